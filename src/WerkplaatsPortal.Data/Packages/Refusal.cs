namespace WerkplaatsPortal.Data.Packages;

/// <summary>One thing in a package that the portal can't take, said so that whoever made the package can mend it.</summary>
/// <param name="File">The file, or the path when the package as a whole is meant.</param>
/// <param name="Record">The id of the record, or its place in the file; null when the file as a whole is meant.</param>
/// <param name="Field">The field; null when the record as a whole is meant.</param>
/// <param name="Value">What stands there, cut when long; null when nothing does.</param>
/// <param name="Reason">What is wrong with it, in Dutch.</param>
public sealed record Refusal(string File, string? Record, string? Field, string? Value, string Reason)
{
    /// <inheritdoc />
    public override string ToString()
    {
        var place = string.Join(", ", new[] { File, Record, Field }.OfType<string>());
        return Value is null ? $"{place}: {Reason}" : $"{place} = {Value}: {Reason}";
    }
}

/// <summary>Collects refusals, so that all of them are told at once.</summary>
internal sealed class Refusals
{
    private readonly List<Refusal> all = [];

    public IReadOnlyList<Refusal> All => all;

    public bool Any => all.Count > 0;

    public void Add(Refusal refusal) => all.Add(refusal);

    /// <summary>The same so far, to go on from more than once.</summary>
    public Refusals Copy()
    {
        var copy = new Refusals();
        copy.all.AddRange(all);
        return copy;
    }

    public void AboutFile(string file, string reason) => Add(new Refusal(file, null, null, null, reason));
}
