using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Security.Rights;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>Those in the Arena answer a proposal; its lead closes it once everybody did.</summary>
[SitsInArena(Hides = true), Route("kwesties/{studio}/arena/voorstellen/{slug}")]
public sealed class ProposalAnswersController(
    PortalDbContext db, ProposalQueries proposals, ArenaMemberQueries members, TimeProvider clock) : Controller
{
    [HttpGet("reactie")]
    public async Task<IActionResult> Answer(string slug, LearningStudio studio, Reader reader)
    {
        if (await proposals.FindAsync(studio, slug) is not { } proposal)
            return NotFound();

        var mine = proposal.Standing.FirstOrDefault(response => response.PersonId == reader.PersonId);
        ViewData[nameof(Proposal)] = proposal;
        return View(new ProposalAnswerForm { Round = proposal.Round, Kind = mine?.Kind, Reason = mine?.Reason });
    }

    [HttpPost("reactie")]
    public async Task<IActionResult> Answer(string slug, ProposalAnswerForm form, LearningStudio studio, SocialIssue issue, Reader reader)
    {
        if (await proposals.FindAsync(studio, slug) is not { } proposal)
            return NotFound();

        ViewData[nameof(Proposal)] = proposal;
        Rule.Demand(form.Kind is not null, "Kies wat je van het voorstel vindt.", nameof(form.Kind));
        var by = await members.AsAsync(studio, reader.PersonId!.Value);
        proposal.Answer(by, form.Round ?? proposal.Round, form.Kind.Value, form.Reason, clock.UtcNow());
        await db.SaveChangesAsync();
        TempData["ok"] = "Je reactie staat erbij.";
        return LocalRedirect($"~/kwesties/{issue.Slug}/arena/voorstellen/{slug}");
    }

    [HttpPost("sluiting")]
    public async Task<IActionResult> Close(
        string slug, LearningStudio studio, SocialIssue issue, Reader reader, [FromServices] ProposalClosing closing)
    {
        if (await proposals.FindAsync(studio, slug) is not { } proposal)
            return NotFound();
        if (!reader.Leads(issue.Id))
            return StatusCode(StatusCodes.Status403Forbidden);

        var everybody = (await members.AllAsync(studio)).ConvertAll(member => member.Id);
        await closing.CloseEarlyAsync(proposal, studio, everybody, reader.PersonId!.Value);
        await db.SaveChangesAsync();
        TempData["ok"] = "Het voorstel is gesloten.";
        return LocalRedirect($"~/kwesties/{issue.Slug}/arena/voorstellen/{slug}");
    }
}
