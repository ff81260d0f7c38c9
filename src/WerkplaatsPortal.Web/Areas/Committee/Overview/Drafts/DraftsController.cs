using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Committee;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Areas.Committee.Committee;
using WerkplaatsPortal.Web.Areas.Research;
using WerkplaatsPortal.Web.Security.Rights;

namespace WerkplaatsPortal.Web.Areas.Committee.Overview.Drafts;

/// <summary>Advice that members write together, until a meeting or a round of consent adopts it.</summary>
[CommitteeMember, Route(Address + "/{slug}")]
public sealed class DraftsController(
    PortalDbContext db, AdviceDraftQueries drafts, AdviceAdoption adoption, DecidedMeeting meetings, MeetingDesk desk, TimeProvider clock) : Controller
{
    /// <summary>Where drafts stand.</summary>
    public const string Address = "/commissie/adviezen/concepten";

    [HttpGet]
    public async Task<IActionResult> Show(string slug, CancellationToken cancel) =>
        await drafts.ShowAsync(slug, cancel) is { } page ? View(page) : NotFound();

    [HttpGet("schrijven")]
    public async Task<IActionResult> Write(string slug, CancellationToken cancel) => await drafts.FindAsync(slug, cancel) switch
    {
        null => NotFound(),
        { IsOpen: false } => ToDraft(slug),
        var draft => View(DraftForm.Of(draft)),
    };

    [HttpPost("schrijven")]
    public async Task<IActionResult> Write(string slug, DraftForm form, CancellationToken cancel)
    {
        if (await drafts.FindAsync(slug, cancel) is not { } draft)
            return NotFound();

        db.ExpectVersionOf(form, draft);
        draft.Write(await desk.SeatAsync(), form.Text(), clock.UtcNow());
        await db.SaveChangesAsync(cancel);
        TempData["ok"] = "Het concept is bewaard. De vorige tekst blijft te lezen.";
        return ToDraft(slug);
    }

    /// <summary>A meeting adopts it as it reads now.</summary>
    [HttpPost("vaststelling")]
    public async Task<IActionResult> Adopt(string slug, [FromForm(Name = "Meeting")] string? meeting, Guid version, CancellationToken cancel)
    {
        if (await drafts.FindAsync(slug, cancel) is not { } draft)
            return NotFound();

        DemandSeen(draft, version);

        var mark = await meetings.MarkAsync(meeting, "Meeting");
        Rule.Demand(mark is not null, "Kies de vergadering die het advies vaststelt.");
        await adoption.AdoptInAsync(draft, mark, await desk.SeatAsync(), cancel);
        await db.SaveChangesAsync(cancel);
        TempData["ok"] = "Het advies is vastgesteld en gegeven.";
        return LocalRedirect($"{MeetingDesk.Address}/{meeting}");
    }

    [HttpPost("weggooien")]
    public async Task<IActionResult> Drop(string slug, Guid version, CancellationToken cancel)
    {
        if (await drafts.FindAsync(slug, cancel) is not { } draft)
            return NotFound();

        DemandSeen(draft, version);

        draft.Drop(await desk.SeatAsync(), clock.UtcNow());
        await db.SaveChangesAsync(cancel);
        TempData["ok"] = "Het concept gaat niet door.";
        return LocalRedirect("/commissie/adviezen");
    }

    /// <summary>Nobody decides on words that he or she has not seen.</summary>
    private static void DemandSeen(AdviceDraft draft, Guid version) =>
        Rule.Demand(version == draft.Version, "Iemand veranderde dit net. Lees het eerst opnieuw.");

    private LocalRedirectResult ToDraft(string slug) => LocalRedirect($"{Address}/{slug}");
}
