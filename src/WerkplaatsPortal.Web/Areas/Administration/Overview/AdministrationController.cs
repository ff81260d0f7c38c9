using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Outbox;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Mail;
using WerkplaatsPortal.Web.Security;
using WerkplaatsPortal.Web.Security.Rights;
using WerkplaatsPortal.Web.Shared;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Areas.Administration.Overview;

/// <summary>Who runs the portal sees accounts and mail, and invites people.</summary>
[Administrator]
public sealed class AdministrationController(
    AdministrationQueries portal, MailQueries mails, PortalDbContext db, Invitations invitations, InvitationLetters letters, TimeProvider clock) : Controller
{
    [HttpGet("/beheer")]
    public async Task<IActionResult> Index() => View(await portal.OverviewAsync());

    [HttpGet("/beheer/accounts")]
    public async Task<IActionResult> Accounts(string? pagina)
    {
        var accounts = await portal.AccountsAsync(PageNumber.Of(pagina), clock.Today());
        return accounts.Exists ? View(accounts) : NotFound();
    }

    [HttpGet("/beheer/post")]
    public async Task<IActionResult> Mails(string? pagina)
    {
        var page = await mails.PageAsync(PageNumber.Of(pagina));
        return page.Exists ? View(page) : NotFound();
    }

    /// <summary>Has a mail that was given up sent again.</summary>
    [HttpPost("/beheer/post/verzending")]
    public async Task<IActionResult> SendAgain(Guid mail)
    {
        if (await db.Mails.SingleOrDefaultAsync(each => each.Id == mail && each.To != "") is not { } found)
            return NotFound();

        if (found.TryAgain(clock.UtcNow()))
        {
            await db.SaveChangesAsync();
            TempData["ok"] = "De mail wordt opnieuw verstuurd.";
        }

        return LocalRedirect("/beheer/post");
    }

    [HttpGet("/beheer/uitnodigingen/nieuw")]
    public IActionResult Invite() => View(new InviteForm());

    [HttpPost("/beheer/uitnodigingen/nieuw")]
    public async Task<IActionResult> Invite(InviteForm form)
    {
        var person = Person.Named(form.Name);
        db.People.Add(person);
        if (string.IsNullOrEmpty(form.PartnerId))
            Seat(person, form.Constituency!);
        else
            await AppointAsync(person, form.PartnerId);

        if (string.IsNullOrEmpty(form.Email))
            TempData["links"] = $"{person.Name}: {invitations.Invite(person.Id)}";
        else
            letters.Invite(person, form.Email, clock.UtcNow());
        await db.SaveChangesAsync();
        TempData["ok"] = "De uitnodiging is gemaakt.";
        return LocalRedirect("/beheer/uitnodigingen/nieuw");
    }

    private void Seat(Person person, string code)
    {
        var constituency = Constituencies.Vocabulary.Find(code);
        Rule.Demand(constituency is not null, "Kies een achterban uit de lijst.", "Constituency");
        db.CommitteeSeats.Add(CommitteeSeat.Take(person, constituency.Value, new Period(clock.Today())));
    }

    private async Task AppointAsync(Person person, string slug)
    {
        var partner = await db.Partners.SingleOrDefaultAsync(each => each.Slug == slug && each.TakesPart);
        Rule.Demand(partner is not null, "Kies een partner uit de lijst.", "PartnerId");
        db.PartnerContacts.Add(PartnerContact.Appoint(partner, person, clock.Today()));
    }
}

/// <summary>Who is invited, and as what.</summary>
public sealed class InviteForm : Form, IValidatableObject
{
    [Required(ErrorMessage = "Vul een naam in.")]
    [StringLength(Person.NameMaxLength)]
    public string Name { get; set; } = "";

    /// <summary>Where the link goes; without one it is shown once, to hand over.</summary>
    [MailAddress, StringLength(Invitation.EmailMaxLength)]
    public string? Email { get; set; }

    public string? PartnerId { get; set; }

    public string? Constituency { get; set; }

    /// <summary>Somebody is invited for one thing.</summary>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (string.IsNullOrEmpty(PartnerId) == string.IsNullOrEmpty(Constituency))
            yield return new ValidationResult("Kies een partner of een achterban, een van de twee.", [nameof(PartnerId)]);
    }
}
