using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.WebUtilities;
using WerkplaatsPortal.Data.Network;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Security;

/// <summary>
/// A form that comes in after its session ended is not done and not lost: its text becomes the draft of who opened the form, and
/// signing in leads back to the form with that text in it. Whoever else signs in finds nothing.
/// </summary>
internal static class LostSession
{
    /// <summary>Keeps what was typed before somebody is sent to sign in.</summary>
    public static async Task KeepTypedAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (await KeepAsync(context.HttpContext) is not { } address)
            return;

        var back = QueryHelpers.AddQueryString(address, DraftAnswers.Parameter, DraftAnswers.GoOn);
        context.RedirectUri = QueryHelpers.AddQueryString(
            context.Request.PathBase + context.Options.LoginPath, context.Options.ReturnUrlParameter, back);
    }

    /// <summary>The address of the form whose text was kept; null when there was none to keep.</summary>
    private static async Task<string?> KeepAsync(HttpContext http)
    {
        if (!HttpMethods.IsPost(http.Request.Method) || !http.Request.HasFormContentType)
            return null;

        try
        {
            var form = await http.Request.ReadFormAsync();
            if (http.RequestServices.GetRequiredService<DraftToken>().Read(form[DraftToken.Field]) is not { } draft)
                return null;
            var kept = http.RequestServices.GetRequiredService<KeptDraftQueries>();
            return await kept.KeepAsync(draft.AccountId, draft.Address, DraftFields.Of(form)) is null ? null : draft.Address;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
