namespace WerkplaatsPortal.Data.Search.Language;

/// <summary>
/// Splits Dutch compounds into words of the list of parts: schuldhulpverlening is schuld, hulp and verlening. A word is split only
/// when the parts cover it whole, so that no chance piece of a word is taken for a word.
/// </summary>
internal static class Compound
{
    private const int ShortestWord = 7;
    private const int ShortestPart = 3;
    private const int MostParts = 4;

    /// <summary>The forms of parts that stand at a joint; every form of a part's stem may be the last.</summary>
    private static readonly Lazy<(HashSet<string> Words, HashSet<string> Stems)> Known = new(() =>
    {
        var words = WordList.Words(WordList.Parts).ToHashSet(StringComparer.Ordinal);
        return (words, words.Select(Stem.Of).ToHashSet(StringComparer.Ordinal));
    });

    /// <summary>The stems of the parts of a word; empty when it is no compound that the list knows.</summary>
    public static IReadOnlyList<string> PartsOf(string word)
    {
        if (word.Length < ShortestWord || word.Any(c => !char.IsAsciiLetterLower(c)) || Known.Value.Words.Contains(word))
            return [];

        var best = Split(word, 0, MostParts);
        return best is null or { Count: < 2 } ? [] : [.. best.Select(Stem.Of).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The fewest parts that cover the word from a place on; of those, the longest first part.</summary>
    private static List<string>? Split(string word, int from, int most)
    {
        var rest = word.Length - from;
        if (rest < ShortestPart || most == 0)
            return null;

        if (IsLast(word[from..]))
            return [word[from..]];

        List<string>? best = null;
        for (var length = rest - ShortestPart; length >= ShortestPart; length--)
        {
            var part = word.Substring(from, length);
            if (JointOf(part) is not { } bare || Split(word, from + length, most - 1) is not { } further)
                continue;
            if (best is null || further.Count + 1 < best.Count)
                best = [bare, .. further];
        }

        return best;
    }

    private static bool IsLast(string part) =>
        Known.Value.Words.Contains(part) || (part.Length > ShortestPart + 1 && Known.Value.Stems.Contains(Stem.Of(part)));

    /// <summary>A part at a joint: as it is, or with a joining s, e or en.</summary>
    private static string? JointOf(string part)
    {
        if (Known.Value.Words.Contains(part))
            return part;
        foreach (var joint in (ReadOnlySpan<string>)["s", "e", "en"])
        {
            if (part.EndsWith(joint, StringComparison.Ordinal) && Known.Value.Words.Contains(part[..^joint.Length]))
                return part[..^joint.Length];
        }

        return part.Length > ShortestPart + 1 && Known.Value.Stems.Contains(Stem.Of(part)) ? part : null;
    }
}
