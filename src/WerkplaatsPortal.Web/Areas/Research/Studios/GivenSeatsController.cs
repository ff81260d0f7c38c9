using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Mail;
using WerkplaatsPortal.Web.Security.Rights;

namespace WerkplaatsPortal.Web.Areas.Research.Studios;

/// <summary>The lead gives anybody a place in the Arena, with or without an organisation, and ends such a place.</summary>
[LeadsStudio, Route("onderzoek/{studio}/plekken")]
public sealed class GivenSeatsController(PortalDbContext db, InvitationLetters letters, TimeProvider clock) : Controller
{
    [HttpGet("nieuw")]
    public IActionResult New() => View(new GivenSeatForm());

    [HttpPost("nieuw")]
    public async Task<IActionResult> New(GivenSeatForm form, LearningStudio studio, SocialIssue issue, Reader reader)
    {
        studio.DemandTakesPeople(issue);
        var person = Person.Named(form.Name!);
        var taking = await TakingAsync(form.PartnerId, studio, person);
        taking.SeatInArena(studio, person, form.ChosenParty(), form.Motivation, reader.PersonId!.Value, clock.UtcNow());
        db.People.Add(person);
        if (!string.IsNullOrEmpty(form.Email))
            letters.InviteToArena(person, form.Email, clock.UtcNow());

        await db.SaveChangesAsync();
        TempData["ok"] = "De plek in de Arena is gegeven.";
        return LocalRedirect($"/onderzoek/{issue.Slug}/plekken");
    }

    [HttpPost("{holder:guid}/vertrek")]
    public async Task<IActionResult> End(Guid holder, LearningStudio studio, SocialIssue issue, Reader reader)
    {
        var taking = await Participations().SingleOrDefaultAsync(each => each.StudioId == studio.Id && each.Holders.Any(sitting => sitting.Id == holder));
        if (taking is null)
            return NotFound();

        taking.EndPlace(studio, holder, reader.PersonId!.Value, clock.UtcNow());
        await db.SaveChangesAsync();
        TempData["ok"] = "Deze persoon zit niet meer in de Arena.";
        return LocalRedirect($"/onderzoek/{issue.Slug}/plekken");
    }

    private async Task<Participation> TakingAsync(string? partner, LearningStudio studio, Person person)
    {
        if (string.IsNullOrEmpty(partner))
        {
            var begun = Participation.Of(studio, person);
            db.Participations.Add(begun);
            return begun;
        }

        var taking = await Participations().SingleOrDefaultAsync(each =>
            each.StudioId == studio.Id && db.Partners.Any(one => one.Id == each.PartnerId && one.Slug == partner));
        Rule.Demand(taking is not null, "Kies een partner die in deze Arena zit.", nameof(GivenSeatForm.PartnerId));
        return taking;
    }

    private IQueryable<Participation> Participations() => db.Participations.Include(each => each.Terms).Include(each => each.Holders).AsSplitQuery();
}
