using System.Collections.Frozen;
using WerkplaatsPortal.Data.Search.Language;

namespace WerkplaatsPortal.Data.Knowledge;

/// <summary>The words of a lesson by which it is like another: of its title and of what was learned, without those that say nothing.</summary>
internal sealed class LessonWords(string? title, string? learned)
{
    private const int ShortestTelling = 4;

    private static readonly FrozenSet<string> SayNothing = new[]
    {
        "alle", "alleen", "als", "andere", "beter", "daar", "daarna", "deze", "door", "echt", "eens", "eerder", "eerst", "elke", "geen",
        "gaat", "haar", "hebben", "heeft", "helpt", "hier", "hoe", "iedereen", "iemand", "kan", "komen", "komt", "kunnen", "maar", "maakt",
        "meer", "mensen", "meest", "moet", "naar", "niet", "niets", "omdat", "onder", "onze", "over", "pas", "samen", "soms", "steeds",
        "tegen", "toch", "tussen", "vaak", "veel", "voor", "vooral", "waar", "wanneer", "want", "wel", "weer", "werkt", "werken", "willen",
        "worden", "wordt", "zelf", "zich", "zijn", "zonder", "zoals",
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly HashSet<string> inTitle = [.. Stems(title)];
    private readonly HashSet<string> all = [.. Stems(title), .. Stems(learned)];

    /// <summary>The words that say most, the most telling first: those of the title before others, long before short.</summary>
    public static IEnumerable<string> Telling(string? title, string? learned) =>
        In(title).OrderByDescending(word => word.Length).Concat(In(learned).OrderByDescending(word => word.Length)).Distinct(StringComparer.Ordinal);

    /// <summary>How much they are alike, from 0 to 90: titles weigh more.</summary>
    public int LikenessTo(LessonWords other) => (int)((60 * Shared(inTitle, other.inTitle)) + (30 * Shared(all, other.all)));

    private static double Shared(HashSet<string> one, HashSet<string> other) =>
        one.Count + other.Count == 0 ? 0 : 2.0 * one.Count(other.Contains) / (one.Count + other.Count);

    private static IEnumerable<string> Stems(string? text) => In(text).Select(Stem.Of);

    private static IEnumerable<string> In(string? text) => Tokens.In(text).Select(token => token.Word)
        .Where(word => word.Length >= ShortestTelling && !SayNothing.Contains(word));
}
