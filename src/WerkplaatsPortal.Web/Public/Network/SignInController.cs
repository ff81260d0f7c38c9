using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.WebUtilities;
using WerkplaatsPortal.Data.Network;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Security;
using WerkplaatsPortal.Web.Shared;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Public.Network;

/// <summary>In and out.</summary>
[AllowAnonymous]
[EveryTime]
public sealed class SignInController(SignInManager<Account> signIn, PasswordCheck passwords) : Controller
{
    [HttpGet("/account/inloggen")]
    public IActionResult SignIn(string? returnUrl) =>
        User.AccountId() is null ? View(new SignInForm { ReturnUrl = returnUrl }) : LocalRedirect(Inside(returnUrl));

    [HttpPost("/account/inloggen")]
    [EnableRateLimiting(SignInLimit.Name)]
    public async Task<IActionResult> SignIn(SignInForm form)
    {
        if (User.AccountId() is not null)
        {
            // A session keeps its key for life: somebody else begins with a new one.
            await signIn.SignOutAsync();
            TempData["ok"] = "Je was nog ingelogd. Je bent nu uitgelogd en kunt opnieuw inloggen.";
            return RedirectToAction(nameof(SignIn));
        }

        var account = await passwords.TryAsync(form.Email, form.Password);
        Rule.Demand(account is not null, SignInForm.Refusal);
        await signIn.SignInAsync(account, isPersistent: false);
        return LocalRedirect(InLanguageOf(account, Inside(form.ReturnUrl)));
    }

    [HttpPost("/account/uitloggen")]
    public async Task<IActionResult> SignOutEverywhere()
    {
        await signIn.SignOutAsync();
        return LocalRedirect("~/");
    }

    private string Inside(string? address) => Url.IsOwn(address) ? address : "/mijn";

    private static string InLanguageOf(Account account, string address) =>
        account.PrefersEnglish && !Language.IsEnglish ? QueryHelpers.AddQueryString(address, Language.Parameter, "en") : address;
}

/// <summary>Who you are.</summary>
public sealed class SignInForm : Form
{
    /// <summary>The one answer to everything that isn't right: it tells nobody who has an account.</summary>
    public const string Refusal =
        "Dit e-mailadres en wachtwoord horen niet bij elkaar, of er is te vaak geprobeerd. Wacht een kwartier of kies een nieuw wachtwoord.";

    [Required(ErrorMessage = "Vul je e-mailadres in.")]
    [StringLength(256)]
    public string Email { get; set; } = "";

    [Required(ErrorMessage = "Vul je wachtwoord in.")]
    [StringLength(256)]
    public string Password { get; set; } = "";

    /// <summary>Where the reader wanted to go; only taken when it is an address of the portal.</summary>
    public string? ReturnUrl { get; set; }
}
