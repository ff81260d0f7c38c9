using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Security.Rights;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Areas.Research.Knowledge;

/// <summary>The lead shares a lesson, changes who may read it, or takes it back.</summary>
[LeadsStudio, Route("onderzoek/{studio}/lessen/{slug}")]
public sealed class LessonSharingController(
    PortalDbContext db, LessonDeskQueries desk, ContradictionQueries insights, TimeProvider clock) : Controller
{
    [HttpGet("delen")]
    public Task<IActionResult> Share(string slug, LearningStudio studio) => FormAsync(slug, studio, AudienceForm.Of);

    /// <summary>Shares a checked lesson; one that is shared already gets another audience.</summary>
    [HttpPost("delen")]
    public Task<IActionResult> Share(string slug, AudienceForm form, LearningStudio studio, Reader reader) =>
        DoAsync(slug, form, studio, "De les is gedeeld.", async lesson =>
        {
            var (audience, by, now) = (form.Audience!.Value, reader.PersonId!.Value, clock.UtcNow());
            AskToLook(form, lesson);
            if (lesson.State == LessonState.Shared)
                lesson.ShareWith(studio, audience, form.Reason, await desk.WidestInsightAsync(lesson), by, now);
            else
                lesson.Share(studio, audience, by, now);
            await insights.PutBackContradictedAsync(lesson, now);
        });

    [HttpGet("publiek")]
    public Task<IActionResult> Audience(string slug, LearningStudio studio) => FormAsync(slug, studio, AudienceForm.Of);

    [HttpPost("publiek")]
    public Task<IActionResult> Audience(string slug, AudienceForm form, LearningStudio studio, Reader reader) =>
        DoAsync(slug, form, studio, "Het is aangepast wie de les mag lezen.", async lesson =>
        {
            AskToLook(form, lesson);
            lesson.ShareWith(
                studio, form.Audience!.Value, form.Reason, await desk.WidestInsightAsync(lesson), reader.PersonId!.Value, clock.UtcNow());
        });

    [HttpGet("intrekking")]
    public Task<IActionResult> Withdraw(string slug, LearningStudio studio) =>
        FormAsync(slug, studio, lesson => new WithdrawalForm { Version = lesson.Version });

    [HttpPost("intrekking")]
    public Task<IActionResult> Withdraw(string slug, WithdrawalForm form, LearningStudio studio, Reader reader) =>
        DoAsync(slug, form, studio, "De les is ingetrokken.", async lesson =>
        {
            lesson.Withdraw(studio, form.Reason!, reader.PersonId!.Value, clock.UtcNow());
            await insights.PutBackWithoutGroundAsync(lesson, clock.UtcNow());
        });

    /// <summary>Only where more people get to read it than do now.</summary>
    private static void AskToLook(AudienceForm form, Lesson lesson)
    {
        var widens = lesson.State != LessonState.Shared || form.Audience > lesson.Audience;
        if (widens)
            form.AskToLook(form.Audience!.Value, lesson.Title, lesson.Context, lesson.Learned, lesson.Evidence, lesson.HoldsFor);
    }

    private async Task<IActionResult> FormAsync(string slug, LearningStudio studio, Func<Lesson, object> form) =>
        await desk.FindAsync(studio, slug) is { } lesson ? View(form(lesson)) : NotFound();

    private async Task<IActionResult> DoAsync(string slug, Form form, LearningStudio studio, string done, Func<Lesson, Task> step)
    {
        if (await desk.FindAsync(studio, slug) is not { } lesson)
            return NotFound();

        db.ExpectVersionOf(form, lesson);
        await step(lesson);
        await db.SaveChangesAsync();
        TempData["ok"] = done;
        return this.ToDesk($"lessen/{slug}");
    }
}
