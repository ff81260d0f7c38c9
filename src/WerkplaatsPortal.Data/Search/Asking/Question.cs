namespace WerkplaatsPortal.Data.Search.Asking;

/// <summary>One thing that is asked, with every way to say it.</summary>
/// <param name="Asked">The stem that rarity is judged by.</param>
/// <param name="Weight">How much it matters in the question; a word such as "help" matters little.</param>
/// <param name="Ways">The ways to say it, what was typed first.</param>
internal sealed record Wish(string Asked, double Weight, IReadOnlyList<Saying> Ways)
{
    /// <summary>Stems that must stand beside each other, as typed between quotation marks.</summary>
    public bool IsPhrase { get; init; }

    /// <summary>Whether it is a word of weight, that a full answer holds.</summary>
    public bool Matters => Weight >= 0.5;
}

/// <summary>What somebody asks: wishes that an answer fulfils as many of as it can, phrases that it must hold, and what it must not.</summary>
internal sealed record Question(IReadOnlyList<Wish> Wishes, IReadOnlyList<Saying> Without)
{
    /// <summary>What was typed, with the mistyped words put right; null when nothing was.</summary>
    public string? Corrected { get; init; }

    /// <summary>Whether nothing that can be looked for was asked.</summary>
    public bool IsEmpty => Wishes.Count == 0 && Without.Count == 0;

    /// <summary>The wishes that a full answer fulfils: those that matter, or all when none does.</summary>
    public IReadOnlyList<Wish> Required => Wishes.Any(wish => wish.Matters) ? [.. Wishes.Where(wish => wish.Matters)] : Wishes;
}
