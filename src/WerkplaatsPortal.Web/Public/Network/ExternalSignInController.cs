using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using WerkplaatsPortal.Data.Network;
using WerkplaatsPortal.Web.Security;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Network;

/// <summary>In by way of an OpenID Connect provider; not there where none is set up.</summary>
[AllowAnonymous]
public sealed class ExternalSignInController(OidcOptions options, ExternalAccounts external, Invitations invitations, SignInManager<Account> signIn) : Controller
{
    private const string Refusal =
        "Daarmee kom je hier nog niet binnen. Vraag om een uitnodiging, of log in met het e-mailadres en wachtwoord van je account.";

    /// <summary>A link and no form: the browser lets no form of ours lead to another host.</summary>
    [HttpGet(ExternalSignIn.BeginPath)]
    public IActionResult Begin(string? returnUrl)
    {
        if (!options.IsOn)
            return NotFound();
        if (User.AccountId() is not null)
            return LocalRedirect(Inside(returnUrl));

        var finish = QueryHelpers.AddQueryString(ExternalSignIn.FinishPath, "ReturnUrl", Inside(returnUrl));
        return Challenge(new AuthenticationProperties { RedirectUri = finish }, ExternalSignIn.Scheme);
    }

    /// <summary>Where the provider sends somebody back to. What it says is read on the way here; this only makes the address one of the portal.</summary>
    [HttpGet(ExternalSignIn.ReturnPath)]
    public IActionResult Return() => NotFound();

    [HttpGet(ExternalSignIn.FinishPath)]
    public async Task<IActionResult> Finish(string? returnUrl)
    {
        if (!options.IsOn)
            return NotFound();
        if (User.AccountId() is not null)
            return LocalRedirect(Inside(returnUrl));

        var told = await HttpContext.AuthenticateAsync(IdentityConstants.ExternalScheme);
        await HttpContext.SignOutAsync(IdentityConstants.ExternalScheme);
        var account = told.Principal is null ? null : await external.FindAsync(told.Principal, CodeIn(Inside(returnUrl)));
        if (account is null || !await signIn.CanSignInAsync(account))
            return Refused(returnUrl);

        await signIn.SignInAsync(account, isPersistent: false);
        // A place that was taken on the way in needs no further click.
        return LocalRedirect(CodeIn(Inside(returnUrl)) is { } code && await invitations.FindAsync(code) is { AcceptedAt: not null } ? "/mijn" : Inside(returnUrl));
    }

    private ViewResult Refused(string? returnUrl)
    {
        ModelState.AddModelError("", Refusal);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("/Public/Network/SignIn/SignIn.cshtml", new SignInForm { ReturnUrl = returnUrl });
    }

    private string Inside(string? address) => Url.IsOwn(address) ? address : "/mijn";

    /// <summary>The code of the invitation from which somebody came.</summary>
    private static string? CodeIn(string address) =>
        address.StartsWith(Invitations.Path + "/", StringComparison.Ordinal) ? address[(Invitations.Path.Length + 1)..].Split('?', '/')[0] : null;
}
