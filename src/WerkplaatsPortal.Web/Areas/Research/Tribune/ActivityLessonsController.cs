using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Data.Tribune;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Domain.Tribune;
using WerkplaatsPortal.Web.Areas.Research.Knowledge;
using WerkplaatsPortal.Web.Security.Rights;
using WerkplaatsPortal.Web.Shared;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Areas.Research.Tribune;

/// <summary>The lead makes a lesson of the report of an activity, in one step.</summary>
[LeadsStudio, Route("onderzoek/{studio}/activiteiten/{slug}/les")]
public sealed class ActivityLessonsController(
    PortalDbContext db, ActivityQueries activities, PracticeDeskQueries practices, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Make(string slug, LearningStudio studio) =>
        await activities.OfStudioAsync(slug, studio.IssueId) is { ReportedAt: not null } activity ? View(FormOf(activity)) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Make(string slug, NewLessonForm form, LearningStudio studio, Reader reader)
    {
        if (await activities.OfStudioAsync(slug, studio.IssueId) is not { ReportedAt: not null } activity)
            return NotFound();

        var lesson = await db.DraftAsync(form, studio, practices, reader, clock.UtcNow());
        activity.Yielded(lesson);
        await db.SaveChangesAsync();
        TempData["ok"] = "De les is bewaard als concept. Uit welke activiteit ze voortkwam, staat erbij.";
        return this.ToDesk(form.PageAfter(lesson));
    }

    /// <summary>The form with what was learned there; its first sentence is the title.</summary>
    private static NewLessonForm FormOf(TribuneActivity activity)
    {
        var learned = activity.Learned ?? Markdown.Beginning(activity.Report, Lesson.TextMaxLength / 2);
        var first = learned.Split(['.', '!', '?', '\n'], 2)[0].Trim();
        return new NewLessonForm
        {
            Title = first.Length <= Lesson.TitleMaxLength ? first : first[..(Lesson.TitleMaxLength - 1)].TrimEnd() + "…",
            Context = $"Op de activiteit ‘{activity.Title}’, {Show.Date(activity.SortDate)}.",
            Learned = learned,
            SourceKind = SourceKind.Experience,
            Year = activity.SortDate.Year,
            Audience = activity.Audience,
            Conditions = Vocabularies.CodesIn(activity.Conditions.On),
        };
    }
}
