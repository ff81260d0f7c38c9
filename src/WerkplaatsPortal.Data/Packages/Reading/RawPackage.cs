using System.Text.Json;

namespace WerkplaatsPortal.Data.Packages.Reading;

/// <summary>One record as it stands in the file.</summary>
/// <param name="Name">Its id, or its place when it has none: how a refusal calls it.</param>
/// <param name="Id">Its id, when it has a good one.</param>
/// <param name="Json">All of it.</param>
internal sealed record RawRecord(string Name, string? Id, JsonElement Json);

/// <summary>A package that could be read as JSON; whether it says sensible things is looked at later.</summary>
internal sealed class RawPackage
{
    private readonly Dictionary<string, IReadOnlyList<RawRecord>> records = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> broken = new(StringComparer.Ordinal);

    /// <summary>Whether the file is there.</summary>
    public bool Has(string file) => records.ContainsKey(file);

    /// <summary>Whether the file is there but can't be read, so that nobody can say what it knows.</summary>
    public bool IsBroken(string file) => broken.Contains(file);

    /// <summary>The records of a file; none when it is missing.</summary>
    public IReadOnlyList<RawRecord> In(string file) => records.GetValueOrDefault(file, []);

    /// <summary>Whether a record with that id stands in the file.</summary>
    public bool Knows(string file, string id) => ids.TryGetValue(file, out var known) && known.Contains(id);

    public void Put(string file, IReadOnlyList<RawRecord> content)
    {
        records[file] = content;
        ids[file] = content.Select(record => record.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
    }

    public void PutBroken(string file) => broken.Add(file);

    /// <summary>Ids that stand in another file, such as those of questions inside studios, and of lessons that were withdrawn.</summary>
    public void Announce(string file, IEnumerable<string> elsewhere)
    {
        if (ids.TryGetValue(file, out var known))
            known.UnionWith(elsewhere);
        else
            ids[file] = elsewhere.ToHashSet(StringComparer.Ordinal);
    }
}
