using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Ganss.Xss;
using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Html;

namespace WerkplaatsPortal.Web.Shared;

/// <summary>
/// Texts that people write in Markdown, as harmless HTML: their own HTML shows as text, a picture is shown when it is a described file of the portal and else becomes a link, headings begin at
/// level three under the page's own, and links lead nowhere that a browser would run.
/// </summary>
public static partial class Markdown
{
    private const int TopLevel = 3;
    private const int LowestLevel = 6;
    private const int MostSigns = 1_000;
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UseAutoLinks().Build();
    private static readonly HtmlSanitizer Sanitizer = MakeSanitizer();

    /// <summary>The text as HTML.</summary>
    public static IHtmlContent ToHtml(string? text) => new HtmlString(ToHtmlText(text));

    /// <summary>The text as HTML, for what is no page.</summary>
    public static string ToHtmlText(string? text) => Read(text, Html, plain => $"<p>{HtmlEncoder.Default.Encode(plain)}</p>");

    /// <summary>The first words of the text, without signs; cut between words, with an ellipsis.</summary>
    public static string Beginning(string? text, int length = 220)
    {
        var words = string.Join(' ', Read(text, Words, plain => plain).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (words.Length <= length)
            return words;

        var end = words.LastIndexOf(' ', length);
        return words[..(end > 0 ? end : length)].TrimEnd('.', ',', ';', ':') + "…";
    }

    /// <summary>
    /// Reads a text. What nobody writes to be read stays as it was typed: so many signs cost much time, and so many levels are more
    /// than the parser takes.
    /// </summary>
    private static string Read(string? text, Func<MarkdownDocument, string> read, Func<string, string> asTyped)
    {
        var typed = text ?? "";
        if (typed.Count(letter => letter is '*' or '_' or '[' or '`' or '>') > MostSigns)
            return asTyped(typed);

        try
        {
            return read(Markdig.Markdown.Parse(typed, Pipeline));
        }
        catch (ArgumentException)
        {
            return asTyped(typed);
        }
    }

    private static string Html(MarkdownDocument document)
    {
        LowerHeadings(document);
        foreach (var inline in document.Descendants<Inline>())
            Tame(inline);

        return Sanitizer.Sanitize(document.ToHtml(Pipeline));
    }

    private static string Words(MarkdownDocument document)
    {
        using var words = new StringWriter(CultureInfo.InvariantCulture);
        var renderer = new HtmlRenderer(words) { EnableHtmlForBlock = false, EnableHtmlForInline = false, EnableHtmlEscape = false };
        Pipeline.Setup(renderer);
        renderer.Render(document);
        return words.ToString();
    }

    // Under the page's own headings, and never a level skipped: a screen reader reads them as a list of contents.
    private static void LowerHeadings(MarkdownDocument document)
    {
        var former = TopLevel - 1;
        foreach (var heading in document.Descendants<HeadingBlock>())
            former = heading.Level = Math.Min(Math.Min(heading.Level + TopLevel - 1, former + 1), LowestLevel);
    }

    private static void Tame(Inline inline)
    {
        if (inline is LinkInline link)
            link.IsImage = link.IsImage && OwnPicture().IsMatch(link.Url ?? "") && link.FirstChild is not null;
        if (inline is LinkInline { IsImage: false } or AutolinkInline)
            inline.GetAttributes().AddPropertyIfNotExist("rel", "nofollow noopener");
    }

    /// <summary>A file of the portal: who may not open it sees the description only.</summary>
    [GeneratedRegex("^/bestanden/[0-9a-f]{32}$", RegexOptions.CultureInvariant)]
    private static partial Regex OwnPicture();

    private static HtmlSanitizer MakeSanitizer() => new(new HtmlSanitizerOptions
    {
        AllowedTags = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
        {
            "p", "br", "strong", "em", "ul", "ol", "li", "blockquote", "code", "pre", "hr", "h3", "h4", "h5", "h6", "a", "img",
        },
        AllowedAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href", "rel", "start", "src", "alt" },
        UriAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href", "src" },
        AllowedSchemes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "http", "https", "mailto" },
    });
}
