using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Committee;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Security.Rights;

namespace WerkplaatsPortal.Web.Areas.Research.Committee;

/// <summary>The lead answers an advice for the studio.</summary>
[LeadsStudio, Route("onderzoek/{studio}/adviezen/{slug}/antwoord")]
public sealed class AdviceAnswersController(PortalDbContext db, AdviceDeskQueries desk, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Respond(string slug, LearningStudio studio) => await desk.FindAsync(studio, slug) switch
    {
        { GivenAt: not null, Answer: null } advice => View(new AnswerForm { Version = advice.Version, Actions = [new(), new()] }),
        null => NotFound(),
        _ => this.ToDesk("adviezen"),
    };

    [HttpPost]
    public async Task<IActionResult> Respond(string slug, AnswerForm form, LearningStudio studio, Reader reader)
    {
        if (await desk.FindAsync(studio, slug) is not { } advice)
            return NotFound();

        db.ExpectVersionOf(form, advice);
        advice.Respond(studio, form.Answer!.Value, form.Reason!, reader.PersonId!.Value, clock.UtcNow(), form.Promises());
        await db.SaveChangesAsync();
        TempData["ok"] = "De commissie heeft jullie antwoord.";
        return this.ToDesk("adviezen");
    }
}
