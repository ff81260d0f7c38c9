using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using WerkplaatsPortal.Web.Shared.Pieces;

namespace WerkplaatsPortal.Web.Shared.Forms;

/// <summary>
/// What all parts of a form share: the name is the property's, the id follows from it, what was typed comes back, and
/// label, hint and error belong to the control.
/// </summary>
public abstract class FormPart(Texts texts) : TagHelper
{
    /// <summary>The property; its name is the field's name.</summary>
    [HtmlAttributeName("for")]
    public ModelExpression? For { get; set; }

    /// <summary>The field's name where it is no property: <c>Meaning[zekerheid]</c>.</summary>
    public string? Name { get; set; }

    /// <summary>The value where there is no property.</summary>
    public object? Value { get; set; }

    /// <summary>The words above the field.</summary>
    public string Label { get; set; } = "";

    /// <summary>What helps to fill it in; stands between label and field.</summary>
    public string? Hint { get; set; }

    /// <summary>Whether it must be filled in; what need not be says so.</summary>
    public bool Required { get; set; }

    /// <summary>Whether another choice decides if it must be filled in; its hint says when.</summary>
    public bool Depends { get; set; }

    /// <summary>The view.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <summary>The texts of the portal.</summary>
    protected Texts T => texts;

    /// <summary>The name that the form sends.</summary>
    protected string FieldName => View.ViewData.TemplateInfo.GetFullHtmlFieldName(
        Name ?? For?.Name ?? throw new InvalidOperationException("A field needs 'for' or 'name'."));

    /// <summary>The id of the control.</summary>
    protected string Id => IdOf(FieldName);

    /// <summary>What is wrong with it, in the reader's language; null when nothing is.</summary>
    protected string? Error => Entry?.Errors.Select(TextOf).FirstOrDefault();

    private ModelStateEntry? Entry => View.ViewData.ModelState.TryGetValue(FieldName, out var entry) ? entry : null;

    internal static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "_");

    internal static string TextOf(ModelError error) =>
        string.IsNullOrEmpty(error.ErrorMessage) ? ValidationTexts.Wrong : Texts.Translate(error.ErrorMessage);

    /// <summary>Says how the field is called and what its values are, for a conflict that is told of above it.</summary>
    protected void TellConflict(IEnumerable<Option>? items) => ConflictWords.Of(View.HttpContext).Keep(FieldName, Label, items);

    /// <summary>What was typed, else what the model holds.</summary>
    protected string CurrentText() => Entry?.RawValue is { } typed
        ? typed as string ?? (typed as string[])?.FirstOrDefault() ?? ""
        : AsText(For is null ? Value : For.Model);

    /// <summary>What was chosen, else what the model holds.</summary>
    protected HashSet<string> CurrentChoices() => Entry?.RawValue is { } chosen
        ? [.. chosen as string[] ?? [(string)chosen]]
        : [.. AllAsText(For is null ? Value : For.Model)];

    /// <summary>The ids of hint and error, for <c>aria-describedby</c>; null when there are none.</summary>
    protected string? DescribedBy()
    {
        var ids = new[] { Hint is null ? null : Id + "-hint", Error is null ? null : Id + "-fout" };
        var all = string.Join(' ', ids.Where(id => id is not null));
        return all.Length == 0 ? null : all;
    }

    /// <summary>The label's words, with "(niet verplicht)" where that holds.</summary>
    protected void AppendLabel(TagBuilder label)
    {
        label.InnerHtml.Append(Label);
        if (!Required && !Depends)
            label.InnerHtml.AppendHtml(""" <span class="opt">""").Append(T["(niet verplicht)"]).AppendHtml("</span>");
    }

    /// <summary>Hint and error, as they stand between label and field.</summary>
    protected void AppendHintAndError(TagHelperContent content)
    {
        if (Hint is not null)
        {
            var hint = Element.Of("div", "utrecht-form-field-description").WithId(Id + "-hint");
            hint.InnerHtml.Append(Hint);
            content.AppendHtml(hint);
        }

        if (Error is null)
            return;

        var error = Element.Of("div", "utrecht-form-field-error-message").WithId(Id + "-fout");
        error.InnerHtml
            .AppendHtml(Drawings.Icon("let-op")).AppendHtml("""<span><span class="vh">""").Append(T["Fout:"])
            .AppendHtml(" </span>").Append(Error).AppendHtml("</span>");
        content.AppendHtml(error);
    }

    private static IEnumerable<string> AllAsText(object? value) => value is IEnumerable many and not string
        ? many.Cast<object?>().Select(AsText)
        : value is null ? [] : [AsText(value)];

    internal static string AsText(object? value) => value switch
    {
        null => "",
        DateOnly day => Show.Iso(day),
        DateTime moment => moment.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.CurrentCulture) ?? "",
    };
}
