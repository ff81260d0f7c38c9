using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Security.Rights;

namespace WerkplaatsPortal.Web.Areas.Research.Knowledge;

/// <summary>The insights of a studio: lessons that its lead connects and lifts onto a higher plane.</summary>
[LeadsStudio, Route("onderzoek/{studio}/inzichten")]
public sealed class InsightsController(
    PortalDbContext db, InsightDeskQueries desk, LessonChoiceQueries lessons, PracticeDeskQueries practices, TabledLessonQueries bundles,
    TimeProvider clock) : Controller
{
    /// <summary>A new insight; of the lessons that lay together at a point of a meeting's agenda when the address names one.</summary>
    [HttpGet("nieuw")]
    public async Task<IActionResult> New(LearningStudio studio, Reader reader, [FromQuery(Name = "agendapunt")] Guid? item)
    {
        if (item is null)
            return View(new InsightForm());

        return await bundles.BundleAsync(item.Value, studio.IssueId, reader) is { } bundle
            ? View(new InsightForm { AgendaItem = item, Lessons = bundle.Slugs })
            : NotFound();
    }

    [HttpPost("nieuw")]
    public async Task<IActionResult> New(InsightForm form, LearningStudio studio, Reader reader)
    {
        var weighed = await lessons.WeighAsync(form, reader);
        var slug = await db.Insights.Select(each => each.Slug).NewSlugAsync(form.Title!);
        var insight = Insight.Lift(studio, slug, form.Text(), weighed, form.Audience ?? NarrowestOf(weighed), reader.PersonId!.Value, clock.UtcNow());
        insight.AlsoBelongsTo(await practices.IssueIdsAsync(form.OtherIssues, nameof(form.OtherIssues)));
        db.Add(insight);
        if (form.AgendaItem is { } item && await bundles.BundleAsync(item, studio.IssueId, reader) is { } bundle)
            db.Add(new MeetingInsight(bundle.MeetingId, insight.Id));
        await db.SaveChangesAsync();
        TempData["ok"] = "Het inzicht ligt voor aan de Arena.";
        return this.ToDesk($"inzichten/{insight.Slug}");
    }

    private static Audience NarrowestOf(IEnumerable<WeighedLesson> weighed) =>
        weighed.Select(each => each.Lesson.Audience).DefaultIfEmpty(Audience.Public).Min();

    /// <summary>Shows the form again with the lessons that were looked for; nothing is saved and nothing that was typed is lost.</summary>
    [HttpPost("lessen"), HttpPost("{slug}/lessen")]
    public async Task<IActionResult> Find(string? slug, LearningStudio studio)
    {
        if (slug is not null && await desk.FindAsync(studio, slug) is null)
            return NotFound();

        var form = new InsightForm();
        await TryUpdateModelAsync(form);
        ModelState.Clear();
        return View(slug is null ? nameof(New) : nameof(Edit), form);
    }

    [HttpGet("{slug}")]
    public async Task<IActionResult> Show(string slug, LearningStudio studio, Reader reader) =>
        await desk.ShowAsync(studio, slug, reader) is { } insight ? View(insight) : NotFound();

    [HttpGet("{slug}/wijzigen")]
    public async Task<IActionResult> Edit(string slug, LearningStudio studio) => await desk.FindAsync(studio, slug) switch
    {
        null => NotFound(),
        { State: InsightState.Proposed } insight => View(InsightForm.Of(insight, await desk.WeighedAsync(insight))),
        _ => this.ToDesk($"inzichten/{slug}"),
    };

    [HttpPost("{slug}/wijzigen")]
    public async Task<IActionResult> Edit(string slug, InsightForm form, LearningStudio studio, Reader reader)
    {
        if (await desk.FindAsync(studio, slug) is not { } insight)
            return NotFound();

        db.ExpectVersionOf(form, insight);
        insight.Reword(studio, form.Text(insight), await lessons.WeighAsync(form, reader), reader.PersonId!.Value, clock.UtcNow());
        await db.SaveChangesAsync();
        TempData["ok"] = "Het inzicht is gewijzigd.";
        return this.ToDesk($"inzichten/{slug}");
    }
}
