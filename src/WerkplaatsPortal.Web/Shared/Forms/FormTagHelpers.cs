using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using WerkplaatsPortal.Web.Shared.Pieces;

namespace WerkplaatsPortal.Web.Shared.Forms;

/// <summary>
/// Every form that posts carries the antiforgery token and the hidden field <c>_key</c>: one key for one intention, so that
/// sending twice does it once. A form that comes back with errors keeps its key. The browser's own checks are off.
/// </summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class PostFormTagHelper(IHtmlGenerator generator) : TagHelper
{
    /// <summary>The name of the field with the key.</summary>
    public const string KeyField = "_key";

    /// <summary>The view.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <summary>
    /// After MVC's own form (-1000), which may have added the token, and before the end of the form (-900) forgets that it did:
    /// a form with two tokens is refused.
    /// </summary>
    public override int Order => -950;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Attributes.SetAttribute(new TagHelperAttribute("novalidate"));
        // Null when MVC's own tag helper was first: one token is enough.
        if (generator.GenerateAntiforgery(View) is { } token)
            output.PostContent.AppendHtml(token);

        var key = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        key.Attributes["type"] = "hidden";
        key.Attributes["name"] = KeyField;
        key.Attributes["value"] = KeyOf(output).ToString();
        output.PostContent.AppendHtml(key);
        // The choices of a conflict stand above the form and belong to it by its id.
        if (View.ViewData.ContainsKey(nameof(Conflict)) && IsThisForm(output) && output.Attributes["id"] is null)
            output.Attributes.SetAttribute("id", ChosenTexts.FormId);
    }

    private Guid KeyOf(TagHelperOutput output)
    {
        var request = View.HttpContext.Request;
        return request.HasFormContentType && IsThisForm(output) && Guid.TryParse(request.Form[KeyField], out var sent) ? sent : Guid.NewGuid();
    }

    private bool IsThisForm(TagHelperOutput output)
    {
        var request = View.HttpContext.Request;
        var action = output.Attributes["action"]?.Value?.ToString();
        return string.IsNullOrEmpty(action) || action.TrimStart('~').Split('?')[0] == (request.PathBase + request.Path).Value;
    }
}

/// <summary>A numbered part of a long form: <c>&lt;form-part number="1" legend="Waar komt de les vandaan?"&gt;</c>.</summary>
[HtmlTargetElement("form-part", Attributes = "legend")]
public sealed class FormPartTagHelper : TagHelper
{
    /// <summary>The words above the part.</summary>
    public string Legend { get; set; } = "";

    /// <summary>Which part it is; 0 for no number.</summary>
    public int Number { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "fieldset";
        output.Attributes.SetAttribute("class", "utrecht-form-fieldset utrecht-form-fieldset--html-fieldset deel");
        var legend = Element.Of("legend", "utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend");
        if (Number > 0)
            legend.InnerHtml.AppendHtml("""<span class="deel__n" aria-hidden="true">""").Append(Show.Number(Number)).AppendHtml("</span>");
        legend.InnerHtml.Append(Legend);
        output.PreContent.AppendHtml(legend);
    }
}

/// <summary><c>&lt;buttons&gt;</c>: the row of buttons that ends a form.</summary>
[HtmlTargetElement("buttons")]
public sealed class ButtonsTagHelper : TagHelper
{
    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "knoppen knoppen--form");
    }
}

/// <summary>
/// <c>&lt;submit&gt;</c>: the button that sends; <c>kind</c> is <c>primary</c>, <c>secondary</c>, <c>subtle</c> or <c>gevaar</c>
/// for what can't be undone. With <c>href</c>, as <c>&lt;link-button&gt;</c>, a link that looks so.
/// </summary>
[HtmlTargetElement("submit")]
[HtmlTargetElement("link-button", Attributes = "href")]
public sealed class ButtonTagHelper : TagHelper
{
    /// <summary>primary, secondary, subtle or gevaar; when left out: primary for a button, secondary for a link.</summary>
    public string? Kind { get; set; }

    /// <summary>An icon before the words.</summary>
    public string? Icon { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var isLink = context.TagName == "link-button";
        output.TagName = isLink ? "a" : "button";
        if (!isLink)
            output.Attributes.SetAttribute("type", "submit");

        var kind = Kind ?? (isLink ? "secondary" : "primary");
        var look = kind == "gevaar" ? "nl-button--primary nl-button--gevaar" : $"nl-button--{kind}";
        output.Attributes.SetAttribute("class", $"nl-button {look}");
        if (Icon is not null)
            output.PreContent.AppendHtml("""<span class="nl-button__icon-start">""").AppendHtml(Drawings.Icon(Icon)).AppendHtml("</span>");
        output.PreContent.AppendHtml("""<span class="nl-button__label">""");
        output.PostContent.AppendHtml("</span>");
    }
}
