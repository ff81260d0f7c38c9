using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Committee;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Conversation;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Areas.Committee.Committee;
using WerkplaatsPortal.Web.Public.Overview.Talks;
using WerkplaatsPortal.Web.Security.Rights;

namespace WerkplaatsPortal.Web.Areas.Committee.Overview.Drafts;

/// <summary>What members of the committee say to each other about a draft of an advice.</summary>
[CommitteeMember, Route(DraftsController.Address + "/{slug}/gesprek")]
public sealed class DraftTalksController(PortalDbContext db, AdviceDraftQueries drafts, MeetingDesk desk, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Say(string slug, CancellationToken cancel) =>
        await drafts.FindAsync(slug, cancel) is null ? NotFound() : View(new CommentForm());

    [HttpPost]
    public async Task<IActionResult> Say(string slug, CommentForm form, CancellationToken cancel)
    {
        if (await drafts.FindAsync(slug, cancel) is not { } draft)
            return NotFound();

        var now = clock.UtcNow();
        var by = DraftSpeaker.Of(draft, await desk.SeatAsync(), now);
        db.Add(Comment.Write(by, new Subject(SubjectKind.AdviceDraft, draft.Id, draft.IssueId), form.Body, await CalledAsync(draft, form, cancel), now));
        await db.SaveChangesAsync(cancel);
        TempData["ok"] = "Je reactie staat erbij.";
        return ToTalk(slug);
    }

    [HttpPost("{comment:guid}/intrekking")]
    public async Task<IActionResult> Withdraw(string slug, Guid comment, Reader reader, CancellationToken cancel)
    {
        if (await drafts.FindAsync(slug, cancel) is not { } draft
            || await db.Comments.VisibleTo(reader).SingleOrDefaultAsync(each => each.Id == comment && each.SubjectId == draft.Id, cancel) is not { } said)
            return NotFound();
        if (said.WrittenBy != reader.PersonId)
            return StatusCode(StatusCodes.Status403Forbidden);

        said.Withdraw(DraftSpeaker.Of(draft, await desk.SeatAsync(), clock.UtcNow()), clock.UtcNow());
        await db.SaveChangesAsync(cancel);
        TempData["ok"] = "Je reactie is ingetrokken.";
        return ToTalk(slug);
    }

    /// <summary>The seats of the members who are called; whoever sits there no more can't be.</summary>
    private async Task<List<DraftSpeaker>> CalledAsync(AdviceDraft draft, CommentForm form, CancellationToken cancel)
    {
        var (called, today) = (form.Called, clock.Today());
        var seats = await db.CommitteeSeats.Where(seat => called.Contains(seat.PersonId)
            && seat.Period.From <= today && (seat.Period.Until == null || seat.Period.Until >= today)).ToListAsync(cancel);
        Rule.Demand(called.TrueForAll(id => seats.Exists(seat => seat.PersonId == id)), "Kies leden van de commissie uit de lijst.", nameof(form.Mentions));
        return [.. seats.DistinctBy(seat => seat.PersonId).Select(seat => DraftSpeaker.Of(draft, seat, clock.UtcNow()))];
    }

    private LocalRedirectResult ToTalk(string slug) => LocalRedirect($"{DraftsController.Address}/{slug}#gesprek");
}
