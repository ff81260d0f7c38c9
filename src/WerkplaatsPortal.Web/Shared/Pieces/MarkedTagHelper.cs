using Microsoft.AspNetCore.Razor.TagHelpers;
using WerkplaatsPortal.Data.Search;

namespace WerkplaatsPortal.Web.Shared.Pieces;

/// <summary>
/// <c>&lt;marked text="…" highlight="finding.Highlight" snippet="true" /&gt;</c>: a text, encoded, with what was asked in <c>mark</c>; with
/// <c>snippet</c> only the sentences in which it stands.
/// </summary>
[HtmlTargetElement("marked", Attributes = "text", TagStructure = TagStructure.WithoutEndTag)]
public sealed class MarkedTagHelper : TagHelper
{
    /// <summary>The text.</summary>
    public string? Text { get; set; }

    /// <summary>What to mark.</summary>
    public Highlight Highlight { get; set; } = Highlight.Nothing;

    /// <summary>Whether only the sentences with hits are shown.</summary>
    public bool Snippet { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.TagMode = TagMode.StartTagAndEndTag;
        foreach (var (text, hit) in Snippet ? Highlight.Snippet(Text) : Highlight.Whole(Text))
        {
            if (!hit)
            {
                output.Content.Append(text);
                continue;
            }

            var mark = Element.Of("mark", "raak");
            mark.InnerHtml.Append(text);
            output.Content.AppendHtml(mark);
        }
    }
}
