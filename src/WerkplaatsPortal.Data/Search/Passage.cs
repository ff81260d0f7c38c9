namespace WerkplaatsPortal.Data.Search;

/// <summary>A part of a thing that a row of a list doesn't show, unless it is why the thing was found.</summary>
public enum PassageKind
{
    /// <summary>What happened.</summary>
    Context,

    /// <summary>How it is known.</summary>
    Evidence,

    /// <summary>For whom it may hold.</summary>
    HoldsFor,

    /// <summary>The practice in which it was learned.</summary>
    Practice,

    /// <summary>Why an insight is thought to be so.</summary>
    Reasons,
}

/// <summary>Such a part.</summary>
public sealed record Passage(PassageKind Kind, string Text);

/// <summary>How a row shows why it was found.</summary>
/// <param name="Highlight">Marks it, in the row too.</param>
/// <param name="Passage">The part that holds it; null when the row itself does, or nothing does.</param>
public sealed record Sighted(Highlight Highlight, Passage? Passage)
{
    /// <summary>Looks first for what was asked, then for what is related: in the row, then in the other parts in their order.</summary>
    /// <param name="highlight">What was asked.</param>
    /// <param name="row">What the row shows.</param>
    /// <param name="others">The other parts.</param>
    public static Sighted In(Highlight highlight, IReadOnlyList<string> row, IReadOnlyList<Passage> others)
    {
        foreach (var each in (ReadOnlySpan<Highlight>)[highlight, highlight.Wider])
        {
            if (row.Any(each.Marks))
                return new(each, null);
            if (others.FirstOrDefault(other => each.Marks(other.Text)) is { } passage)
                return new(each, passage);
        }

        return new(highlight, null);
    }
}
