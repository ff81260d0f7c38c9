using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using WerkplaatsPortal.Web.Shared.Pieces;

namespace WerkplaatsPortal.Web.Shared.Forms;

/// <summary>
/// A group of tick boxes (<c>multiple</c>) or of radio buttons:
/// <c>&lt;choices for="Conditions" items="…" label="…" multiple required columns="2" /&gt;</c>.
/// The name is sent once for each tick.
/// </summary>
[HtmlTargetElement("choices", Attributes = "items", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ChoicesTagHelper(Texts texts) : FormPart(texts)
{
    /// <summary>What can be chosen.</summary>
    public IEnumerable<Option> Items { get; set; } = [];

    /// <summary>Whether several can be chosen.</summary>
    public bool Multiple { get; set; }

    /// <summary>The number of columns where there is room: 1 or 2.</summary>
    public int Columns { get; set; } = 1;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "fieldset";
        output.TagMode = TagMode.StartTagAndEndTag;
        var invalid = Error is null ? "" : " utrecht-form-field--invalid";
        output.Attributes.SetAttribute("class", "veld veld--groep" + invalid);
        if (DescribedBy() is { } describedBy)
            output.Attributes.SetAttribute("aria-describedby", describedBy);

        var legend = Element.Of("legend", "utrecht-form-label");
        AppendLabel(legend);
        output.Content.AppendHtml(legend);
        AppendHintAndError(output.Content);
        AppendChoices(output.Content);
        TellConflict(Items);
    }

    private void AppendChoices(TagHelperContent content)
    {
        var current = CurrentChoices();
        var columns = Columns > 1 ? $" opties--{Columns.ToString(CultureInfo.InvariantCulture)}" : "";
        content.AppendHtml($"""<div class="opties{columns}">""");
        // The first has the field's own id: there the error summary leads.
        foreach (var (index, item) in Items.Index())
        {
            var id = index == 0 ? Id : IdOf($"{FieldName}_{index}");
            var box = OptionBox.Input(Multiple ? "checkbox" : "radio", id, FieldName, item.Value, current.Contains(item.Value));
            // A radio button can't be invalid, only its group.
            if (Error is not null && Multiple)
                box.Attributes["aria-invalid"] = "true";
            content.AppendHtml(OptionBox.Around(box, item, id));
        }

        content.AppendHtml("</div>");
    }
}

/// <summary>
/// One tick box that stands alone: <c>&lt;tick for="Agreed" label="…" hint="…" required /&gt;</c>. Ticked, it sends <c>true</c>.
/// </summary>
[HtmlTargetElement("tick", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TickTagHelper(Texts texts) : FormPart(texts)
{
    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        var invalid = Error is null ? "" : " utrecht-form-field--invalid";
        output.Attributes.SetAttribute("class", "veld" + invalid);

        TellConflict([new Option("True", T["Ja"]), new Option("False", T["Nee"])]);
        var item = new Option("true", Label, Hint);
        var isTicked = CurrentText().Split(',')[0].Equals("true", StringComparison.OrdinalIgnoreCase);
        var box = OptionBox.Input("checkbox", Id, FieldName, item.Value, isTicked);
        Hint = null;
        if (DescribedBy() is { } describedBy)
            box.Attributes["aria-describedby"] = describedBy;
        if (Required)
            box.Attributes["aria-required"] = "true";
        if (Error is not null)
            box.Attributes["aria-invalid"] = "true";

        AppendHintAndError(output.Content);
        output.Content.AppendHtml("""<div class="opties">""").AppendHtml(OptionBox.Around(box, item, Id)).AppendHtml("</div>");
    }
}

/// <summary>A tick box or radio button with its label.</summary>
internal static class OptionBox
{
    internal static TagBuilder Input(string type, string id, string name, string value, bool isChosen)
    {
        var box = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        box.Attributes["class"] = type == "radio"
            ? "utrecht-radio-button utrecht-radio-button--html-input"
            : "utrecht-checkbox utrecht-checkbox--html-input vinkje";
        box.Attributes["type"] = type;
        box.Attributes["id"] = id;
        box.Attributes["name"] = name;
        box.Attributes["value"] = value;
        if (isChosen)
            box.Attributes["checked"] = "checked";
        return box;
    }

    internal static TagBuilder Around(TagBuilder box, Option item, string id)
    {
        var label = new TagBuilder("label") { Attributes = { ["for"] = id } };
        if (item.Glyph is not null)
            label.InnerHtml.AppendHtml(Drawings.Glyph(item.Glyph, "l"));
        var words = new TagBuilder("span");
        if (item.IsContent && Language.IsEnglish)
            words.Attributes["lang"] = "nl";
        words.InnerHtml.Append(item.Label);
        label.InnerHtml.AppendHtml(words);

        var around = Element.Of("div", "optie");
        around.InnerHtml.AppendHtml(box).AppendHtml(label);
        if (item.Hint is null)
            return around;

        var hintId = id + "-uitleg";
        box.Attributes["aria-describedby"] =
            box.Attributes.TryGetValue("aria-describedby", out var others) ? $"{others} {hintId}" : hintId;
        var hint = Element.Of("p", "optie__s").WithId(hintId);
        hint.InnerHtml.Append(item.Hint);
        around.InnerHtml.AppendHtml(hint);
        return around;
    }
}
