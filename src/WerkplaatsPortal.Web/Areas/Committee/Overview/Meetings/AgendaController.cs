using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Committee;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Areas.Committee.Committee;
using WerkplaatsPortal.Web.Security.Rights;

namespace WerkplaatsPortal.Web.Areas.Committee.Overview.Meetings;

/// <summary>The agenda of a meeting: what waits, kept or left out, in an order, and what members add.</summary>
[CommitteeMember, Route(MeetingDesk.Address + "/{slug}/agenda")]
public sealed class AgendaController(
    PortalDbContext db, CommitteeMeetingQueries meetings, CommitteeWaitingQueries waiting, MeetingDesk desk, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Add(string slug, CancellationToken cancel) => await meetings.FindAsync(slug, cancel) switch
    {
        null => NotFound(),
        { IsOpen: false } => this.ToMeeting(slug),
        _ => View(new OwnItemForm()),
    };

    [HttpPost]
    public async Task<IActionResult> Add(string slug, OwnItemForm form, CancellationToken cancel)
    {
        if (await meetings.FindAsync(slug, cancel) is not { } meeting)
            return NotFound();

        meeting.PutOnAgenda(await desk.SeatAsync(), form.Text, await IssueAsync(form, cancel), clock.UtcNow());
        await db.SaveChangesAsync(cancel);
        TempData["ok"] = "Het staat op de agenda.";
        return this.ToMeeting(slug, "/agenda");
    }

    [HttpPost("wachtend")]
    public async Task<IActionResult> Propose(string slug, CancellationToken cancel)
    {
        if (await meetings.FindAsync(slug, cancel) is not { } meeting)
            return NotFound();

        var added = meeting.Propose(await desk.SeatAsync(), await waiting.ForAsync(meeting, cancel), clock.UtcNow());
        await db.SaveChangesAsync(cancel);
        TempData["ok"] = added == 0 ? "Er wacht niets nieuws." : "Wat wacht, staat nu op de agenda.";
        return this.ToMeeting(slug, "/agenda");
    }

    [HttpPost("{item:guid}/omhoog")]
    public Task<IActionResult> MoveUp(string slug, Guid item, CancellationToken cancel) =>
        ChangeAsync(slug, item, (meeting, by, found) => meeting.MoveUp(by, found, clock.UtcNow()), cancel);

    [HttpPost("{item:guid}/weglaten")]
    public Task<IActionResult> LeaveOut(string slug, Guid item, CancellationToken cancel) =>
        ChangeAsync(slug, item, (meeting, by, found) => meeting.LeaveOut(by, found, clock.UtcNow()), cancel);

    [HttpPost("{item:guid}/terugzetten")]
    public Task<IActionResult> TakeBack(string slug, Guid item, CancellationToken cancel) =>
        ChangeAsync(slug, item, (meeting, by, found) => meeting.TakeBack(by, found, clock.UtcNow()), cancel);

    private async Task<IActionResult> ChangeAsync(
        string slug, Guid item, Action<CommitteeMeeting, CommitteeSeat, CommitteeItem> change, CancellationToken cancel)
    {
        if (await meetings.FindAsync(slug, cancel) is not { } meeting || meeting.Items.FirstOrDefault(each => each.Id == item) is not { } found)
            return NotFound();

        change(meeting, await desk.SeatAsync(), found);
        await db.SaveChangesAsync(cancel);
        return this.ToMeeting(slug, "/agenda");
    }

    private async Task<Guid?> IssueAsync(OwnItemForm form, CancellationToken cancel)
    {
        if (string.IsNullOrEmpty(form.Issue))
            return null;

        var id = await db.Issues.Where(issue => issue.Slug == form.Issue).Select(issue => (Guid?)issue.Id).SingleOrDefaultAsync(cancel);
        Rule.Demand(id is not null, "Kies een kwestie uit de lijst.", nameof(form.Issue));
        return id;
    }
}
