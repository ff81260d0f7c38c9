using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace WerkplaatsPortal.Web.Shared.Pieces;

/// <summary>
/// The head of a page: badges, heading, lead and whatever stands inside the element (a search form, a line <c>stand</c>).
/// Its title is the page's title too, and a message of the step before appears beneath it.
/// </summary>
[HtmlTargetElement("page-head", Attributes = "title")]
public sealed class PageHeadTagHelper : TagHelper
{
    /// <summary>The heading.</summary>
    public string Title { get; set; } = "";

    /// <summary>One or two sentences under it.</summary>
    public string? Lead { get; set; }

    /// <summary>Whether heading and lead are content, Dutch on every page, instead of text of the portal.</summary>
    public bool Content { get; set; }

    /// <summary>The view.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var badges = new HtmlContentBuilder();
        context.Items[typeof(BadgesTagHelper)] = badges;
        var inside = await output.GetChildContentAsync();
        var page = View.Page();
        page.Title ??= Title;

        output.TagName = "div";
        // Written as <page-head … /> it would be drawn without what stands in it.
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "page-head");
        output.Content.AppendHtml(Drawings.Arches).AppendHtml("""<div class="wrap"><div class="page-head__in">""");
        output.Content.AppendHtml(badges);
        output.Content.AppendHtml(Words("h1", "nl-heading nl-heading--level-1", Title));
        if (!string.IsNullOrWhiteSpace(Lead))
            output.Content.AppendHtml(Words("p", "nl-paragraph nl-paragraph--lead", Lead));
        output.Content.AppendHtml(inside).AppendHtml("</div></div>");

        if (page.TakeNotice(View.HttpContext) is { } notice)
            output.PostElement.AppendHtml(NoticeTagHelper.Of(new StringHtmlContent(notice)));
    }

    private TagBuilder Words(string name, string css, string text)
    {
        var element = Element.Of(name, css);
        if (Content && Language.IsEnglish)
            element.Attributes["lang"] = "nl";
        element.InnerHtml.Append(text);
        return element;
    }
}

/// <summary><c>&lt;badges&gt;</c> inside <c>page-head</c>: the labels above the heading.</summary>
[HtmlTargetElement("badges", ParentTag = "page-head")]
public sealed class BadgesTagHelper : TagHelper
{
    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var badges = Element.Of("p", "badges");
        badges.InnerHtml.AppendHtml(await output.GetChildContentAsync());
        ((HtmlContentBuilder)context.Items[typeof(BadgesTagHelper)]).AppendHtml(badges);
        output.SuppressOutput();
    }
}

/// <summary><c>&lt;data-badge kind="ok"&gt;</c>: a label for a state; <c>ok</c>, <c>sun</c>, <c>plum</c> or none.</summary>
[HtmlTargetElement("data-badge")]
public sealed class DataBadgeTagHelper : TagHelper
{
    /// <summary>ok, sun, plum or none.</summary>
    public string? Kind { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.Attributes.SetAttribute("class", Kind is null ? "nl-data-badge" : $"nl-data-badge badge--{Kind}");
    }
}

/// <summary><c>&lt;notice&gt;</c>: says that something went well; a screen reader says it too.</summary>
[HtmlTargetElement("notice")]
public sealed class NoticeTagHelper : TagHelper
{
    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var text = await output.GetChildContentAsync();
        output.TagName = null;
        output.Content.SetHtmlContent(Of(text));
    }

    internal static IHtmlContent Of(IHtmlContent text) => new HtmlContentBuilder()
        .AppendHtml("""<div class="wrap melding" role="status"><div class="utrecht-alert utrecht-alert--ok">""")
        .AppendHtml(Drawings.Icon("vinkje")).AppendHtml("<p>").AppendHtml(text).AppendHtml("</p></div></div>");
}

/// <summary><c>&lt;empty-state title="…"&gt;</c>: nothing to show yet, and what to do about it.</summary>
[HtmlTargetElement("empty-state", Attributes = "title")]
public sealed class EmptyStateTagHelper : TagHelper
{
    /// <summary>What is not there.</summary>
    public string Title { get; set; } = "";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "leeg");
        var heading = Element.Of("p", "nl-heading nl-heading--level-4");
        heading.InnerHtml.Append(Title);
        output.PreContent.AppendHtml(heading);
    }
}
