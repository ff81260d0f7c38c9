using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Web.Public.Studios;

/// <summary>A partner or a person chooses how to take part in an issue.</summary>
public sealed class JoinController(PortalDbContext db, SeatQueries seats, SeatLetters letters, TimeProvider clock) : Controller
{
    [HttpGet("/kwesties/{slug}/meedoen")]
    public async Task<IActionResult> Join(string slug, string? partner, Reader reader)
    {
        if (await seats.IssueAsync(slug) is null)
            return NotFound();

        var partners = await seats.PartnersOfAsync(reader);
        if (partner is not null && partners.All(own => own.Slug != partner))
            return NotFound();
        return View(new JoinForm { PartnerId = partner ?? (partners is [var only] ? only.Slug : null) });
    }

    [HttpPost("/kwesties/{slug}/meedoen")]
    public async Task<IActionResult> Join(string slug, JoinForm form, Reader reader)
    {
        var (isOwn, partner) = await OwnPartnerAsync(form.PartnerId, reader);
        if (!isOwn || await seats.IssueAsync(slug) is not { } issue)
            return NotFound();

        Rule.Demand(issue.IsOpen, "Aan deze kwestie kan nu niemand meedoen: ze staat niet op de agenda of heeft geen leeratelier.");
        var taking = await FindOrBeginAsync(issue.StudioId!.Value, partner, reader.PersonId!.Value);
        taking.Choose(form.Seat!.Value, form.Motivation, reader.PersonId!.Value, clock.UtcNow());
        var links = form.Seat == Seat.Arena ? await SeatAsync(taking, form) : [];
        var isNew = taking.Events.Count > 0;
        await db.SaveChangesAsync();

        TempData["ok"] = isNew ? "Je keuze is doorgegeven." : "Dit stond al zo. Er is niets veranderd.";
        if (links.Count > 0)
            TempData["links"] = links.ToArray();
        return LocalRedirect($"/kwesties/{issue.Slug}/meedoen{(partner is null ? "" : "?partner=" + partner.Slug)}");
    }

    /// <summary>A partner names who sits there; a person says as which party.</summary>
    private async Task<IReadOnlyList<string>> SeatAsync(Participation taking, JoinForm form)
    {
        if (taking.PersonId is not { } own || form.Holders().Count > 0)
            return letters.Name(taking, form.Holders(), clock.UtcNow());

        if (form.OwnParty() is { } party)
            taking.Name(await db.People.SingleAsync(person => person.Id == own), party, clock.UtcNow());
        return [];
    }

    private async Task<(bool IsOwn, NetworkPartner? Partner)> OwnPartnerAsync(string? slug, Reader reader)
    {
        if (string.IsNullOrEmpty(slug))
            return (true, null);

        var partner = await db.Partners.SingleOrDefaultAsync(each => each.Slug == slug && reader.PartnerIds.Contains(each.Id));
        return (partner is not null, partner);
    }

    private async Task<Participation> FindOrBeginAsync(Guid studioId, NetworkPartner? partner, Guid personId)
    {
        var own = db.Participations.Include(each => each.Terms).Include(each => each.Holders).AsSplitQuery().Where(each => each.StudioId == studioId);
        var found = partner is null
            ? await own.SingleOrDefaultAsync(each => each.PersonId == personId)
            : await own.SingleOrDefaultAsync(each => each.PartnerId == partner.Id);
        if (found is not null)
            return found;

        var studio = await db.Studios.SingleAsync(each => each.Id == studioId);
        var begun = partner is null
            ? Participation.Of(studio, await db.People.SingleAsync(person => person.Id == personId))
            : Participation.Of(studio, partner);
        db.Participations.Add(begun);
        return begun;
    }
}
