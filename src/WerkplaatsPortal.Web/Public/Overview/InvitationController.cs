using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using NetEscapades.AspNetCore.SecurityHeaders;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Network;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Mail;
using WerkplaatsPortal.Web.Public.Network;
using WerkplaatsPortal.Web.Security;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>Somebody who was named takes the place: with a new account, or signed in with the account that he or she has.</summary>
[EveryTime, SecurityHeadersPolicy(PortalHeaders.ForKeys)]
public sealed class InvitationController(
    PortalDbContext db, Invitations invitations, UserManager<Account> accounts, NewAccounts making, AccountLetters letters, TimeProvider clock) : Controller
{
    [AllowAnonymous]
    [HttpGet(Invitations.Path + "/{code}")]
    public async Task<IActionResult> Accept(string code) => await invitations.FindAsync(code) switch
    {
        null => NotFound(),
        var invitation when !invitation.IsOpen(clock.UtcNow()) => View("Closed"),
        _ => View(new InvitationForm()),
    };

    /// <summary>Answers alike whether or not the address has an account; only its owner reads the difference.</summary>
    [AllowAnonymous]
    [HttpPost(Invitations.Path + "/{code}")]
    [EnableRateLimiting(SignInLimit.Name)]
    public async Task<IActionResult> Accept(string code, InvitationForm form)
    {
        if (await invitations.FindAsync(code) is not { } invitation)
            return NotFound();

        invitation.DemandTakenBy(form.Email, clock.UtcNow());
        var invited = await db.People.SingleAsync(person => person.Id == invitation.PersonId);
        if (await accounts.FindByEmailAsync(form.Email) is { } known)
        {
            PasswordCheck.SpendTheSameWork(form.Password);
            await letters.SendAboutOwnAsync(known);
        }
        else if (invitation.Proves(form.Email))
        {
            invitation.Accept(form.Email, clock.UtcNow());
            await making.OpenAsync(invited, form.Email, form.Password, confirmed: true);
        }
        else
        {
            // Whoever was handed the link may type any address. The place waits until the owner of this one says yes and comes back.
            await letters.SendConfirmationAsync(await making.OpenAsync(Person.Named(invited.Name), form.Email, form.Password, confirmed: false));
        }

        TempData["ok"] = invitation.Proves(form.Email)
            ? "Log nu in. Had je al een account, open de uitnodiging dan opnieuw zodra je bent ingelogd."
            : "We stuurden je een mail. Bevestig daarmee je e-mailadres, log in en neem dan je plek in.";
        return LocalRedirect(invitation.Proves(form.Email) ? "/account/inloggen" : QueryHelpers.AddQueryString("/account/inloggen", "ReturnUrl", Request.Path));
    }

    /// <summary>The places that waited for the invited person go over to whoever is signed in.</summary>
    [HttpPost(Invitations.Path + "/{code}/plek")]
    public async Task<IActionResult> Take(string code)
    {
        if (await invitations.FindAsync(code) is not { } invitation)
            return NotFound();

        invitation.Accept((await accounts.GetUserAsync(User))!.Email!, clock.UtcNow());
        await db.HandOverAsync(invitation.PersonId, await db.People.SingleAsync(person => person.Id == User.PersonId()), clock.UtcNow());
        await db.SaveChangesAsync();
        TempData["ok"] = "Je hebt je plek ingenomen.";
        return LocalRedirect("/mijn");
    }
}

/// <summary>The account that an invited person makes.</summary>
public sealed class InvitationForm : PasswordForm
{
    [Required(ErrorMessage = "Vul je e-mailadres in.")]
    [MailAddress]
    [StringLength(256)]
    public string Email { get; set; } = "";
}
