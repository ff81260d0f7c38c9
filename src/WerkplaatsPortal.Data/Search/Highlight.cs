using System.Text.RegularExpressions;
using WerkplaatsPortal.Data.Search.Asking;
using WerkplaatsPortal.Data.Search.Language;

namespace WerkplaatsPortal.Data.Search;

/// <summary>A stretch of text.</summary>
/// <param name="Text">As it was written: encode it like any other text.</param>
/// <param name="Hit">Whether it is a word that was asked.</param>
public readonly record struct Stretch(string Text, bool Hit);

/// <summary>Finds in a text what was asked, and the sentences in which it stands.</summary>
public sealed partial class Highlight
{
    private readonly IReadOnlySet<string> stems;

    /// <summary>Ways to say it of which all stems must be in a text.</summary>
    private readonly IReadOnlyList<IReadOnlyList<string>> ways;

    internal Highlight(Question question)
        : this(question.ClearStems, []) => Wider = new Highlight(new HashSet<string>(), question.AllWays);

    private Highlight(IReadOnlySet<string> stems, IReadOnlyList<IReadOnlyList<string>> ways)
    {
        (this.stems, this.ways) = (stems, ways);
        Wider = this;
    }

    /// <summary>Marks nothing.</summary>
    public static Highlight Nothing { get; } = new(new HashSet<string>(), []);

    /// <summary>Marks also what is only related to what was asked: for a thing in which nothing else tells why it was found.</summary>
    public Highlight Wider { get; }

    private bool IsNothing => stems.Count == 0 && ways.Count == 0;

    /// <summary>Whether it marks anything in a text.</summary>
    public bool Marks(string? text) => Hits(text, StemsIn(text)).Any();

    /// <summary>The whole text in stretches, hits and what stands between.</summary>
    public IReadOnlyList<Stretch> Whole(string? text) => Whole(text, StemsIn(text));

    private static List<Stretch> Whole(string? text, IReadOnlySet<string> stems)
    {
        var stretches = new List<Stretch>();
        var at = 0;
        foreach (var hit in Hits(text, stems))
        {
            if (hit.Start > at)
                stretches.Add(new(text![at..hit.Start], false));
            stretches.Add(new(text![hit.Start..hit.End], true));
            at = hit.End;
        }

        if (at < (text ?? "").Length)
            stretches.Add(new(text![at..], false));
        return stretches;
    }

    /// <summary>
    /// The sentences with most hits, up to about so many characters, in their own order; the beginning when there is no hit. Left
    /// out text shows as an ellipsis.
    /// </summary>
    public IReadOnlyList<Stretch> Snippet(string? text, int most = 240)
    {
        var plain = (text ?? "").Trim();
        if (plain.AsSpan().ContainsAny('\n', '\r', '\t') || plain.Contains("  ", StringComparison.Ordinal))
            plain = Space().Replace(plain, " ");
        if (plain.Length <= most)
            return Whole(plain);

        if (IsNothing)
            return [new(Opening(plain, most), false)];

        var sentences = Sentence().Matches(plain).Select(sentence => sentence.Value.Trim()).Where(sentence => sentence.Length > 0).ToList();
        var here = StemsIn(plain);
        var chosen = Chosen(sentences, here, most);
        var snippet = new List<Stretch>();
        var last = -1;
        foreach (var index in chosen)
        {
            if (index != last + 1)
                snippet.Add(new("… ", false));
            snippet.AddRange(Whole(Cut(sentences[index], here, most), here));
            snippet.Add(new(" ", false));
            last = index;
        }

        if (last < sentences.Count - 1)
            snippet.Add(new("…", false));
        return snippet;
    }

    /// <summary>As many whole sentences from the beginning as fit. Twenty of these stand on each page of a list, so it reads only what it shows.</summary>
    private string Opening(string plain, int most)
    {
        for (var at = most; at > 0; at--)
        {
            if (plain[at] == ' ' && plain[at - 1] is ('.' or '!' or '?'))
                return plain[..at] + " …";
        }

        return Cut(plain, stems, most);
    }

    private static List<int> Chosen(List<string> sentences, IReadOnlySet<string> stems, int most)
    {
        var chosen = new List<int>();
        var length = 0;
        var hits = sentences.ConvertAll(sentence => Hits(sentence, stems).DistinctBy(hit => hit.Word).Count());
        foreach (var index in Enumerable.Range(0, sentences.Count).OrderByDescending(index => hits[index]).ThenBy(index => index))
        {
            if (chosen.Count > 0 && (length + sentences[index].Length > most || (hits[index] == 0 && hits[chosen[0]] > 0)))
                break;
            chosen.Add(index);
            length += sentences[index].Length;
        }

        return [.. chosen.Order()];
    }

    /// <summary>A sentence longer than the snippet: the part around its first hit.</summary>
    private static string Cut(string sentence, IReadOnlySet<string> stems, int most)
    {
        if (sentence.Length <= most)
            return sentence;
        var first = Hits(sentence, stems).Select(hit => hit.Start).DefaultIfEmpty(0).First();
        var from = first < most * 2 / 3 ? 0 : sentence.IndexOf(' ', first - most / 2) + 1;
        var to = from + most >= sentence.Length ? sentence.Length : sentence.LastIndexOf(' ', from + most);
        return (from > 0 ? "… " : "") + sentence[from..(to > from ? to : Math.Min(sentence.Length, from + most))] + (to < sentence.Length ? " …" : "");
    }

    /// <summary>The stems to mark in a text.</summary>
    private IReadOnlySet<string> StemsIn(string? text)
    {
        if (ways.Count == 0)
            return stems;

        var there = Tokens.In(text).Select(token => Vocables.Of(token.Word)).SelectMany(word => word.Parts.Prepend(word.Stem)).ToHashSet(StringComparer.Ordinal);
        return ways.Where(way => way.All(there.Contains)).SelectMany(way => way).ToHashSet(StringComparer.Ordinal);
    }

    private static IEnumerable<Token> Hits(string? text, IReadOnlySet<string> stems) => stems.Count == 0
        ? []
        : Tokens.In(text).Where(token => Vocables.Of(token.Word) is var word && !word.Empty && (stems.Contains(word.Stem) || word.Parts.Any(stems.Contains)));

    [GeneratedRegex(@"[^.!?]+[.!?]*\s*|[.!?]+\s*")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
