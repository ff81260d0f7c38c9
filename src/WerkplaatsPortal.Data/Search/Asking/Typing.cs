namespace WerkplaatsPortal.Data.Search.Asking;

/// <summary>How far two words are apart in slips of the finger.</summary>
internal static class Typing
{
    /// <summary>Whether two words of one length differ in a letter that is another one, not in two that changed places: rouw and bouw.</summary>
    public static bool IsOtherLetter(string one, string other) =>
        one.Length == other.Length && !one.Order().SequenceEqual(other.Order());

    /// <summary>What words that are pronounced the same share: zakgelt and zakgeld, psygisch and psychisch, klient and client.</summary>
    public static string Sound(string word)
    {
        var sound = word.Replace("ch", "g", StringComparison.Ordinal).Replace("ei", "ij", StringComparison.Ordinal)
            .Replace("au", "ou", StringComparison.Ordinal).Replace('c', 'k').Replace("dt", "t", StringComparison.Ordinal);
        return sound.EndsWith('d') ? sound[..^1] + "t" : sound;
    }

    /// <summary>
    /// Letters left out, added, changed or swapped with their neighbour; more than <paramref name="most"/> when it is more than that.
    /// </summary>
    public static int Distance(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int most)
    {
        Span<int> before = stackalloc int[other.Length + 1];
        Span<int> last = stackalloc int[other.Length + 1];
        Span<int> now = stackalloc int[other.Length + 1];
        for (var j = 0; j <= other.Length; j++)
            last[j] = j;

        for (var i = 1; i <= one.Length; i++)
        {
            now[0] = i;
            var least = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                now[j] = Math.Min(changed, Math.Min(last[j], now[j - 1]) + 1);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                    now[j] = Math.Min(now[j], before[j - 2] + 1);
                least = Math.Min(least, now[j]);
            }

            if (least > most)
                return most + 1;
            var freed = before;
            before = last;
            last = now;
            now = freed;
        }

        return last[other.Length];
    }
}
