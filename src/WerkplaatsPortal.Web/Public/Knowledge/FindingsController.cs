using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Web.Public.Knowledge;

/// <summary>"Does this hold here?": a partner, or somebody with a seat, tries an insight at a place of their own.</summary>
[Route("inzichten/{slug}/geldt-dit-hier")]
public sealed class FindingsController(PortalDbContext db, FindingQueries findings, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Report(string slug, Reader reader)
    {
        if (await findings.InsightAsync(slug, reader) is null)
            return NotFound();

        var speakers = await findings.SpeakersAsync(reader);
        return speakers.Count == 0 ? StatusCode(StatusCodes.Status403Forbidden) : View(new FindingForm { Partner = speakers[0].Slug });
    }

    [HttpPost]
    public async Task<IActionResult> Report(string slug, FindingForm form, Reader reader)
    {
        if (await findings.InsightAsync(slug, reader) is not { } insight)
            return NotFound();

        var speakers = await findings.SpeakersAsync(reader);
        if (speakers.Count == 0)
            return StatusCode(StatusCodes.Status403Forbidden);

        var speaker = speakers.SingleOrDefault(each => each.Slug == (form.Partner ?? ""));
        Rule.Demand(speaker is not null, "Kies namens wie je dit zegt.", nameof(form.Partner));
        var partner = speaker.PartnerId is { } id ? await db.Partners.SingleAsync(each => each.Id == id) : null;
        var standing = await findings.StandingAsync(insight.Id, partner?.Id, form.Place, reader);
        db.Add(LocalFinding.Report(insight, partner, reader.PersonId!.Value, form.Text(), standing, clock.UtcNow()));
        await db.SaveChangesAsync();
        TempData["ok"] = "Dank je. Wat je schreef, staat nu bij het inzicht.";
        return LocalRedirect($"~/inzichten/{insight.Slug}");
    }
}
