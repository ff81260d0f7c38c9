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

    /// <summary>A shorter word stands in many others by chance.</summary>
    private const int ShortestPart = 5;

    private const int MostComposed = 8;

    private readonly Dictionary<string, int> times = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> written = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, int>> forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Saying>> names = new(StringComparer.Ordinal);
    private readonly long[] lengths = new long[Fields];
    private int things;
    private Spelling? spelling;

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
            AddWritten(word);
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

        spelling ??= new Spelling(written.Keys.Concat(synonyms.Written));
        return spelling.Nearest(typed, known => written.GetValueOrDefault(known));
    }

    /// <summary>A word as people write it, with its accents and capitals: financiële, Nijmegen.</summary>
    public string AsWritten(string word) =>
        forms.TryGetValue(word, out var known) && known.MaxBy(each => each.Value) is var (form, count) && 2 * count >= written.GetValueOrDefault(word)
            ? form
            : word;

    /// <summary>
    /// Words that begin or end with one that nothing public holds by itself: coordinator stands in studiecoördinator, whether or not the list of
    /// parts knows it.
    /// </summary>
    public IEnumerable<string> ComposedWith(string word, string stem) => stem.Length < ShortestPart || times.ContainsKey(stem)
        ? []
        : written.Keys.Where(known => known.Length >= word.Length + 3
            && (known.EndsWith(word, StringComparison.Ordinal) || known.StartsWith(stem, StringComparison.Ordinal) || known.EndsWith(stem, StringComparison.Ordinal)))
            .Take(MostComposed);

    private void AddWritten(string word)
    {
        var (plain, form) = word.Split(EntryText.As, 2) is [var one, var other] ? (one, other) : (word, null);
        written[plain] = written.GetValueOrDefault(plain) + 1;
        if (form is null)
            return;
        if (!forms.TryGetValue(plain, out var known))
            forms[plain] = known = new(StringComparer.Ordinal);
        known[form] = known.GetValueOrDefault(form) + 1;
    }

    private bool IsKnown(string typed, Vocable word, Synonyms synonyms) =>
        written.ContainsKey(typed) || times.ContainsKey(word.Stem) || names.ContainsKey(word.Stem)
        || ComposedWith(typed, word.Stem).Any() || synonyms.Written.Contains(typed) || synonyms.Knows(word.Stem)
        || (word.Parts.Count > 1 && word.Parts.Any(times.ContainsKey));
}
