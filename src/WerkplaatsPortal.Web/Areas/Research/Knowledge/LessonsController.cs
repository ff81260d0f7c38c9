using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Security.Rights;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Areas.Research.Knowledge;

/// <summary>The lessons of a studio, written down and rewritten by its lead.</summary>
[LeadsStudio, Route("onderzoek/{studio}/lessen")]
public sealed class LessonsController(
    PortalDbContext db, LessonDeskQueries desk, PracticeDeskQueries practices, ObservationQueries observations, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(
        LearningStudio studio, Reader reader, [FromServices] LessonTableQueries table, [FromQuery(Name = "stand")] string? tab, string? q,
        string? pagina)
    {
        if (!LessonsOnDesk.TryTab(tab, out var only))
            return NotFound();

        var lessons = await table.FindAsync(studio, only, Data.Search.Words.In(q), PageNumber.Of(pagina), reader);
        return lessons.Page.Exists ? View(new LessonsOnDesk(lessons, only, q)) : NotFound();
    }

    [HttpGet("nieuw")]
    public async Task<IActionResult> New(
        LearningStudio studio, Reader reader, [FromQuery(Name = "praktijk")] string? slug, [FromQuery(Name = "observatie")] Guid? observation)
    {
        if (observation is { } id)
            return await FromAsync(id, studio, reader);

        var practice = await practices.FindPracticeAsync(studio, slug, reader);
        return slug is not null && practice is null ? NotFound() : View(NewLessonForm.About(practice));
    }

    [HttpPost("nieuw")]
    public async Task<IActionResult> New(NewLessonForm form, LearningStudio studio, Reader reader)
    {
        var lesson = await db.DraftAsync(form, studio, practices, reader, clock.UtcNow());
        if (form.Observation is { } observation)
        {
            var found = await observations.FindAsync(studio, observation, reader);
            Rule.Demand(found is not null, "Deze waarneming is er niet.", nameof(form.Observation));
            lesson.MadeOf(found.Value.Observation);
        }

        await db.SaveChangesAsync();
        TempData["ok"] = "De les is bewaard als concept.";
        return this.ToDesk(form.PageAfter(lesson));
    }

    private async Task<IActionResult> FromAsync(Guid observation, LearningStudio studio, Reader reader) =>
        await observations.FindAsync(studio, observation, reader) is { } found
        && await practices.FindPracticeAsync(studio, found.Practice, reader) is { } practice
            ? View(nameof(New), NewLessonForm.From(found.Observation, practice))
            : NotFound();

    [HttpGet("{slug}")]
    public async Task<IActionResult> Show(string slug, LearningStudio studio, Reader reader) =>
        await desk.ShowAsync(studio, slug, reader) is { } lesson ? View(lesson) : NotFound();

    [HttpGet("{slug}/wijzigen")]
    public async Task<IActionResult> Edit(string slug, LearningStudio studio) =>
        await desk.FindAsync(studio, slug) is { } lesson ? View(LessonForm.Of(lesson)) : NotFound();

    [HttpPost("{slug}/wijzigen")]
    public async Task<IActionResult> Edit(string slug, LessonForm form, LearningStudio studio, Reader reader)
    {
        if (await desk.FindAsync(studio, slug) is not { } lesson)
            return NotFound();

        db.ExpectVersionOf(form, lesson);
        lesson.Revise(studio, form.Text(before: lesson), reader.PersonId!.Value, clock.UtcNow(), form.Why);
        lesson.Answers(await practices.AnsweredByAsync(studio, lesson, form));
        await db.SaveChangesAsync();
        TempData["ok"] = "De les is gewijzigd. Wat er stond, blijft leesbaar.";
        return this.ToDesk($"lessen/{slug}");
    }
}
