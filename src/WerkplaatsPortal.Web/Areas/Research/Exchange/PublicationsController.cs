using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Exchange;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Exchange;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Security.Rights;

namespace WerkplaatsPortal.Web.Areas.Research.Exchange;

/// <summary>Publications and other products on the issue of a studio, named by its lead with what they rest on.</summary>
[LeadsStudio, Route("onderzoek/{studio}/publicaties")]
public sealed class PublicationsController(
    PortalDbContext db, PublicationDeskQueries desk, LessonChoiceQueries choices, PracticeDeskQueries practices) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(LearningStudio studio) => View(await desk.OnIssueAsync(studio));

    [HttpGet("nieuw")]
    public IActionResult New() => View(new PublicationForm());

    [HttpPost("nieuw")]
    public async Task<IActionResult> New(PublicationForm form, LearningStudio studio, Reader reader)
    {
        var slug = await db.Publications.Select(each => each.Slug).NewSlugAsync(form.Title!);
        var publication = Publication.Of(slug, form.Text(Provenance.Here));
        await PlaceAsync(publication, form, studio, reader);
        db.Add(publication);
        await db.SaveChangesAsync();
        TempData["ok"] = "De publicatie staat in de lijst.";
        return LocalRedirect($"~/publicaties/{publication.Slug}");
    }

    /// <summary>Shows the form again with the lessons that were looked for; nothing is saved and nothing that was typed is lost.</summary>
    [HttpPost("lessen"), HttpPost("{slug}/lessen")]
    public async Task<IActionResult> Find(string? slug, LearningStudio studio)
    {
        if (slug is not null && await desk.FindAsync(studio, slug) is null)
            return NotFound();

        var form = new PublicationForm();
        await TryUpdateModelAsync(form);
        ModelState.Clear();
        return View(slug is null ? nameof(New) : nameof(Edit), form);
    }

    [HttpGet("{slug}/wijzigen")]
    public async Task<IActionResult> Edit(string slug, LearningStudio studio) => await desk.FindAsync(studio, slug) is { } publication
        ? View(PublicationForm.Of(
            publication, await desk.InsightsAsync(publication), await desk.LessonsAsync(publication), await desk.OtherIssuesAsync(studio, publication)))
        : NotFound();

    [HttpPost("{slug}/wijzigen")]
    public async Task<IActionResult> Edit(string slug, PublicationForm form, LearningStudio studio, Reader reader)
    {
        if (await desk.FindAsync(studio, slug) is not { } publication)
            return NotFound();

        db.ExpectVersionOf(form, publication);
        publication.Describe(form.Text(publication.Provenance));
        await PlaceAsync(publication, form, studio, reader);
        await db.SaveChangesAsync();
        TempData["ok"] = "De publicatie is gewijzigd.";
        return LocalRedirect($"~/publicaties/{publication.Slug}");
    }

    /// <summary>Says what it is about, the studio's own issue always, and what it rests on.</summary>
    private async Task PlaceAsync(Publication publication, PublicationForm form, LearningStudio studio, Reader reader)
    {
        publication.IsAbout([studio.IssueId, .. await practices.IssueIdsAsync(form.OtherIssues, nameof(form.OtherIssues))]);
        publication.RestsOn(
            await desk.ChosenInsightsAsync(reader, form.Insights, nameof(form.Insights)),
            await choices.ChosenAsync(reader, form.Lessons, nameof(form.Lessons)));
    }
}
