using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Committee;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Areas.Committee.Committee;
using WerkplaatsPortal.Web.Areas.Research;
using WerkplaatsPortal.Web.Security.Rights;

namespace WerkplaatsPortal.Web.Areas.Committee.Overview.Drafts;

/// <summary>A round of consent on a draft: all members are asked until a day.</summary>
[CommitteeMember, Route(DraftsController.Address + "/{slug}")]
public sealed class DraftRoundsController(
    PortalDbContext db, AdviceDraftQueries drafts, AdviceAdoption adoption, MeetingDesk desk, TimeProvider clock) : Controller
{
    /// <summary>How often an answer is said again when others answer at the same moment.</summary>
    private const int MostTries = 5;

    [HttpGet("rondvraag")]
    public async Task<IActionResult> Ask(string slug, CancellationToken cancel) => await drafts.FindAsync(slug, cancel) switch
    {
        null => NotFound(),
        { State: AdviceDraftState.Writing or AdviceDraftState.NotAdopted } draft =>
            View(new RoundForm { Version = draft.Version, ClosesOn = clock.Today().AddDays(AdviceDraft.UsualDays) }),
        _ => ToDraft(slug),
    };

    [HttpPost("rondvraag")]
    public async Task<IActionResult> Ask(string slug, RoundForm form, CancellationToken cancel)
    {
        if (await drafts.FindAsync(slug, cancel) is not { } draft)
            return NotFound();

        db.ExpectVersionOf(form, draft);
        draft.Ask(await desk.SeatAsync(), (await drafts.MembersAsync(cancel)).Count, form.ClosesOn!.Value, clock.UtcNow());
        await db.SaveChangesAsync(cancel);
        TempData["ok"] = "De rondvraag loopt. Alle leden krijgen bericht.";
        return ToDraft(slug);
    }

    [HttpGet("reactie")]
    public async Task<IActionResult> Answer(string slug, CancellationToken cancel)
    {
        if (await drafts.FindAsync(slug, cancel) is not { } draft)
            return NotFound();
        if (draft.State != AdviceDraftState.Asked)
            return ToDraft(slug);

        var seat = await desk.SeatAsync();
        var mine = draft.Standing.FirstOrDefault(response => response.PersonId == seat.PersonId);
        return View(new ConsentForm { Round = draft.Round, Kind = mine?.Kind, Reason = mine?.Reason });
    }

    [HttpPost("reactie")]
    public async Task<IActionResult> Answer(string slug, ConsentForm form, CancellationToken cancel)
    {
        for (var left = MostTries; ; left--)
        {
            try
            {
                return await AnswerOnceAsync(slug, form, cancel);
            }
            catch (DbUpdateConcurrencyException) when (left > 1)
            {
                // Somebody else answered at the same moment. That is no other opinion on the same text: it is said again, on what is saved now.
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task<IActionResult> AnswerOnceAsync(string slug, ConsentForm form, CancellationToken cancel)
    {
        if (await drafts.FindAsync(slug, cancel) is not { } draft)
            return NotFound();

        draft.Answer(await desk.SeatAsync(), form.Round, form.Kind!.Value, form.Reason, clock.UtcNow());
        var advice = await adoption.CloseAsync(draft, cancel);
        await db.SaveChangesAsync(cancel);
        TempData["ok"] = "Je reactie is bewaard.";
        return advice is null ? ToDraft(slug) : LocalRedirect($"/adviezen/{advice.Slug}");
    }

    private LocalRedirectResult ToDraft(string slug) => LocalRedirect($"{DraftsController.Address}/{slug}");
}
