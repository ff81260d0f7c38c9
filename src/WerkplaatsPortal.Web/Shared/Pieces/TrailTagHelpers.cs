using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace WerkplaatsPortal.Web.Shared.Pieces;

/// <summary>
/// The trail to this page; it appears above the main part, wherever in the view it stands:
/// <c>&lt;breadcrumbs here="Les vastleggen"&gt;&lt;crumb href="/lessen"&gt;Lessen&lt;/crumb&gt;&lt;/breadcrumbs&gt;</c>.
/// Home comes by itself.
/// </summary>
[HtmlTargetElement("breadcrumbs", Attributes = "here")]
public sealed class BreadcrumbsTagHelper(Texts texts) : TagHelper
{
    private const string Separator = """<li class="utrecht-breadcrumb-nav__separator" aria-hidden="true">/</li>""";

    /// <summary>The name of this page.</summary>
    public string Here { get; set; } = "";

    /// <summary>Whether the name of this page is content, Dutch on every page.</summary>
    public bool Content { get; set; }

    /// <summary>The view.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var crumbs = new List<TagBuilder> { CrumbTagHelper.Link("/", texts["Home"], View, isFirst: true) };
        context.Items[typeof(CrumbTagHelper)] = crumbs;
        await output.GetChildContentAsync();
        output.SuppressOutput();

        var here = Element.Of("span", "utrecht-breadcrumb-nav__link");
        here.Attributes["aria-current"] = "page";
        if (Content && Language.IsEnglish)
            here.Attributes["lang"] = "nl";
        here.InnerHtml.Append(Here);

        var list = Element.Of("ol", "utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol");
        foreach (var crumb in crumbs)
            list.InnerHtml.AppendHtml(Step(crumb)).AppendHtml(Separator);
        list.InnerHtml.AppendHtml(Step(here));

        var nav = Element.Of("nav", "utrecht-breadcrumb-nav");
        nav.Attributes["aria-label"] = texts["Kruimelpad"];
        nav.InnerHtml.AppendHtml(list);
        View.Page().Breadcrumbs = new HtmlContentBuilder()
            .AppendHtml("""<div class="kruimels"><div class="wrap">""").AppendHtml(nav).AppendHtml("</div></div>");
    }

    private static TagBuilder Step(TagBuilder inside)
    {
        var step = Element.Of("li", "utrecht-breadcrumb-nav__item");
        step.InnerHtml.AppendHtml(inside);
        return step;
    }
}

/// <summary>One step of the trail; <c>content</c> marks a name that is Dutch on every page.</summary>
[HtmlTargetElement("crumb", ParentTag = "breadcrumbs", Attributes = "href")]
public sealed class CrumbTagHelper : TagHelper
{
    /// <summary>The address, from the root of the portal.</summary>
    public string Href { get; set; } = "";

    /// <summary>Whether the name is content, Dutch on every page.</summary>
    public bool Content { get; set; }

    /// <summary>The view.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var link = Link(Href, await output.GetChildContentAsync(), View);
        if (Content && Language.IsEnglish)
            link.Attributes["lang"] = "nl";
        ((List<TagBuilder>)context.Items[typeof(CrumbTagHelper)]).Add(link);
        output.SuppressOutput();
    }

    internal static TagBuilder Link(string href, IHtmlContent name, ViewContext view, bool isFirst = false)
    {
        var first = isFirst ? " utrecht-breadcrumb-nav__link--first" : "";
        var link = Element.Of("a", "nl-link utrecht-breadcrumb-nav__link" + first);
        link.Attributes["href"] = view.HttpContext.Request.PathBase + href;
        link.InnerHtml.AppendHtml(name);
        return link;
    }
}
