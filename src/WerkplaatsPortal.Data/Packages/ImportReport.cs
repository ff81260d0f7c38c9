namespace WerkplaatsPortal.Data.Packages;

/// <summary>What an import did with the records of one file.</summary>
public sealed class FileOutcome
{
    private readonly List<string> leftAlone = [];

    /// <summary>How many records became something new.</summary>
    public int Made { get; internal set; }

    /// <summary>How many changed what they became before.</summary>
    public int Changed { get; internal set; }

    /// <summary>How many were the same as at the last import.</summary>
    public int Unchanged { get; internal set; }

    /// <summary>The records that differ, but became something that was edited here since.</summary>
    public IReadOnlyList<string> LeftAlone => leftAlone;

    internal void LeaveAlone(string record) => leftAlone.Add(record);
}

/// <summary>What an import did, or why it did nothing.</summary>
public sealed class ImportReport
{
    private readonly SortedDictionary<int, FileOutcome> files = [];
    private readonly List<string> remarks = [];

    /// <summary>What can't be taken over; with even one of these nothing was.</summary>
    public IReadOnlyList<Refusal> Refusals { get; internal set; } = [];

    /// <summary>What the reader should know though it stops nothing.</summary>
    public IReadOnlyList<string> Remarks => remarks;

    /// <summary>Whether the package was taken over.</summary>
    public bool Succeeded => Refusals.Count == 0;

    /// <summary>The outcome for each file, in the order of <see cref="PackageFile.All"/>.</summary>
    public IEnumerable<(string File, FileOutcome Outcome)> Files => files.Select(each => (PackageFile.All[each.Key], each.Value));

    /// <summary>The outcome for a file.</summary>
    public FileOutcome this[string file]
    {
        get
        {
            var place = PackageFile.All.Index().Single(each => each.Item == file).Index;
            return files.TryGetValue(place, out var outcome) ? outcome : files[place] = new FileOutcome();
        }
    }

    internal void Remark(string file, string record, string text) => remarks.Add($"{file}, {record}: {text}");

    /// <summary>Writes it down for the operator, in Dutch.</summary>
    public void WriteTo(TextWriter output)
    {
        if (!Succeeded)
        {
            output.WriteLine($"Er is niets veranderd. Geweigerd: {Refusals.Count}");
            foreach (var refusal in Refusals)
                output.WriteLine($"  {refusal}");
            return;
        }

        foreach (var (file, outcome) in Files)
            WriteFile(output, file, outcome);
        foreach (var remark in remarks)
            output.WriteLine($"Let op: {remark}");
    }

    private static void WriteFile(TextWriter output, string file, FileOutcome outcome)
    {
        output.WriteLine(
            $"{file}: {outcome.Made} gemaakt, {outcome.Changed} veranderd, {outcome.LeftAlone.Count} met rust gelaten, "
            + $"{outcome.Unchanged} ongewijzigd");
        foreach (var record in outcome.LeftAlone)
            output.WriteLine($"  met rust gelaten, want hier bewerkt: {record}");
    }
}
