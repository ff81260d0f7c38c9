using WerkplaatsPortal.Data.Search.Keeping;
using WerkplaatsPortal.Data.Search.Language;

namespace WerkplaatsPortal.Data.Search.Asking;

/// <summary>
/// What is known of the words of public things: how rare each is, how long a field usually is, what a mistyped word may have
/// meant, and which words name an issue or a term of the vocabularies. Nothing that is not public feeds it.
/// </summary>
internal sealed class Lexicon
{
    private const int Fields = (int)Field.Marks;

    /// <summary>In a word of so many letters two slips still leave it recognisable; in a shorter one another letter makes another word.</summary>
    private const int Long = 9;

    /// <summary>From so many letters on, another letter in one place still leaves a word recognisable: wijkteem.</summary>
    private const int Middling = 8;

    private readonly Dictionary<string, int> times = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> written = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Saying>> names = new(StringComparer.Ordinal);
    private readonly long[] lengths = new long[Fields];
    private int things;

    /// <summary>About how many times as many things there are as were read.</summary>
    public double Scale { get; set; } = 1;

    /// <summary>About how many public things there are.</summary>
    public double Things => things * Scale;

    /// <summary>Reads a public thing.</summary>
    /// <param name="text">Its entry.</param>
    /// <param name="words">Its words as they are written.</param>
    public void Add(string text, string? words)
    {
        things++;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var field = 0;
        foreach (var line in text.Split(EntryText.Line).Take(Fields))
        {
            foreach (var token in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                lengths[field]++;
                seen.UnionWith(token.Split('+'));
            }

            field++;
        }

        foreach (var stem in seen)
            times[stem] = times.GetValueOrDefault(stem) + 1;
        foreach (var word in (words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
            written[word] = written.GetValueOrDefault(word) + 1;
    }

    /// <summary>Says that stems, written as in an entry, name something: who asks for them finds, lower, what bears the mark.</summary>
    public void Name(string mark, double weight, string title)
    {
        foreach (var stem in title.Split([' ', '+', EntryText.Line], StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal))
        {
            if (!names.TryGetValue(stem, out var known))
                names[stem] = known = [];
            known.Add(new Saying([mark], weight));
        }
    }

    /// <summary>The marks of what a stem names.</summary>
    public IEnumerable<Saying> Named(string stem) => names.GetValueOrDefault(stem) ?? [];

    /// <summary>About how many public things hold the stem.</summary>
    public double Times(string stem) => times.GetValueOrDefault(stem) * Scale;

    /// <summary>How much a stem tells things apart: high when few hold it.</summary>
    public double Rarity(string stem)
    {
        var with = times.GetValueOrDefault(stem);
        return Math.Log(1 + (things - with + 0.5) / (with + 0.5));
    }

    /// <summary>How long a field usually is, in words.</summary>
    public double UsualLength(Field field) => things == 0 ? 1 : Math.Max(1, (double)lengths[(int)field] / things);

    /// <summary>The word that was meant when nothing public holds what was typed; null when it is known, or resembles nothing.</summary>
    public string? Meant(string typed, Vocable word, Synonyms synonyms)
    {
        if (typed.Length < 4 || typed.Any(char.IsAsciiDigit) || IsKnown(typed, word, synonyms))
            return null;

        var most = typed.Length < Long ? 1 : 2;
        var candidates =
            from known in written.Keys.Concat(synonyms.Written)
            where known.Length > 3 && Math.Abs(known.Length - typed.Length) <= 2
            let alike = Typing.SoundsAlike(typed, known)
            where alike || (known[0] == typed[0] && Math.Abs(known.Length - typed.Length) <= most)
            let distance = alike ? 1 : Typing.Distance(typed, known, most)
            where distance <= most && (alike || typed.Length >= Middling || !Typing.IsOtherLetter(typed, known))
            orderby distance, written.GetValueOrDefault(known) descending, known
            select known;
        return candidates.FirstOrDefault();
    }

    private bool IsKnown(string typed, Vocable word, Synonyms synonyms) =>
        written.ContainsKey(typed) || times.ContainsKey(word.Stem) || names.ContainsKey(word.Stem)
        || synonyms.Written.Contains(typed) || synonyms.Knows(word.Stem)
        || (word.Parts.Count > 1 && word.Parts.Any(times.ContainsKey));
}
