using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Data.Tribune;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Tribune;

namespace WerkplaatsPortal.Web.Public.Tribune;

/// <summary>
/// Whoever has a seat in a studio reacts to what its Arena shares: with a question back, or with a place where it holds too. That is
/// written beside the Arena, not in it.
/// </summary>
[Route("tribune")]
public sealed class ReactionsController(PortalDbContext db, ReactionQueries reactions, TimeProvider clock) : Controller
{
    [HttpGet("vraag/{kind}/{slug}")]
    public async Task<IActionResult> Ask(string kind, string slug, Reader reader) => await FindAsync(kind, slug, reader) switch
    {
        null => NotFound(),
        var about when !reader.SeatIssues.Contains(about.IssueId) => StatusCode(StatusCodes.Status403Forbidden),
        _ => View(new QuestionBackForm()),
    };

    [HttpPost("vraag/{kind}/{slug}")]
    public async Task<IActionResult> Ask(string kind, string slug, QuestionBackForm form, Reader reader)
    {
        if (await FindAsync(kind, slug, reader) is not { } about)
            return NotFound();
        if (!reader.SeatIssues.Contains(about.IssueId))
            return StatusCode(StatusCodes.Status403Forbidden);

        TribuneReaction.DemandRoomAfter(await reactions.LatelyByAsync(reader.PersonId!.Value));
        db.Add(TribuneReaction.Ask(about.About, about.Id, about.IssueId, reader.PersonId.Value, form.Text, clock.UtcNow()));
        await db.SaveChangesAsync();
        TempData["ok"] = "Je vraag is gesteld. Het antwoord lees je hier.";
        return LocalRedirect(ReactionAddress.PageOf(about.About, slug));
    }

    [HttpGet("geldt-hier/{kind}/{slug}")]
    public async Task<IActionResult> Recognise(string kind, string slug, Reader reader) => await FindAsync(kind, slug, reader) switch
    {
        null => NotFound(),
        { About: ReactedTo.Insight } => LocalRedirect($"~/inzichten/{slug}/geldt-dit-hier"),
        var about when !reader.SeatIssues.Contains(about.IssueId) => StatusCode(StatusCodes.Status403Forbidden),
        _ => View(new HoldsHereForm()),
    };

    [HttpPost("geldt-hier/{kind}/{slug}")]
    public async Task<IActionResult> Recognise(string kind, string slug, HoldsHereForm form, Reader reader)
    {
        if (await FindAsync(kind, slug, reader) is not { } about || about.About == ReactedTo.Insight)
            return NotFound();
        if (!reader.SeatIssues.Contains(about.IssueId))
            return StatusCode(StatusCodes.Status403Forbidden);

        TribuneReaction.DemandRoomAfter(await reactions.LatelyByAsync(reader.PersonId!.Value));
        db.Add(TribuneReaction.HoldsAt(about.About, about.Id, about.IssueId, reader.PersonId.Value, form.Place, form.Text, clock.UtcNow()));
        await db.SaveChangesAsync();
        TempData["ok"] = "Dank je. Wie hier een plek heeft, leest dat het ook daar geldt.";
        return LocalRedirect(ReactionAddress.PageOf(about.About, slug));
    }

    private async Task<ReactionSubject?> FindAsync(string kind, string slug, Reader reader) =>
        ReactionAddress.Find(kind) is { } about ? await reactions.SubjectAsync(about, slug, reader) : null;
}
