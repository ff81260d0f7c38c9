using WerkplaatsPortal.Data.Search.Language;

namespace WerkplaatsPortal.Data.Search.Asking;

/// <summary>Another way to say what was asked: one or more stems that all must be there.</summary>
internal sealed record Saying(IReadOnlyList<string> Stems, double Weight);

/// <summary>
/// What words of the social domain mean the same, from <c>synoniemen.txt</c>. Read at the start; used only in questions, so that
/// a change of the file asks no new index.
/// </summary>
internal sealed class Synonyms
{
    private const double Same = 0.7;
    private const double Narrower = 0.55;
    private const double Related = 0.3;

    private const double Further = 0.4;

    private static readonly Lazy<Synonyms> Shared = new(() => new(WordList.Lines(WordList.Synonyms)));

    private readonly Dictionary<string, Dictionary<string, double>> others = new(StringComparer.Ordinal);

    public Synonyms(IEnumerable<string> lines)
    {
        foreach (var line in lines)
            Read(line);
        Longest = others.Keys.Select(key => key.Count(c => c == ' ') + 1).DefaultIfEmpty(1).Max();
    }

    /// <summary>Those of the file.</summary>
    public static Synonyms OfFile => Shared.Value;

    /// <summary>The most words that one saying has.</summary>
    public int Longest { get; }

    /// <summary>All words of the file as they are written, for who mistypes one.</summary>
    public HashSet<string> Written { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether these stems together have another way of saying.</summary>
    public bool Knows(string stems) => others.ContainsKey(stems);

    /// <summary>The other ways to say it; those of a word that means the same count too, but less.</summary>
    public IEnumerable<Saying> Of(string stems)
    {
        if (!others.TryGetValue(stems, out var found))
            return [];

        var ways = new Dictionary<string, double>(found, StringComparer.Ordinal);
        foreach (var same in found.Where(other => other.Value >= Same))
        {
            foreach (var (further, weight) in others.GetValueOrDefault(same.Key) ?? [])
                ways[further] = Math.Max(weight * Further, ways.GetValueOrDefault(further));
        }

        ways.Remove(stems);
        return ways.Select(way => new Saying(way.Key.Split(' '), way.Value));
    }

    /// <summary>The stems of a saying, by which it is found; stop words count not.</summary>
    public static string Key(string saying) =>
        string.Join(' ', Tokens.In(saying).Select(token => Vocables.Of(token.Word)).Where(word => !word.Empty).Select(word => word.Stem));

    private void Read(string line)
    {
        if (line.Split("=>", 2) is [var from, var to])
            Link(Keys(from), Keys(to), Narrower, back: false);
        else if (line.Split('~', 2) is [var one, var others])
            Link(Keys(one), Keys(others), Related, back: true);
        else
            Link(Keys(line), Keys(line), Same, back: false);
    }

    private List<string> Keys(string sayings)
    {
        foreach (var token in Tokens.In(sayings))
            Written.Add(token.Word);
        return [.. sayings.Split(',').Where(SaysEnough).Select(Key).Where(key => key.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Several words of which the stop words leave one would say too much: "another land" is not "land".</summary>
    private static bool SaysEnough(string saying) =>
        Tokens.In(saying) is var tokens && (tokens.Count == 1 || tokens.Count(token => !Vocables.Of(token.Word).Empty) > 1);

    private void Link(List<string> from, List<string> to, double weight, bool back)
    {
        foreach (var (one, other) in from.SelectMany(one => to.Select(other => (one, other))).Where(pair => pair.one != pair.other))
        {
            Add(one, other, weight);
            if (back)
                Add(other, one, weight);
        }
    }

    private void Add(string from, string to, double weight)
    {
        if (!others.TryGetValue(from, out var known))
            others[from] = known = new(StringComparer.Ordinal);
        known[to] = Math.Max(weight, known.GetValueOrDefault(to));
    }
}
