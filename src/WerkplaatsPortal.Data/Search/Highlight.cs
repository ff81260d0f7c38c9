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
    private const double Clear = 0.4;

    private readonly HashSet<string> stems;

    internal Highlight(Question question) => stems =
    [
        // What is only related, or a loose word of another way to say it, would mark half a page.
        .. question.Wishes.Where(wish => wish.Matters || question.Wishes.Count == 1)
            .SelectMany(wish => wish.Ways.Index().Where(way => way.Index == 0 || way.Item is { Stems.Count: 1, Weight: >= Clear }))
            .SelectMany(way => way.Item.Stems),
    ];

    private Highlight() => stems = [];

    /// <summary>Marks nothing.</summary>
    public static Highlight Nothing { get; } = new();

    /// <summary>The whole text in stretches, hits and what stands between.</summary>
    public IReadOnlyList<Stretch> Whole(string? text)
    {
        var stretches = new List<Stretch>();
        var at = 0;
        foreach (var hit in Hits(text))
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

        if (stems.Count == 0)
            return [new(Opening(plain, most), false)];

        var sentences = Sentence().Matches(plain).Select(sentence => sentence.Value.Trim()).Where(sentence => sentence.Length > 0).ToList();
        var chosen = Chosen(sentences, most);
        var snippet = new List<Stretch>();
        var last = -1;
        foreach (var index in chosen)
        {
            if (index != last + 1)
                snippet.Add(new("… ", false));
            snippet.AddRange(Whole(Cut(sentences[index], most)));
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

        return Cut(plain, most);
    }

    private List<int> Chosen(List<string> sentences, int most)
    {
        var chosen = new List<int>();
        var length = 0;
        var hits = sentences.ConvertAll(sentence => Hits(sentence).DistinctBy(hit => hit.Word).Count());
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
    private string Cut(string sentence, int most)
    {
        if (sentence.Length <= most)
            return sentence;
        var first = Hits(sentence).Select(hit => hit.Start).DefaultIfEmpty(0).First();
        var from = first < most * 2 / 3 ? 0 : sentence.IndexOf(' ', first - most / 2) + 1;
        var to = from + most >= sentence.Length ? sentence.Length : sentence.LastIndexOf(' ', from + most);
        return (from > 0 ? "… " : "") + sentence[from..(to > from ? to : Math.Min(sentence.Length, from + most))] + (to < sentence.Length ? " …" : "");
    }

    private IEnumerable<Token> Hits(string? text) => stems.Count == 0
        ? []
        : Tokens.In(text).Where(token => Vocables.Of(token.Word) is var word && !word.Empty && (stems.Contains(word.Stem) || word.Parts.Any(stems.Contains)));

    [GeneratedRegex(@"[^.!?]+[.!?]*\s*|[.!?]+\s*")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
