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
    private const double Clear = 0.4;

    private IReadOnlySet<string>? clearStems;

    /// <summary>What was typed, with the mistyped words put right; null when nothing was.</summary>
    public string? Corrected { get; init; }

    /// <summary>The words that were typed and are not looked for, because they stand in every text.</summary>
    public IReadOnlyList<string> TooCommon { get; init; } = [];

    /// <summary>
    /// The stems by which somebody recognises the question in a text: what is only related, or a loose word of another way to say it,
    /// would mark half a page.
    /// </summary>
    public IReadOnlySet<string> ClearStems => clearStems ??= Recognised.SelectMany(
        wish => wish.Ways.Index().Where(way => way.Index == 0 || way.Item is { Stems.Count: 1, Weight: >= Clear }))
        .SelectMany(way => way.Item.Stems).ToHashSet(StringComparer.Ordinal);

    /// <summary>Every way to say what was asked, also those that are only related.</summary>
    public IReadOnlyList<IReadOnlyList<string>> AllWays => [.. Recognised.SelectMany(wish => wish.Ways).Select(way => way.Stems)];

    private IEnumerable<Wish> Recognised => Wishes.Where(wish => wish.Matters || Wishes.Count == 1);

    /// <summary>Whether nothing that can be looked for was asked.</summary>
    public bool IsEmpty => Wishes.Count == 0 && Without.Count == 0;

    /// <summary>The wishes that a full answer fulfils: those that matter, or all when none does.</summary>
    public IReadOnlyList<Wish> Required => Wishes.Any(wish => wish.Matters) ? [.. Wishes.Where(wish => wish.Matters)] : Wishes;
}
