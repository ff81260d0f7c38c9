using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace WerkplaatsPortal.Web.Shared.Pieces;

/// <summary>
/// <c>&lt;pagination page="2" pages="7" /&gt;</c>: links to the other pages of a list, with <c>?pagina=</c> and the rest of the address
/// as it is. Nothing when there is one page.
/// </summary>
[HtmlTargetElement("pagination", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PaginationTagHelper(Texts texts) : TagHelper
{
    /// <summary>The query parameter.</summary>
    public const string Parameter = "pagina";

    /// <summary>This page, from 1.</summary>
    public int Page { get; set; } = 1;

    /// <summary>How many there are.</summary>
    public int Pages { get; set; }

    /// <summary>The view.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Pages < 2)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "utrecht-pagination");
        output.Attributes.SetAttribute("aria-label", (string)texts["Pagina’s"]);

        if (Page > 1)
            output.Content.AppendHtml(Step(Page - 1, "prev", texts["Vorige"]));
        var last = 0;
        foreach (var number in Shown())
        {
            if (number > last + 1)
                output.Content.AppendHtml("""<span class="utrecht-pagination__gap" aria-hidden="true">…</span>""");
            output.Content.AppendHtml(Number(number));
            last = number;
        }

        if (Page < Pages)
            output.Content.AppendHtml(Step(Page + 1, "next", texts["Volgende"]));
    }

    // The first, the last and those around this one.
    private IEnumerable<int> Shown() =>
        new[] { 1, Page - 1, Page, Page + 1, Pages }.Where(number => number >= 1 && number <= Pages).Distinct().Order();

    private TagBuilder Number(int number)
    {
        var link = Link(number, "utrecht-pagination__page-link");
        link.Attributes["aria-label"] = texts["Pagina {0}", Show.Number(number)];
        if (number == Page)
        {
            link.AddCssClass("utrecht-pagination__page-link--current");
            link.Attributes["aria-current"] = "page";
        }

        link.InnerHtml.Append(Show.Number(number));
        return link;
    }

    private TagBuilder Step(int number, string relation, Text words)
    {
        var link = Link(number, $"utrecht-pagination__relative-link utrecht-pagination__relative-link--{relation}");
        link.Attributes["rel"] = relation;
        link.InnerHtml.Append(words);
        return link;
    }

    private TagBuilder Link(int number, string css)
    {
        var request = View.HttpContext.Request;
        var value = number == 1 ? null : number.ToString(CultureInfo.InvariantCulture);
        var address = request.PathBase + request.Path + Language.QueryWith(request, Parameter, value);
        return new TagBuilder("a") { Attributes = { ["class"] = css, ["href"] = address } };
    }
}
