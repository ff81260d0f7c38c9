namespace WerkplaatsPortal.Data.Search.Asking;

/// <summary>
/// The known words by length, first letter and sound, so that a mistyped one is held beside a few of them and not beside all.
/// </summary>
internal sealed class Spelling
{
    /// <summary>In a word of so many letters two slips still leave it recognisable; in a shorter one another letter makes another word.</summary>
    private const int Long = 9;

    /// <summary>From so many letters on, another letter in one place still leaves a word recognisable: wijkteem.</summary>
    private const int Middling = 8;

    private const int Ending = 3;

    private readonly ILookup<(char First, int Length), string> byStart;
    private readonly ILookup<string, string> bySound;

    public Spelling(IEnumerable<string> words)
    {
        var known = words.Where(word => word.Length > 3).Distinct(StringComparer.Ordinal).ToList();
        byStart = known.ToLookup(word => (word[0], word.Length));
        bySound = known.ToLookup(Typing.Sound, StringComparer.Ordinal);
    }

    /// <summary>
    /// The word that somebody most likely meant; null when nothing resembles what was typed. Of those as near, a letter that was left out, added
    /// or swapped is likelier than another letter, then a word that ends the same, then one that occurs often.
    /// </summary>
    public string? Nearest(string typed, Func<string, int> times) => Near(typed)
        .OrderBy(near => near.Distance).ThenBy(near => near.OtherLetter).ThenByDescending(near => SameEnding(typed, near.Word))
        .ThenByDescending(near => times(near.Word)).ThenBy(near => near.Word, StringComparer.Ordinal)
        .Select(near => near.Word).FirstOrDefault();

    private IEnumerable<(string Word, int Distance, bool OtherLetter)> Near(string typed)
    {
        foreach (var alike in bySound[Typing.Sound(typed)].Where(word => Math.Abs(word.Length - typed.Length) <= 2))
            yield return (alike, 1, false);

        var most = typed.Length < Long ? 1 : 2;
        for (var length = typed.Length - most; length <= typed.Length + most; length++)
        {
            foreach (var word in byStart[(typed[0], length)])
            {
                var distance = Typing.Distance(typed, word, most);
                if (distance > most)
                    continue;
                var other = Typing.IsOtherLetter(typed, word);
                if (!other || typed.Length >= Middling)
                    yield return (word, distance, other);
            }
        }
    }

    private static bool SameEnding(string one, string other) =>
        one.AsSpan()[^Math.Min(Ending, one.Length)..].SequenceEqual(other.AsSpan()[^Math.Min(Ending, other.Length)..]);
}
