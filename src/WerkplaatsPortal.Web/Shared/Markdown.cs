using System.Text.RegularExpressions;
using Ganss.Xss;
using Markdig;
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
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UseAutoLinks().Build();
    private static readonly HtmlSanitizer Sanitizer = MakeSanitizer();

    /// <summary>The text as HTML.</summary>
    public static IHtmlContent ToHtml(string? text) => new HtmlString(ToHtmlText(text));

    /// <summary>The text as HTML, for what is no page.</summary>
    public static string ToHtmlText(string? text)
    {
        var document = Markdig.Markdown.Parse(text ?? "", Pipeline);
        LowerHeadings(document);
        foreach (var inline in document.Descendants<Inline>())
            Tame(inline);

        return Sanitizer.Sanitize(document.ToHtml(Pipeline));
    }

    /// <summary>The first words of the text, without signs; cut between words, with an ellipsis.</summary>
    public static string Beginning(string? text, int length = 220)
    {
        var words = string.Join(' ', Markdig.Markdown.ToPlainText(text ?? "", Pipeline).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (words.Length <= length)
            return words;

        var end = words.LastIndexOf(' ', length);
        return words[..(end > 0 ? end : length)].TrimEnd('.', ',', ';', ':') + "…";
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
