using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using WerkplaatsPortal.Data.Network;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Mail;
using WerkplaatsPortal.Web.Security;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Public.Network;

/// <summary>Anybody makes an account; it works once the e-mail address is confirmed.</summary>
[AllowAnonymous]
[EveryTime]
[EnableRateLimiting(SignInLimit.Name)]
public sealed class SignUpController(
    UserManager<Account> accounts, NewAccounts making, AccountLetters letters, SignInManager<Account> signIn) : Controller
{
    private const string Refusal = "Deze link en dit wachtwoord horen niet bij elkaar. Kies een nieuw wachtwoord: daarna werkt je account ook.";

    [HttpGet(AccountLetters.ConfirmPath)]
    public IActionResult SignUp() => View(new SignUpForm());

    /// <summary>The answer is the same whether or not the address has an account; only its owner reads the difference.</summary>
    [HttpPost(AccountLetters.ConfirmPath)]
    public async Task<IActionResult> SignUp(SignUpForm form)
    {
        // A name that can't be kept is refused before anybody looks whether the address has an account.
        var person = Person.Named(form.Name);
        var known = await accounts.FindByEmailAsync(form.Email);
        if (known is null)
            await letters.SendConfirmationAsync(await making.OpenAsync(person, form.Email, form.Password, confirmed: false));
        else
        {
            PasswordCheck.SpendTheSameWork(form.Password);
            await letters.SendAboutOwnAsync(known);
        }

        TempData["ok"] = "We stuurden je een mail. Open de link in die mail om je e-mailadres te bevestigen.";
        return LocalRedirect("/account/inloggen");
    }

    [HttpGet(AccountLetters.ConfirmPath + "/{id:guid}/{token}")]
    public IActionResult Confirm() => View(new ConfirmForm());

    /// <summary>Asks the password too: an account that somebody else began with this address must not become usable to him.</summary>
    [HttpPost(AccountLetters.ConfirmPath + "/{id:guid}/{token}")]
    public async Task<IActionResult> Confirm(Guid id, string token, ConfirmForm form)
    {
        var account = await accounts.FindByIdAsync(id.ToString());
        if (account?.PasswordHash is null)
            PasswordCheck.SpendTheSameWork(form.Password);
        var isRight = account?.PasswordHash is not null && !await accounts.IsLockedOutAsync(account)
            && await accounts.CheckPasswordAsync(account, form.Password);
        if (account is not null && !isRight)
            await accounts.AccessFailedAsync(account);

        Rule.Demand(isRight && PasswordLink.TokenIn(token) is not null, Refusal);
        Rule.Demand((await accounts.ConfirmEmailAsync(account!, PasswordLink.TokenIn(token)!)).Succeeded, Refusal);
        await signIn.SignOutAsync();
        TempData["ok"] = "Je e-mailadres is bevestigd. Log nu in.";
        return LocalRedirect("/account/inloggen");
    }
}

/// <summary>Somebody new.</summary>
public sealed class SignUpForm : PasswordForm
{
    [Required(ErrorMessage = "Vul je naam in.")]
    [StringLength(Person.NameMaxLength)]
    public string Name { get; set; } = "";

    [Required(ErrorMessage = "Vul je e-mailadres in.")]
    [MailAddress]
    [StringLength(256)]
    public string Email { get; set; } = "";
}

/// <summary>The password that was chosen, to confirm the address with.</summary>
public sealed class ConfirmForm : Form
{
    [Required(ErrorMessage = "Vul je wachtwoord in.")]
    [StringLength(256)]
    public string Password { get; set; } = "";
}
