using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Overview.Evaluations;

/// <summary>
/// What was observed in a practice along the way, and where more is written: by who sits in the Arena of its studio, who reads all of it,
/// and by who speaks for a partner that works in it, who reads his or her own.
/// </summary>
[Route("praktijken/{slug}/waarnemingen")]
public sealed class ObservationsController(PortalDbContext db, EvaluationQueries practices, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Observe(
        string slug, string? pagina, Reader reader, [FromServices] ObservationQueries observations)
    {
        if (await practices.VisibleAsync(slug, reader) is not { } practice)
            return NotFound();

        if (!Observers.Includes(practice, reader))
            return StatusCode(StatusCodes.Status403Forbidden);

        var page = await observations.OfAsync(practice, PageNumber.Of(pagina), reader);
        return page.Exists ? View(new ObservationForm { Day = clock.Today() }) : NotFound();
    }

    [HttpPost]
    public async Task<IActionResult> Observe(string slug, ObservationForm form, Reader reader)
    {
        if (await practices.VisibleAsync(slug, reader) is not { } practice)
            return NotFound();

        if (!Observers.Includes(practice, reader))
            return StatusCode(StatusCodes.Status403Forbidden);

        db.Add(await WrittenAsync(practice, form.Written(), reader));
        await db.SaveChangesAsync();
        TempData["ok"] = "Je waarneming staat erbij.";
        return LocalRedirect($"~/praktijken/{slug}/waarnemingen");
    }

    private async Task<Observation> WrittenAsync(LearningPractice practice, ObservationText text, Reader reader)
    {
        var (person, now) = (reader.PersonId!.Value, clock.UtcNow());
        if (reader.SitsInArena(practice.IssueId))
        {
            var studio = await db.Studios.Include(each => each.Leads).SingleAsync(each => each.IssueId == practice.IssueId);
            return Observation.By(await db.ArenaMemberAsync(studio, person, now), practice, text, now);
        }

        var partners = practice.Partners.Select(each => each.PartnerId).ToList();
        var contacts = await db.PartnerContacts.Where(each => each.PersonId == person && partners.Contains(each.PartnerId)).ToListAsync();
        return Observation.By(contacts.First(each => each.Period.Contains(clock.Today())), practice, text, now);
    }
}

/// <summary>Who observes a practice with an account.</summary>
public static class Observers
{
    /// <summary>Whether the reader sits in the Arena of its studio, or speaks for a partner that works in it.</summary>
    public static bool Includes(LearningPractice practice, Reader reader) =>
        reader.SitsInArena(practice.IssueId) || practice.Partners.Any(partner => reader.PartnerIds.Contains(partner.PartnerId));
}
