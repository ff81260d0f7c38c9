using System.Text.Json;
using WerkplaatsPortal.Data.Packages.Reading;
using WerkplaatsPortal.Data.Packages.Records;

namespace WerkplaatsPortal.Data.Packages.Checking;

/// <summary>
/// What the records of one file look like: the fields as data, then the rules that look at several fields at once. Only a record
/// without a refusal becomes a <typeparamref name="T"/>.
/// </summary>
internal sealed class Shape<T>(string file, params Field[] fields) where T : PackageEntry
{
    private readonly Check check = Is.Object(fields);
    private readonly List<Action<T, Spot>> rules = [];

    /// <summary>A rule over the whole record.</summary>
    public Shape<T> Where(Action<T, Spot> rule)
    {
        rules.Add(rule);
        return this;
    }

    /// <summary>The good records of the file, in their own order; the others are refused.</summary>
    public IReadOnlyList<T> Read(Inspection around)
    {
        var good = new List<T>();
        foreach (var raw in around.Package.In(file))
        {
            var spot = new Spot(around, file, raw.Name, "");
            if (!check(raw.Json, spot))
                continue;

            if (Deserialized(raw, spot) is not { } record)
                continue;

            rules.ForEach(rule => rule(record, spot));
            good.Add(record);
        }

        return good;
    }

    /// <summary>A field that the shape forgot is a fault of ours; the package still is refused and not broken upon.</summary>
    private static T? Deserialized(RawRecord raw, Spot spot)
    {
        try
        {
            return raw.Json.Deserialize<T>(PackageJson.Options)! with { Id = raw.Id! };
        }
        catch (JsonException wrong)
        {
            spot.Refuse((string?)null, $"dit record is niet te lezen ({wrong.Path})");
            return null;
        }
    }
}
