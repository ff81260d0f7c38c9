using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using WerkplaatsPortal.Web.Shared.Pieces;

namespace WerkplaatsPortal.Web.Shared.Forms;

/// <summary>
/// One field with its label, hint and error:
/// <c>&lt;field for="Title" label="De les in één zin" hint="…" max="140" required /&gt;</c>.
/// A text area with <c>rows</c>, a select with <c>items</c>, else an input of <c>type</c>.
/// </summary>
[HtmlTargetElement("field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FieldTagHelper(Texts texts) : FormPart(texts)
{
    /// <summary>text, email, password, date, datetime-local, number, url, tel, search or file.</summary>
    public string Type { get; set; } = "text";

    /// <summary>Makes it a text area of so many lines.</summary>
    public int Rows { get; set; }

    /// <summary>The number of characters to count down from.</summary>
    public int Max { get; set; }

    /// <summary>Makes it a select.</summary>
    public IEnumerable<Option>? Items { get; set; }

    /// <summary>The first line of a select: what stands there while nothing is chosen.</summary>
    public string? Empty { get; set; }

    /// <summary><c>s</c> or <c>m</c> for a short field.</summary>
    public string? Width { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var control = Items is not null ? Select(Items) : Rows > 0 ? Area() : Input();
        Describe(control, output);
        TellConflict(Items);

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        var invalid = Error is null ? "" : " utrecht-form-field--invalid";
        output.Attributes.Clear();
        output.Attributes.SetAttribute("class", "utrecht-form-field utrecht-form-field--distanced veld" + invalid);

        var label = Element.Of("label", "utrecht-form-label");
        label.Attributes["for"] = Id;
        AppendLabel(label);
        output.Content.AppendHtml(label);
        AppendHintAndError(output.Content);
        output.Content.AppendHtml(control);
        if (Max > 0)
            output.Content.AppendHtml(Counter());
    }

    private TagBuilder Input()
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing, Attributes = { ["type"] = Type } };
        if (Type == "file")
        {
            input.Attributes["class"] = "bestand";
            return input;
        }

        input.Attributes["class"] = Css("utrecht-textbox utrecht-textbox--html-input", "utrecht-textbox");
        // A password never goes back to the page.
        if (Type != "password")
            input.Attributes["value"] = CurrentText();
        return input;
    }

    private TagBuilder Area()
    {
        var area = new TagBuilder("textarea") { Attributes = { ["rows"] = Rows.ToString(CultureInfo.InvariantCulture) } };
        area.Attributes["class"] = Css("utrecht-textarea utrecht-textarea--html-textarea", "utrecht-textarea");
        // A browser drops the first line break of a text area; this one it may have.
        area.InnerHtml.AppendHtml("\n").Append(CurrentText());
        return area;
    }

    private TagBuilder Select(IEnumerable<Option> items)
    {
        var select = new TagBuilder("select");
        select.Attributes["class"] = Css("utrecht-select utrecht-select--html-select", "utrecht-select");
        var current = CurrentText();
        if (Empty is not null)
            select.InnerHtml.AppendHtml(Choice(new Option("", Empty), current));
        foreach (var item in items)
            select.InnerHtml.AppendHtml(Choice(item, current));
        return select;
    }

    private static TagBuilder Choice(Option item, string current)
    {
        var option = new TagBuilder("option") { Attributes = { ["value"] = item.Value } };
        if (item.Value == current)
            option.Attributes["selected"] = "selected";
        if (item.IsContent && Language.IsEnglish)
            option.Attributes["lang"] = "nl";
        option.InnerHtml.Append(item.Label);
        return option;
    }

    private void Describe(TagBuilder control, TagHelperOutput output)
    {
        control.Attributes["id"] = Id;
        control.Attributes["name"] = FieldName;
        if (DescribedBy() is { } describedBy)
            control.Attributes["aria-describedby"] = describedBy;
        if (Required)
            control.Attributes["aria-required"] = "true";
        if (Error is not null)
            control.Attributes["aria-invalid"] = "true";
        if (Max > 0)
        {
            control.Attributes["data-teller"] = Id + "-teller";
            control.Attributes["data-max"] = Max.ToString(CultureInfo.InvariantCulture);
        }

        // autocomplete, placeholder, accept … go to the control as they are.
        foreach (var attribute in output.Attributes)
            control.Attributes[attribute.Name] = attribute.Value?.ToString() ?? attribute.Name;
    }

    private TagBuilder Counter()
    {
        var left = Max - CurrentText().Length;
        var counter = new TagBuilder("p") { Attributes = { ["class"] = "teller", ["id"] = Id + "-teller", ["role"] = "status" } };
        counter.Attributes["data-over"] = Texts.Translate("Nog {0} tekens over.");
        counter.Attributes["data-teveel"] = Texts.Translate("{0} tekens te veel.");
        counter.InnerHtml.Append(left >= 0 ? T["Nog {0} tekens over.", left] : T["{0} tekens te veel.", -left]);
        return counter;
    }

    private string Css(string classes, string block)
    {
        var invalid = Error is null ? "" : $" {block}--invalid";
        var width = Width is null ? "" : $" w-{Width}";
        return classes + invalid + width;
    }
}
