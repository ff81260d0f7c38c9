using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.AspNetCore.WebUtilities;
using WerkplaatsPortal.Data.Network;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Security;

namespace WerkplaatsPortal.Web.Shared.Forms;

/// <summary>
/// <c>&lt;form method="post" keep-draft&gt;</c>: what is typed is kept while typing and when the session ends, and offered when the
/// form is opened again. The address that takes the form must show it too (GET), with a <see cref="Form"/> as its model.
/// </summary>
[HtmlTargetElement("form", Attributes = "keep-draft")]
public sealed class KeepDraftTagHelper(Texts texts, KeptDraftQueries drafts, DraftToken tokens, IAntiforgery antiforgery, TimeProvider clock) : TagHelper
{
    /// <summary>Where drafts go while somebody types.</summary>
    public const string KeepAddress = "/account/concepten";

    /// <summary>Where somebody throws a draft away.</summary>
    public const string ThrowAwayAddress = KeepAddress + "/weggooien";

    /// <summary>The view.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <inheritdoc />
    public override int Order => -940;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.Attributes.RemoveAll("keep-draft");
        var http = View.HttpContext;
        if (http.User.AccountId() is not { } account)
            return;

        var here = (string)(http.Request.PathBase + http.Request.Path)!;
        var address = output.Attributes["action"]?.Value?.ToString() is { Length: > 0 } action ? action.TrimStart('~').Split('?')[0] : here;
        var token = tokens.Write(account, address);
        output.PostContent.AppendHtml(Hidden(DraftToken.Field, token));
        output.Attributes.SetAttribute("data-concept", http.Request.PathBase + KeepAddress);
        output.Attributes.SetAttribute("data-concept-uit", (string)texts["Je bent niet meer ingelogd. Verstuur het formulier: na het inloggen staat je tekst er weer."]);
        output.Attributes.SetAttribute("data-concept-mis", (string)texts["Wat je typt, kan nu niet worden bewaard."]);
        output.PostContent.AppendHtml("""<p class="concept__stand" role="status" aria-live="polite"></p>""");

        if (HttpMethods.IsGet(http.Request.Method) && await drafts.KeptAtAsync(account, address) is { } keptAt)
            Offer(output, address, token, keptAt);
    }

    private void Offer(TagHelperOutput output, string address, string token, DateTime keptAt)
    {
        var http = View.HttpContext;
        var id = "weggooien-" + Math.Abs(address.GetHashCode(StringComparison.Ordinal));
        var goesOn = DraftAnswers.GoesOnFrom(http) is not null && IsHere(address);
        var when = Show.LocalDay(keptAt) == Amsterdam.Today(clock) ? texts["vandaag {0}", Show.Time(keptAt)].ToString() : Show.Moment(keptAt);

        output.PreElement.AppendHtml("""<div class="concept"><p>""")
            .Append(goesOn ? texts["Je gaat verder met wat je eerder typte ({0}). Het is nog niet verstuurd.", when] : texts["Je was hier eerder mee bezig ({0}).", when])
            .AppendHtml("""</p><p class="concept__keuze">""");
        if (!goesOn)
        {
            var link = new TagBuilder("a") { Attributes = { ["class"] = "nl-link", ["href"] = GoOnAddress(address) } };
            link.InnerHtml.Append(texts["Verdergaan"]);
            output.PreElement.AppendHtml(link);
        }

        // A form can't stand in a form, and the first button of the form itself must stay the one that sends: so it hangs on its id.
        var button = new TagBuilder("button") { Attributes = { ["type"] = "submit", ["form"] = id, ["class"] = "nl-button nl-button--subtle" } };
        button.InnerHtml.AppendHtml("""<span class="nl-button__label">""").Append(texts["Weggooien"]).AppendHtml("</span>");
        output.PreElement.AppendHtml(button).AppendHtml("</p></div>");

        var away = new TagBuilder("form") { Attributes = { ["method"] = "post", ["id"] = id, ["action"] = http.Request.PathBase + ThrowAwayAddress } };
        var safe = antiforgery.GetAndStoreTokens(http);
        away.InnerHtml.AppendHtml(Hidden(DraftToken.Field, token)).AppendHtml(Hidden(safe.FormFieldName, safe.RequestToken!));
        output.PostElement.AppendHtml(away);
    }

    private bool IsHere(string address) => address == View.HttpContext.Request.PathBase + View.HttpContext.Request.Path;

    /// <summary>The page itself with all that it was asked; for a form on the page of something else, the form's own page.</summary>
    private string GoOnAddress(string address) => QueryHelpers.AddQueryString(
        IsHere(address) ? address + View.HttpContext.Request.QueryString : address, DraftAnswers.Parameter, DraftAnswers.GoOn);

    private static TagBuilder Hidden(string name, string value) => new("input")
    {
        TagRenderMode = TagRenderMode.SelfClosing,
        Attributes = { ["type"] = "hidden", ["name"] = name, ["value"] = value },
    };
}
