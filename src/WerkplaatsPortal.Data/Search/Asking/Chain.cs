using WerkplaatsPortal.Data.Search.Language;

namespace WerkplaatsPortal.Data.Search.Asking;

/// <summary>Which parts of the chain take part. The portal uses them all; the measurement of <c>docs/search.md</c> leaves some out.</summary>
internal sealed record Chain
{
    /// <summary>Every part.</summary>
    public static Chain Whole { get; } = new();

    public bool Compounds { get; init; } = true;

    public bool Synonyms { get; init; } = true;

    public bool Correcting { get; init; } = true;

    /// <summary>Whether fields weigh differently, and what a thing belongs to counts.</summary>
    public bool Fields { get; init; } = true;

    /// <summary>Whether diacritics come off.</summary>
    public bool Folding { get; init; } = true;

    /// <summary>How a word is read.</summary>
    public Func<string, Vocable> Read { get; init; } = Vocables.Of;
}
