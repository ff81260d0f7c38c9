using System.Buffers;
using System.Text.Json;

namespace WerkplaatsPortal.Web.Demo.Scale;

/// <summary>
/// Makes sentences that sound like those of a knowledge package: after each two words comes what came there after them, and
/// sometimes what came after the last of them alone. So its words are as frequent as in real texts.
/// </summary>
internal sealed class Chain
{
    private const int FewestWords = 5;
    private const int MostWords = 30;
    private const int Leap = 30;
    private const int FewestForLeap = 3;

    private static readonly SearchValues<char> Unfit = SearchValues.Create("()\"'‘’“”:/0123456789");
    private static readonly string[] Files = ["lessons.json", "insights.json", "practices.json", "tribune.json", "issues.json"];
    private static readonly string[] Fields =
        ["context", "lesson", "evidence", "insight", "reasons", "summary", "zekerheid", "inclusie", "cohesie", "empowerment"];

    private readonly List<(string, string)> starts = [];
    private readonly Dictionary<(string, string), List<string>> afterTwo = [];
    private readonly Dictionary<string, List<string>> afterOne = new(StringComparer.Ordinal);

    private Chain(IEnumerable<string> texts)
    {
        foreach (var sentence in texts.SelectMany(text => text.Replace(". ", ".\n", StringComparison.Ordinal).Split('\n')))
            Learn(sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Learns from the texts of a package.</summary>
    public static Chain Read(string folder) => new(Files.SelectMany(file => TextsOf(Path.Combine(folder, file))));

    /// <summary>A sentence.</summary>
    public IReadOnlyList<string> Sentence(Dice dice)
    {
        while (true)
        {
            var (first, second) = dice.One(starts);
            List<string> words = [first, second];
            while (words.Count < MostWords && !Ends(words[^1]))
                words.Add(Follow(words[^2], words[^1], dice));

            if (words.Count >= FewestWords && Ends(words[^1]))
                return words;
        }
    }

    private static IEnumerable<string> TextsOf(string path)
    {
        using var package = JsonDocument.Parse(File.ReadAllBytes(path));
        return [.. package.RootElement.EnumerateArray().SelectMany(Texts)];
    }

    private static IEnumerable<string> Texts(JsonElement record) => record.EnumerateObject().SelectMany(field => field.Value.ValueKind switch
    {
        JsonValueKind.String when Fields.Contains(field.Name) => [field.Value.GetString()!],
        JsonValueKind.Array when Fields.Contains(field.Name) => field.Value.EnumerateArray().Select(each => each.GetString()!),
        JsonValueKind.Object => Texts(field.Value),
        _ => [],
    });

    private static bool Ends(string word) => word.EndsWith('.');

    /// <summary>Brackets and quotation marks would lose their other half on the way; years and names of projects are left to the reader.</summary>
    private void Learn(string[] words)
    {
        if (words.Length < FewestWords || !Ends(words[^1]) || words.Any(word => word.AsSpan().ContainsAny(Unfit)))
            return;

        starts.Add((words[0], words[1]));
        for (var place = 1; place < words.Length - 1; place++)
        {
            Note(afterTwo, (words[place - 1], words[place]), words[place + 1]);
            Note(afterOne, words[place], words[place + 1]);
        }
    }

    private static void Note<TKey>(Dictionary<TKey, List<string>> after, TKey key, string next) where TKey : notnull
    {
        if (!after.TryGetValue(key, out var list))
            after[key] = list = [];
        list.Add(next);
    }

    private string Follow(string before, string last, Dice dice)
    {
        var likely = afterTwo[(before, last)];
        return likely.Count == 1 && afterOne[last] is { Count: >= FewestForLeap } others && dice.Happens(Leap)
            ? dice.One(others)
            : dice.One(likely);
    }
}
