using System.Collections.Concurrent;

namespace WerkplaatsPortal.Data.Search.Language;

/// <summary>A word as the search knows it.</summary>
/// <param name="Stem">What its forms share.</param>
/// <param name="Parts">The stems of what it is composed of; empty when it is no compound.</param>
/// <param name="Empty">Whether it says nothing by itself: the, and, how.</param>
internal sealed record Vocable(string Stem, IReadOnlyList<string> Parts, bool Empty)
{
    /// <summary>The stem with its parts behind it, as the index keeps it.</summary>
    public string Written { get; } = Parts.Count == 0 ? Stem : Stem + "+" + string.Join('+', Parts);
}

/// <summary>Every word is stemmed and split once: a language has few words, and texts repeat them.</summary>
internal static class Vocables
{
    /// <summary>More different words than any region writes; beyond it the rest is worked out each time.</summary>
    private const int Remembered = 200_000;

    private static readonly ConcurrentDictionary<string, Vocable> Known = new(StringComparer.Ordinal);

    private static readonly Lazy<HashSet<string>> Stop = new(() =>
        WordList.Words(WordList.Stop).Where(word => !word.StartsWith('~')).ToHashSet(StringComparer.Ordinal));

    private static readonly Lazy<HashSet<string>> Weak = new(() =>
        WordList.Words(WordList.Stop).Where(word => word.StartsWith('~')).Select(word => Language.Stem.Of(word[1..])).ToHashSet(StringComparer.Ordinal));

    /// <summary>The word in lower case without accents, as the search knows it.</summary>
    public static Vocable Of(string word)
    {
        if (Known.TryGetValue(word, out var known))
            return known;

        var found = new Vocable(Stem.Of(word), Compound.PartsOf(word), Stop.Value.Contains(word));
        if (Known.Count < Remembered)
            Known[word] = found;
        return found;
    }

    /// <summary>Whether a stem says little in a question: "help", "example", "good".</summary>
    public static bool SaysLittle(string stem) => Weak.Value.Contains(stem);
}
