using Microsoft.AspNetCore.Razor.TagHelpers;

namespace WerkplaatsPortal.Web.Shared.Pieces;

/// <summary><c>&lt;icon name="agenda" /&gt;</c>: a line icon, hidden from screen readers; a text stands beside it.</summary>
[HtmlTargetElement("icon", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IconTagHelper : TagHelper
{
    /// <summary>
    /// afdrukken, agenda, delen, document, download, feed, let-op, mail, menu, persoon, pijl, plus, potlood, sluiten, slot, vinkje, zoeken.
    /// </summary>
    public string Name { get; set; } = "";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Drawings.Icon(Name));
    }
}

/// <summary><c>&lt;glyph condition="cohesie" size="l" /&gt;</c>: the shape of a condition in its colour; its name stands beside it.</summary>
[HtmlTargetElement("glyph", TagStructure = TagStructure.WithoutEndTag)]
public sealed class GlyphTagHelper : TagHelper
{
    /// <summary>The code: zekerheid, inclusie, cohesie, empowerment.</summary>
    public string Condition { get; set; } = "";

    /// <summary>Empty, <c>l</c> or <c>xl</c>.</summary>
    public string? Size { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Drawings.Glyph(Condition, Size));
    }
}

/// <summary><c>&lt;condition-tag code="cohesie" /&gt;</c>: shape and short name of a condition, as beneath a lesson.</summary>
[HtmlTargetElement("condition-tag", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ConditionTagTagHelper(Texts texts) : TagHelper
{
    /// <summary>The code: zekerheid, inclusie, cohesie, empowerment.</summary>
    public string Code { get; set; } = "";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"tag c-{Code}");
        output.Content.AppendHtml(Drawings.Glyph(Code));
        output.Content.AppendHtml("<span>").Append(ShortName()).AppendHtml("</span>");
    }

    private Text ShortName() => Code switch
    {
        "zekerheid" => texts["Zekerheid"],
        "inclusie" => texts["Inclusie"],
        "cohesie" => texts["Cohesie"],
        _ => texts["Empowerment"],
    };
}

/// <summary><c>&lt;bogen /&gt;</c>: the arches behind page heads and footer.</summary>
[HtmlTargetElement("bogen", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ArchesTagHelper : TagHelper
{
    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Drawings.Arches);
    }
}

/// <summary>
/// <c>&lt;p content-nl&gt;</c>: what stands here is Dutch in every language of the screens (names, lessons, insights), and says so
/// on an English page.
/// </summary>
[HtmlTargetElement(Attributes = "content-nl")]
public sealed class DutchContentTagHelper : TagHelper
{
    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Attributes.RemoveAll("content-nl");
        if (Language.IsEnglish)
            output.Attributes.SetAttribute("lang", "nl");
    }
}
