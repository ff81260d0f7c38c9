using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Committee;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Areas.Committee.Committee;
using WerkplaatsPortal.Web.Security.Rights;

namespace WerkplaatsPortal.Web.Areas.Committee.Overview.Meetings;

/// <summary>What a meeting decides in words. A step on the agenda and an advice are decided on their own pages, from the item.</summary>
[CommitteeMember, Route(MeetingDesk.Address + "/{slug}/besluiten")]
public sealed class DecisionsController(PortalDbContext db, CommitteeMeetingQueries meetings, MeetingDesk desk, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Decide(string slug, [FromQuery(Name = "punt")] Guid? item, CancellationToken cancel) =>
        await meetings.FindAsync(slug, cancel) switch
        {
            null => NotFound(),
            { IsOpen: false } => this.ToMeeting(slug),
            var meeting when meeting.Day > clock.Today() => this.ToMeeting(slug),
            _ => View(new DecidedForm { Item = item }),
        };

    [HttpPost]
    public async Task<IActionResult> Decide(string slug, DecidedForm form, CancellationToken cancel)
    {
        if (await meetings.FindAsync(slug, cancel) is not { } meeting)
            return NotFound();

        db.Add(CommitteeDecision.Take(await desk.SeatAsync(), meeting, form.Item, form.Text, clock.UtcNow()));
        await db.SaveChangesAsync(cancel);
        TempData["ok"] = "Het besluit staat bij de vergadering.";
        return this.ToMeeting(slug);
    }

    [HttpPost("{decision:guid}/weghalen")]
    public async Task<IActionResult> Remove(string slug, Guid decision, CancellationToken cancel)
    {
        if (await meetings.FindAsync(slug, cancel) is not { } meeting
            || await db.CommitteeDecisions.SingleOrDefaultAsync(each => each.Id == decision && each.MeetingId == meeting.Id, cancel) is not { } found)
            return NotFound();

        meeting.DemandDecides(await desk.SeatAsync(), clock.UtcNow());
        db.Remove(found);
        await db.SaveChangesAsync(cancel);
        TempData["ok"] = "Het besluit is weggehaald.";
        return this.ToMeeting(slug);
    }
}
