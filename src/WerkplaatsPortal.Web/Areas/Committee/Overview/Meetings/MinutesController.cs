using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Committee;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Areas.Committee.Committee;
using WerkplaatsPortal.Web.Security.Rights;

namespace WerkplaatsPortal.Web.Areas.Committee.Overview.Meetings;

/// <summary>The minutes of a meeting, for members of the committee: a draft until who took the chair settles them.</summary>
[CommitteeMember, Route(MeetingDesk.Address + "/{slug}/notulen")]
public sealed class MinutesController(PortalDbContext db, CommitteeMeetingQueries meetings, MeetingDesk desk, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Write(string slug, CancellationToken cancel) => await meetings.FindAsync(slug, cancel) switch
    {
        null => NotFound(),
        { IsOpen: false } => this.ToMeeting(slug),
        var meeting when meeting.Day > clock.Today() => this.ToMeeting(slug),
        var meeting => View(MinutesForm.Of(meeting)),
    };

    [HttpPost]
    public async Task<IActionResult> Write(string slug, MinutesForm form, CancellationToken cancel)
    {
        if (await meetings.FindAsync(slug, cancel) is not { } meeting)
            return NotFound();

        await DemandSeenAsync(meeting, form, cancel);
        await DemandMembersAsync(meeting, form, cancel);
        var minutes = new CommitteeMinutes(form.Chair!.Value, form.Present, form.Minutes) { Guests = form.Guests };
        meeting.Write(await desk.SeatAsync(), minutes, clock.UtcNow());
        await db.SaveChangesAsync(cancel);
        TempData["ok"] = "De notulen zijn bewaard, als concept.";
        return this.ToMeeting(slug);
    }

    [HttpPost("vaststelling")]
    public async Task<IActionResult> Settle(string slug, Guid version, CancellationToken cancel)
    {
        if (await meetings.FindAsync(slug, cancel) is not { } meeting)
            return NotFound();

        Rule.Demand(version == meeting.Version, "Iemand veranderde dit net. Lees het eerst opnieuw.");

        meeting.Settle(await desk.SeatAsync(), clock.UtcNow());
        await db.SaveChangesAsync(cancel);
        TempData["ok"] = "De notulen zijn vastgesteld.";
        return this.ToMeeting(slug);
    }

    /// <summary>Said first: else a rule would speak of minutes that this reader has not seen.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody wrote the minutes after the form was opened.</exception>
    private async Task DemandSeenAsync(CommitteeMeeting meeting, MinutesForm form, CancellationToken cancel)
    {
        if (form.Version is not { } seen || seen == MinutesForm.VersionOf(meeting))
            return;

        db.ExpectVersion(meeting, seen);
        db.Entry(meeting).Property(each => each.Title).IsModified = true;
        await db.SaveChangesAsync(cancel);
    }

    private async Task DemandMembersAsync(CommitteeMeeting meeting, MinutesForm form, CancellationToken cancel)
    {
        List<Guid> named = [.. meeting.Present.Select(each => each.PersonId), .. meeting.ChairId is { } chair ? [chair] : Array.Empty<Guid>()];
        await meetings.DemandMembersAsync(meeting.Day, form.Present, named, nameof(form.Present), cancel);
        await meetings.DemandMembersAsync(meeting.Day, [form.Chair!.Value], [], nameof(form.Chair), cancel);
    }
}
