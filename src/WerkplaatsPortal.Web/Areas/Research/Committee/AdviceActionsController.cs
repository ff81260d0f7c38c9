using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Committee;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Security.Rights;

namespace WerkplaatsPortal.Web.Areas.Research.Committee;

/// <summary>What the studio does because of an advice, until all is done.</summary>
[LeadsStudio, Route("onderzoek/{studio}/adviezen/{slug}/acties")]
public sealed class AdviceActionsController(PortalDbContext db, AdviceDeskQueries desk, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Add(string slug, LearningStudio studio) =>
        await desk.FindAsync(studio, slug) is { Answer: not null } ? View(new ActionForm()) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Add(string slug, ActionForm form, LearningStudio studio, Reader reader)
    {
        if (await desk.FindAsync(studio, slug) is not { } advice)
            return NotFound();

        advice.Promise(studio, new AdvicePromise(form.What, form.Who, form.Before!.Value), reader.PersonId!.Value, clock.UtcNow());
        await db.SaveChangesAsync();
        TempData["ok"] = "De actie staat bij het advies.";
        return this.ToDesk($"adviezen/{slug}/acties");
    }

    [HttpGet("{done:guid}/gedaan")]
    public async Task<IActionResult> Finish(string slug, Guid done, LearningStudio studio) =>
        await desk.FindAsync(studio, slug) is { } advice && advice.Actions.Any(each => each.Id == done) ? View(new DoneForm()) : NotFound();

    [HttpPost("{done:guid}/gedaan")]
    public async Task<IActionResult> Finish(string slug, Guid done, DoneForm form, LearningStudio studio, Reader reader)
    {
        if (await desk.FindAsync(studio, slug) is not { } advice || advice.Actions.All(each => each.Id != done))
            return NotFound();

        advice.TickOff(studio, done, form.Remark, reader.PersonId!.Value, clock.UtcNow());
        await db.SaveChangesAsync();
        TempData["ok"] = "De actie is afgevinkt.";
        return this.ToDesk($"adviezen/{slug}/acties");
    }
}
