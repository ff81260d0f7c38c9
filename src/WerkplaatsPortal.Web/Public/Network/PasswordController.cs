using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using WerkplaatsPortal.Data.Network;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Mail;
using WerkplaatsPortal.Web.Security;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Public.Network;

/// <summary>A first or a new password, with a link that only the owner of the e-mail address has.</summary>
[AllowAnonymous]
[EveryTime]
[EnableRateLimiting(SignInLimit.Name)]
public sealed class PasswordController(UserManager<Account> accounts, SessionStore sessions, AccountLetters letters) : Controller
{
    [HttpGet(PasswordLink.Path + "/{id:guid}/{token}")]
    public IActionResult Choose() => View(new PasswordForm());

    [HttpPost(PasswordLink.Path + "/{id:guid}/{token}")]
    public async Task<IActionResult> Choose(Guid id, string token, PasswordForm form)
    {
        var account = await accounts.FindByIdAsync(id.ToString());
        Rule.Demand(account is not null && PasswordLink.TokenIn(token) is not null, "Deze link is gebruikt of verlopen. Vraag een nieuwe aan.");
        // The link came by mail, or from the operator's own hand.
        account.EmailConfirmed = true;
        NewAccounts.Demand(await accounts.ResetPasswordAsync(account, PasswordLink.TokenIn(token)!, form.Password));
        await accounts.SetLockoutEndDateAsync(account, null);
        await sessions.EndAllOfAsync(account.Id);
        TempData["ok"] = "Je wachtwoord is ingesteld. Log nu in.";
        return LocalRedirect("/account/inloggen");
    }

    [HttpGet("/account/wachtwoord-vergeten")]
    public IActionResult Forgotten() => View(new ForgottenForm());

    [HttpPost("/account/wachtwoord-vergeten")]
    public async Task<IActionResult> Forgotten(ForgottenForm form)
    {
        await letters.SendLinkAsync(form.Email);
        TempData["ok"] = "Heeft dit e-mailadres een account, dan krijg je een mail met een link. De link werkt een dag.";
        return LocalRedirect("/account/inloggen");
    }
}

/// <summary>A password to choose.</summary>
public class PasswordForm : Form
{
    /// <summary>The shortest password.</summary>
    public const int MinLength = 12;

    [Required(ErrorMessage = "Kies een wachtwoord.")]
    [StringLength(256, MinimumLength = MinLength, ErrorMessage = "Kies een wachtwoord van minstens 12 tekens.")]
    public string Password { get; set; } = "";
}

/// <summary>Who lost a password.</summary>
public sealed class ForgottenForm : Form
{
    [Required(ErrorMessage = "Vul je e-mailadres in.")]
    [MailAddress]
    [StringLength(256)]
    public string Email { get; set; } = "";
}
