using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Security.Rights;

namespace WerkplaatsPortal.Web.Areas.Research.Knowledge;

/// <summary>The lead checks a draft, in the words as they should read.</summary>
[LeadsStudio, Route("onderzoek/{studio}/lessen/{slug}/nakijken")]
public sealed class LessonChecksController(PortalDbContext db, LessonDeskQueries desk, PracticeDeskQueries practices, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Check(string slug, LearningStudio studio) => await desk.FindAsync(studio, slug) switch
    {
        null => NotFound(),
        { State: LessonState.Draft } lesson => View(LessonForm.Of(lesson)),
        _ => this.ToDesk($"lessen/{slug}"),
    };

    [HttpPost]
    public async Task<IActionResult> Check(string slug, LessonForm form, LearningStudio studio, Reader reader)
    {
        if (await desk.FindAsync(studio, slug) is not { } lesson)
            return NotFound();

        db.ExpectVersionOf(form, lesson);
        lesson.Check(studio, form.Text(before: lesson), reader.PersonId!.Value, clock.UtcNow());
        lesson.Answers(await practices.AnsweredByAsync(studio, lesson, form));
        await db.SaveChangesAsync();
        TempData["ok"] = "De les is nagekeken. Je kunt haar nu delen.";
        return this.ToDesk($"lessen/{slug}");
    }
}
