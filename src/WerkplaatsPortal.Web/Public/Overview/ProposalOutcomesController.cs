using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Areas.Research;
using WerkplaatsPortal.Web.Security.Rights;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>What follows from a decision: its words, who does what by when, and what came of it.</summary>
[SitsInArena(Hides = true), Route("kwesties/{studio}/arena/voorstellen/{slug}")]
public sealed class ProposalOutcomesController(
    PortalDbContext db, ProposalQueries proposals, ProposedThings things, ArenaMemberQueries members, TimeProvider clock) : Controller
{
    [HttpGet("uitkomst")]
    public async Task<IActionResult> Word(string slug, LearningStudio studio) => await FindAsync(studio, slug) is { Outcome: { } outcome } proposal
        ? View(new OutcomeForm { Version = proposal.Version, Statement = outcome.Statement, LookBackOn = outcome.LookBackOn }) : NotFound();

    [HttpPost("uitkomst")]
    public async Task<IActionResult> Word(string slug, OutcomeForm form, LearningStudio studio, SocialIssue issue, Reader reader)
    {
        if (await FindAsync(studio, slug) is not { } proposal)
            return NotFound();

        db.ExpectVersionOf(form, proposal);
        Rule.Demand(form.LookBackOn is not null, "Kies een dag om terug te kijken.", nameof(form.LookBackOn));
        proposal.WordOutcome(await members.AsAsync(studio, reader.PersonId!.Value), form.Statement, form.LookBackOn.Value);
        (await things.InsightAsync(proposal))?.LookBackWith(proposal);
        return await DoneAsync(issue, slug, "De uitkomst is opgeschreven.");
    }

    [HttpGet("vervolg")]
    public async Task<IActionResult> Agree(string slug, LearningStudio studio) =>
        await FindAsync(studio, slug) is not null ? View(new FollowUpForm { By = clock.Today().AddDays(Proposal.UsualDays) }) : NotFound();

    [HttpPost("vervolg")]
    public async Task<IActionResult> Agree(string slug, FollowUpForm form, LearningStudio studio, SocialIssue issue, Reader reader)
    {
        if (await FindAsync(studio, slug) is not { } proposal)
            return NotFound();

        Rule.Demand(form.By is not null, "Kies tot wanneer.", nameof(form.By));
        Rule.Demand(
            form.Who is not null && (await members.AllAsync(studio)).Exists(member => member.Id == form.Who),
                "Kies iemand die in deze Arena zit.", nameof(form.Who));
        var by = await members.AsAsync(studio, reader.PersonId!.Value);
        proposal.Agree(by, form.What, await members.AsAsync(studio, form.Who.Value), form.By.Value, clock.UtcNow());
        return await DoneAsync(issue, slug, "De afspraak staat erbij.");
    }

    [HttpPost("vervolg/{id:guid}/klaar")]
    public async Task<IActionResult> Finish(string slug, Guid id, LearningStudio studio, SocialIssue issue, Reader reader)
    {
        if (await FindAsync(studio, slug) is not { } proposal || proposal.FollowUps.All(each => each.Id != id))
            return NotFound();

        proposal.Finish(await members.AsAsync(studio, reader.PersonId!.Value), id, clock.UtcNow());
        return await DoneAsync(issue, slug, "De afspraak is klaar.");
    }

    [HttpGet("terugblik")]
    public async Task<IActionResult> LookBack(string slug, LearningStudio studio) =>
        await FindAsync(studio, slug) is { } proposal ? View(new LookBackForm { Version = proposal.Version }) : NotFound();

    [HttpPost("terugblik")]
    public async Task<IActionResult> LookBack(string slug, LookBackForm form, LearningStudio studio, SocialIssue issue, Reader reader)
    {
        if (await FindAsync(studio, slug) is not { } proposal)
            return NotFound();

        db.ExpectVersionOf(form, proposal);
        proposal.WriteLookBack(await members.AsAsync(studio, reader.PersonId!.Value), form.Note, form.LookBackOn, clock.UtcNow());
        (await things.InsightAsync(proposal))?.LookBackWith(proposal);
        return await DoneAsync(issue, slug, "De terugblik is opgeschreven.");
    }

    /// <summary>A proposal that was adopted; null for any other.</summary>
    private async Task<Proposal?> FindAsync(LearningStudio studio, string slug) =>
        await proposals.FindAsync(studio, slug) is { Outcome: not null } proposal ? proposal : null;

    private async Task<IActionResult> DoneAsync(SocialIssue issue, string slug, string done)
    {
        await db.SaveChangesAsync();
        TempData["ok"] = done;
        return LocalRedirect($"~/kwesties/{issue.Slug}/arena/voorstellen/{slug}");
    }
}
