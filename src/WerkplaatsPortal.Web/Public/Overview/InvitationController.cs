using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Network;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Mail;
using WerkplaatsPortal.Web.Public.Network;
using WerkplaatsPortal.Web.Security;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>Somebody who was named takes the place: with a new account, or signed in with the account that he or she has.</summary>
[EveryTime]
public sealed class InvitationController(
    PortalDbContext db, Invitations invitations, UserManager<Account> accounts, NewAccounts making, AccountLetters letters, TimeProvider clock) : Controller
{
    [AllowAnonymous]
    [HttpGet(Invitations.Path + "/{code}")]
    public async Task<IActionResult> Accept(string code) =>
        await invitations.FindAsync(code) is null ? NotFound() : View(new InvitationForm());

    /// <summary>Answers alike whether or not the address has an account; only its owner reads the difference.</summary>
    [AllowAnonymous]
    [HttpPost(Invitations.Path + "/{code}")]
    [EnableRateLimiting(SignInLimit.Name)]
    public async Task<IActionResult> Accept(string code, InvitationForm form)
    {
        if (await invitations.FindAsync(code) is not { } invitation)
            return NotFound();

        if (await accounts.FindByEmailAsync(form.Email) is { } known)
        {
            Rule.Demand(invitation.IsOpen(clock.UtcNow()), "Deze uitnodiging is al gebruikt of verlopen. Vraag om een nieuwe.");
            PasswordCheck.SpendTheSameWork(form.Password);
            await letters.SendYouHaveOneAsync(known.Email!);
        }
        else
        {
            invitation.Accept(clock.UtcNow());
            await making.OpenAsync(await db.People.SingleAsync(person => person.Id == invitation.PersonId), form.Email, form.Password, confirmed: true);
        }

        TempData["ok"] = "Log nu in. Had je al een account, open de uitnodiging dan opnieuw zodra je bent ingelogd.";
        return LocalRedirect("/account/inloggen");
    }

    /// <summary>The places that waited for the invited person go over to whoever is signed in.</summary>
    [HttpPost(Invitations.Path + "/{code}/plek")]
    public async Task<IActionResult> Take(string code)
    {
        if (await invitations.FindAsync(code) is not { } invitation)
            return NotFound();

        invitation.Accept(clock.UtcNow());
        await HandOverAsync(invitation.PersonId, await db.People.SingleAsync(person => person.Id == User.PersonId()));
        await db.SaveChangesAsync();
        TempData["ok"] = "Je hebt je plek ingenomen.";
        return LocalRedirect("/mijn");
    }

    private async Task HandOverAsync(Guid invited, Person taker)
    {
        var now = clock.UtcNow();
        var takings = await db.Participations.Include(each => each.Terms).Include(each => each.Holders).AsSplitQuery()
            .Where(each => each.Holders.Any(holder => holder.PersonId == invited)).ToListAsync();
        foreach (var taking in takings)
        {
            if (taking.Holders.FirstOrDefault(holder => holder.PersonId == invited && holder.Period.Until is null) is not { } waiting)
                continue;

            taking.Release(invited, now);
            taking.Name(taker, waiting.Party == Domain.SocialQuality.Party.None ? null : waiting.Party, now);
        }

        var contacts = await db.PartnerContacts.Where(contact => contact.PersonId == invited && contact.Period.Until == null).ToListAsync();
        foreach (var contact in contacts)
        {
            contact.StopOn(Amsterdam.Day(now));
            var partner = await db.Partners.SingleAsync(each => each.Id == contact.PartnerId);
            db.PartnerContacts.Add(PartnerContact.Appoint(partner, taker, Amsterdam.Day(now)));
        }

        foreach (var seat in await db.CommitteeSeats.Where(seat => seat.PersonId == invited && seat.Period.Until == null).ToListAsync())
        {
            seat.LeaveOn(Amsterdam.Day(now));
            db.CommitteeSeats.Add(CommitteeSeat.Take(taker, seat.Constituency, new Period(Amsterdam.Day(now))));
        }
    }
}

/// <summary>The account that an invited person makes.</summary>
public sealed class InvitationForm : PasswordForm
{
    [Required(ErrorMessage = "Vul je e-mailadres in.")]
    [EmailAddress]
    [StringLength(256)]
    public string Email { get; set; } = "";
}
