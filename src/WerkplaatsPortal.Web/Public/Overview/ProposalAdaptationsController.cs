using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Areas.Research;
using WerkplaatsPortal.Web.Security.Rights;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>Who proposed something adapts it, which asks everybody again, or takes it back.</summary>
[SitsInArena(Hides = true), Route("kwesties/{studio}/arena/voorstellen/{slug}")]
public sealed class ProposalAdaptationsController(
    PortalDbContext db, ProposalQueries proposals, ProposalDrafting drafting, ArenaMemberQueries members, TimeProvider clock) : Controller
{
    [HttpGet("aanpassing")]
    public async Task<IActionResult> Adapt(
        string slug, LearningStudio studio, Reader reader, [FromServices] ProposedThings things, [FromServices] InsightDeskQueries insights)
    {
        if (await proposals.FindAsync(studio, slug) is not { } proposal)
            return NotFound();

        return proposal.ProposedBy == reader.PersonId
            ? View(await things.FormOfAsync(proposal, insights, clock.Today())) : StatusCode(StatusCodes.Status403Forbidden);
    }

    [HttpPost("aanpassing")]
    public async Task<IActionResult> Adapt(string slug, ProposalForm form, LearningStudio studio, SocialIssue issue, Reader reader)
    {
        if (await proposals.FindAsync(studio, slug) is not { } proposal)
            return NotFound();
        if (proposal.ProposedBy != reader.PersonId)
            return StatusCode(StatusCodes.Status403Forbidden);

        db.ExpectVersionOf(form, proposal);
        var by = await members.AsAsync(studio, reader.PersonId!.Value);
        var text = form.IsThere ? new ProposalText(proposal.Title, form.Text) : await drafting.TextAsync(form, proposal.Kind, studio, reader);
        proposal.Adapt(by, text, form.Why, form.ClosesOn ?? clock.Today().AddDays(Proposal.UsualDays), clock.UtcNow());
        await drafting.ChangeAsync(proposal, by, form, reader);
        return await DoneAsync(issue, slug, "Het voorstel is aangepast. Iedereen in de Arena wordt opnieuw gevraagd.");
    }

    /// <summary>Shows the form again with the lessons that were looked for; nothing is saved and nothing that was typed is lost.</summary>
    [HttpPost("aanpassing/lessen")]
    public async Task<IActionResult> Find(string slug, LearningStudio studio)
    {
        if (await proposals.FindAsync(studio, slug) is null)
            return NotFound();

        var form = new ProposalForm();
        await TryUpdateModelAsync(form);
        ModelState.Clear();
        return View(nameof(Adapt), form);
    }

    [HttpGet("intrekking")]
    public async Task<IActionResult> Withdraw(string slug, LearningStudio studio, Reader reader)
    {
        if (await proposals.FindAsync(studio, slug) is not { } proposal)
            return NotFound();

        return proposal.ProposedBy == reader.PersonId
            ? View(new ProposalReasonForm { Version = proposal.Version }) : StatusCode(StatusCodes.Status403Forbidden);
    }

    [HttpPost("intrekking")]
    public async Task<IActionResult> Withdraw(
        string slug, ProposalReasonForm form, LearningStudio studio, SocialIssue issue, Reader reader, [FromServices] ProposalClosing closing)
    {
        if (await proposals.FindAsync(studio, slug) is not { } proposal)
            return NotFound();
        if (proposal.ProposedBy != reader.PersonId)
            return StatusCode(StatusCodes.Status403Forbidden);

        db.ExpectVersionOf(form, proposal);
        proposal.Withdraw(await members.AsAsync(studio, reader.PersonId!.Value), form.Reason, clock.UtcNow());
        await closing.ReleaseAsync(proposal);
        return await DoneAsync(issue, slug, "Het voorstel is ingetrokken.");
    }

    private async Task<IActionResult> DoneAsync(SocialIssue issue, string slug, string done)
    {
        await db.SaveChangesAsync();
        TempData["ok"] = done;
        return LocalRedirect($"~/kwesties/{issue.Slug}/arena/voorstellen/{slug}");
    }
}
