using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Committee;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Areas.Committee.Committee;
using WerkplaatsPortal.Web.Areas.Research;
using WerkplaatsPortal.Web.Security.Rights;

namespace WerkplaatsPortal.Web.Areas.Committee.Overview.Meetings;

/// <summary>A member calls a meeting off.</summary>
[CommitteeMember, Route(MeetingDesk.Address + "/{slug}/afzegging")]
public sealed class CancellationsController(PortalDbContext db, CommitteeMeetingQueries meetings, MeetingDesk desk, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> CallOff(string slug, CancellationToken cancel) => await meetings.FindAsync(slug, cancel) switch
    {
        null => NotFound(),
        { State: CommitteeMeetingState.Planned } meeting => View(new CallOffForm { Version = meeting.Version }),
        _ => this.ToMeeting(slug),
    };

    [HttpPost]
    public async Task<IActionResult> CallOff(string slug, CallOffForm form, CancellationToken cancel)
    {
        if (await meetings.FindAsync(slug, cancel) is not { } meeting)
            return NotFound();

        db.ExpectVersionOf(form, meeting);
        await meetings.DemandNothingDecidedAsync(meeting, nameof(form.Reason), cancel);
        meeting.Cancel(await desk.SeatAsync(), form.Reason, clock.UtcNow());
        await db.SaveChangesAsync(cancel);
        TempData["ok"] = "De vergadering gaat niet door.";
        return this.ToMeeting(slug);
    }
}
