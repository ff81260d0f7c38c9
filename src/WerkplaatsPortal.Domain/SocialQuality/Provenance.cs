namespace WerkplaatsPortal.Domain.SocialQuality;

/// <summary>Where something that was not born in the portal comes from, and how sure that is. Stays visible on the page.</summary>
public sealed record Provenance
{
    /// <summary>Born in the portal.</summary>
    public static Provenance Here { get; } = new();

    /// <summary>The page address, or the word that the package uses for its source.</summary>
    public string? Source { get; init; }

    /// <summary>Whether it, or its link to others, is somebody's reading of the source instead of what the source itself says.</summary>
    public bool Inferred { get; init; }

    /// <summary>A remark on the source.</summary>
    public string? Note { get; init; }
}
