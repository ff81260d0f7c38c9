namespace WerkplaatsPortal.Data.Search;

/// <summary>
/// What somebody typed to find something: words, a "phrase in quotation marks", a -word that must not be there. The
/// <see cref="Finder"/> looks for it.
/// </summary>
public sealed record Words
{
    private Words(string typed) => Typed = typed;

    /// <summary>What was typed, without space around it.</summary>
    public string Typed { get; }

    /// <summary>Whether nothing is asked.</summary>
    public bool AreNone => Typed.Length == 0;

    /// <summary>The words in what was typed.</summary>
    public static Words In(string? typed) => new(typed?.Trim() ?? "");
}
