using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Security.Rights;

namespace WerkplaatsPortal.Web.Areas.Research.Knowledge;

/// <summary>What partners found of a studio's insights elsewhere, and the lessons that its lead makes of it.</summary>
[LeadsStudio, Route("onderzoek/{studio}/bevindingen")]
public sealed class FindingsController(PortalDbContext db, FindingQueries findings, PracticeDeskQueries practices, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(LearningStudio studio) => View(await findings.OnDeskAsync(studio.IssueId));

    [HttpGet("{finding:guid}/les")]
    public async Task<IActionResult> Lesson(Guid finding, LearningStudio studio) => await findings.OneOnDeskAsync(finding, studio.IssueId) switch
    {
        null => NotFound(),
        { LessonSlug: { } made } => this.ToDesk($"lessen/{made}"),
        { Answer: not FindingAnswer.No } => NotFound(),
        { } found => View(NewLessonForm.From(found, await db.Insights.SingleAsync(insight => insight.Slug == found.InsightSlug))),
    };

    [HttpPost("{finding:guid}/les")]
    public async Task<IActionResult> Lesson(Guid finding, NewLessonForm form, LearningStudio studio, Reader reader)
    {
        if (await findings.OneOnDeskAsync(finding, studio.IssueId) is null)
            return NotFound();

        var lesson = await db.DraftAsync(form, studio, practices, reader, clock.UtcNow());
        (await db.Findings.SingleAsync(each => each.Id == finding)).Become(lesson);
        await db.SaveChangesAsync();
        TempData["ok"] = "De les is bewaard als concept. Van wie de bevinding was, staat erbij.";
        return this.ToDesk(form.PageAfter(lesson));
    }
}
