using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Security.Rights;

namespace WerkplaatsPortal.Web.Areas.Research.Knowledge;

/// <summary>The Arena looks at an adopted insight again: it stands, gets other words, or is taken back.</summary>
[LeadsStudio, Route("onderzoek/{studio}/inzichten/{slug}")]
public sealed class InsightReviewsController(
    PortalDbContext db, InsightDeskQueries desk, LessonChoiceQueries lessons, ProposalQueries proposals, TimeProvider clock) : Controller
{
    [HttpGet("terugblik")]
    public Task<IActionResult> Review(string slug, LearningStudio studio) =>
        FormAsync(slug, studio, insight => Task.FromResult<object>(new ReviewForm { Version = insight.Version }));

    [HttpPost("terugblik")]
    public async Task<IActionResult> Review(string slug, ReviewForm form, LearningStudio studio, Reader reader)
    {
        if (await desk.FindAsync(studio, slug) is not { } insight)
            return NotFound();

        db.ExpectVersionOf(form, insight);
        var (agreement, by, now) = (form.Agreed(clock.Today()), reader.PersonId!.Value, clock.UtcNow());
        if (form.Outcome == ReviewOutcome.Withdrawn)
            insight.Withdraw(studio, agreement, by, now);
        else
            insight.Uphold(studio, agreement, [.. await desk.WeighedWithDoubtsAsync(insight)], form.LookBackOn, by, now);
        await LookBackAsync(insight, studio, agreement, form.LookBackOn, by);
        await db.SaveChangesAsync();
        TempData["ok"] = "Het besluit is vastgelegd.";
        return this.ToDesk($"inzichten/{slug}");
    }

    [HttpGet("nieuwe-versie")]
    public Task<IActionResult> Renew(string slug, LearningStudio studio) => FormAsync(
        slug, studio, async insight => RenewalForm.For(insight, await desk.WeighedWithDoubtsAsync(insight)));

    [HttpPost("nieuwe-versie")]
    public async Task<IActionResult> Renew(string slug, RenewalForm form, LearningStudio studio, Reader reader)
    {
        if (await desk.FindAsync(studio, slug) is not { } insight)
            return NotFound();

        db.ExpectVersionOf(form, insight);
        var (agreement, by) = (form.Agreed(clock.Today()), reader.PersonId!.Value);
        insight.Renew(
            studio, form.Text(insight), await lessons.WeighAsync(form, reader), agreement, form.LookBackOn, by, clock.UtcNow());
        await LookBackAsync(insight, studio, agreement, form.LookBackOn, by);
        await db.SaveChangesAsync();
        TempData["ok"] = "De nieuwe versie is vastgesteld. De vorige blijft leesbaar.";
        return this.ToDesk($"inzichten/{slug}");
    }

    /// <summary>Shows the form again with the lessons that were looked for; nothing is saved and nothing that was typed is lost.</summary>
    [HttpPost("nieuwe-versie/lessen")]
    public async Task<IActionResult> Find(string slug, LearningStudio studio)
    {
        if (await desk.FindAsync(studio, slug) is null)
            return NotFound();

        var form = new RenewalForm();
        await TryUpdateModelAsync(form);
        ModelState.Clear();
        return View(nameof(Renew), form);
    }

    /// <summary>The proposal by which it was adopted was looked back at by this, and is so again on the same day.</summary>
    private async Task LookBackAsync(Insight insight, LearningStudio studio, Agreement agreement, DateOnly? again, Guid by)
    {
        if (insight.ProposalId is not { } id || await proposals.FindAsync(id) is not { Outcome.LookedBackAt: null } proposal)
            return;

        var day = insight.State == InsightState.Withdrawn ? null : again;
        proposal.WriteLookBack(ArenaMember.In(studio, [], by, clock.UtcNow()), agreement.Decided, day, clock.UtcNow());
    }

    private async Task<IActionResult> FormAsync(string slug, LearningStudio studio, Func<Insight, Task<object>> form) =>
        await desk.FindAsync(studio, slug) switch
        {
            null => NotFound(),
            { IsRegionalKnowledge: true } insight => View(await form(insight)),
            _ => this.ToDesk($"inzichten/{slug}"),
        };
}
