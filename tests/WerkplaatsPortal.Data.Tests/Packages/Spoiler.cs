using System.Text.Json.Nodes;
using WerkplaatsPortal.Data.Packages;

namespace WerkplaatsPortal.Data.Tests.Packages;

/// <summary>Makes small packages of a real one, each spoiled in a few places; the same seed spoils the same way.</summary>
internal sealed class Spoiler
{
    private const string Half = "HALFTEKEN";
    private const int Kept = 8;
    private const int MostPlaces = 3;

    private static readonly string?[] Values =
    [
        "null", "\"\"", "\"  \"", "5", "-1", "0", "2018.5", "1e3", "99999999999", "true", "[]", "{}", "[null]", "[[]]", "\"x\"", "\"a\\uffffb\"", "\"\\ufffe\"",
        "\"a\\u0000b\"", $"\"{Half}\"", "\"2018-13\"", "\"2031-01-01\"", "\"2020-01-01\"", "\"2020-01-01T00:00:00Z\"", "2019", "\"nieuw\"",
        $"\"{new string('\u33AF', 120)}\"", $"\"{new string('x', 9000)}\"", "\"samengevoegd\"", "\"voorganger\"", "\"afgerond\"", "\"symposium\"", "\"merge\"",
        "\"contradicts\"", "{\"zekerheid\": 3}", "{\"onzin\": \"x\"}",
    ];

    private readonly Dictionary<string, JsonNode> whole = [];
    private readonly Random dice;
    private readonly List<string> ids;

    public Spoiler(string folder, int seed)
    {
        dice = new Random(seed);
        foreach (var file in PackageFile.All.Where(file => File.Exists(Path.Combine(folder, file))))
            whole[file] = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, file)))!;
        var kept = whole.Where(file => file.Key is not (PackageFile.Conditions or PackageFile.Issues)).Select(file => file.Value).OfType<JsonArray>();
        var left = kept.SelectMany(records => Shorten(records)).ToHashSet(StringComparer.Ordinal);
        foreach (var records in whole.Values)
            Forget(records, left);
        ids = [.. whole.Values.OfType<JsonArray>().SelectMany(records => records.Select(record => (string)record!["id"]!))];
    }

    /// <summary>Writes a spoiled package, and tells what was done to it.</summary>
    public List<string> Spoil(TestPackage package)
    {
        var files = whole.ToDictionary(file => file.Key, file => file.Value.DeepClone());
        var done = new List<string>();
        for (var place = dice.Next(MostPlaces); place >= 0; place--)
        {
            var (file, root) = files.ElementAt(dice.Next(files.Count));
            done.Add($"{file} {Change(root)}");
        }

        foreach (var (file, root) in files)
            package.Write(file, root.ToJsonString().Replace(Half, "\\ud800", StringComparison.Ordinal));
        return done;
    }

    private string Change(JsonNode root)
    {
        var nodes = All(root).Where(node => node.Parent is not null).ToList();
        var node = nodes[dice.Next(nodes.Count)];
        var path = node.GetPath();
        switch (dice.Next(8))
        {
            case 0 when node.Parent is JsonObject parent:
                parent.Remove(node.GetPropertyName());
                return $"{path} removed";
            case 1 when node.Parent is JsonArray parent:
                parent.Add(node.DeepClone());
                return $"{path} doubled";
            case 2 when node is JsonObject record && record["id"] is not null && node.Parent is JsonArray parent:
                var twin = record.DeepClone();
                twin["id"] = $"{record["id"]}-2";
                parent.Add(twin);
                return $"{path} copied";
            case 3 or 4 or 5 when node is JsonValue && ids.Contains(node.ToString()):
                var other = ids[dice.Next(ids.Count)];
                node.ReplaceWith(dice.Next(3) == 0 ? other.ToUpperInvariant() : other);
                return $"{path} = {other}";
            default:
                var value = Values[dice.Next(Values.Length)]!;
                Put(node, JsonNode.Parse(value));
                return $"{path} = {value[..Math.Min(value.Length, 30)]}";
        }
    }

    private static void Put(JsonNode node, JsonNode? value)
    {
        if (node.Parent is JsonObject parent)
            parent[node.GetPropertyName()] = value;
        else
            ((JsonArray)node.Parent!)[node.GetElementIndex()] = value;
    }

    private static IEnumerable<JsonNode> All(JsonNode? node) => node switch
    {
        null => [],
        JsonObject fields => fields.SelectMany(field => All(field.Value)).Append(node),
        JsonArray elements => elements.SelectMany(All).Append(node),
        _ => [node],
    };

    /// <summary>Keeps the first records only; gives the ids of the others.</summary>
    private static List<string> Shorten(JsonArray records)
    {
        List<string> left = [.. records.Skip(Kept).Select(record => (string)record!["id"]!)];
        while (records.Count > Kept)
            records.RemoveAt(Kept);
        return left;
    }

    /// <summary>Takes away what refers to records that were left out.</summary>
    private static void Forget(JsonNode root, HashSet<string> left)
    {
        foreach (var node in All(root).OfType<JsonValue>().Where(value => left.Contains(value.ToString())).ToList())
        {
            if (node.Parent is JsonArray parent)
                parent.RemoveAt(node.GetElementIndex());
            else if (node.Parent is JsonObject { Parent: JsonArray records } record && node.GetPropertyName() is "from" or "to")
                records.Remove(record);
        }
    }
}
