using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using WerkplaatsPortal.Web.Shared.Pieces;

namespace WerkplaatsPortal.Web.Shared.Forms;

/// <summary>
/// What is wrong with the form, above it, with a link to each field:
/// <c>&lt;error-summary title="De les is nog niet opgeslagen" /&gt;</c>.
/// Nothing when nothing is wrong.
/// </summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorSummaryTagHelper(Texts texts) : TagHelper
{
    /// <summary>The heading.</summary>
    public string? Title { get; set; }

    /// <summary>The view.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        var order = View.ViewData.ModelMetadata.Properties.Select(property => property.PropertyName).ToList();
        var wrong = View.ViewData.ModelState
            .OrderBy(entry => order.IndexOf(entry.Key.Split('[', '.')[0]))
            .SelectMany(entry => Shown(entry.Key, entry.Value!.Errors).Select(error => (entry.Key, Error: error)))
            .ToList();
        if (wrong.Count == 0)
            return;

        var heading = Element.Of("h2", "nl-heading nl-heading--level-3");
        heading.Attributes["tabindex"] = "-1";
        heading.InnerHtml.Append(Title ?? texts["Er is nog niets opgeslagen"]);
        output.Content
            .AppendHtml("""<div class="utrecht-alert utrecht-alert--error fouten" data-fouten><div class="utrecht-alert__icon">""")
            .AppendHtml(Drawings.Icon("let-op")).AppendHtml("""</div><div class="utrecht-alert__content">""")
            .AppendHtml(heading).AppendHtml("<p>")
            .Append(texts.Count(
                wrong.Count,
                "Er is {0} ding dat aandacht vraagt. Wat je al invulde, is bewaard.",
                "Er zijn {0} dingen die aandacht vragen. Wat je al invulde, is bewaard."))
            .AppendHtml("</p><ul>");
        foreach (var (name, error) in wrong)
            output.Content.AppendHtml("<li>").AppendHtml(Line(name, error)).AppendHtml("</li>");
        output.Content.AppendHtml("</ul></div></div>");
    }

    // Of a field the first, as beside the field; of the whole form all.
    private static IEnumerable<ModelError> Shown(string field, ModelErrorCollection errors) => field.Length == 0 ? errors : errors.Take(1);

    private static TagBuilder Line(string name, ModelError error)
    {
        var line = new TagBuilder(name.Length == 0 ? "span" : "a");
        if (name.Length > 0)
        {
            line.Attributes["class"] = "nl-link";
            line.Attributes["href"] = "#" + FormPart.IdOf(name);
        }

        line.InnerHtml.Append(FormPart.TextOf(error));
        return line;
    }
}
