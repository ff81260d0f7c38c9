using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Committee;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Areas.Committee.Committee;
using WerkplaatsPortal.Web.Areas.Research;
using WerkplaatsPortal.Web.Security.Rights;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Areas.Committee.Overview.Meetings;

/// <summary>The meetings of the programme committee.</summary>
[CommitteeMember, Route(MeetingDesk.Address)]
public sealed class MeetingsController(
    PortalDbContext db, CommitteeMeetingQueries meetings, CommitteeWaitingQueries waiting, MeetingDesk desk, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(string? pagina, CancellationToken cancel) =>
        await meetings.ListAsync(PageNumber.Of(pagina), cancel) is { Past.Exists: true } list ? View(list) : NotFound();

    [HttpGet("nieuw")]
    public IActionResult New() => View(new CommitteeMeetingForm());

    [HttpPost("nieuw")]
    public async Task<IActionResult> New(CommitteeMeetingForm form, CancellationToken cancel)
    {
        var (seat, now) = (await desk.SeatAsync(), clock.UtcNow());
        await DemandChairAsync(form, null, cancel);
        var slug = await db.CommitteeMeetings.Select(each => each.Slug).NewSlugAsync(form.Title!, cancel);
        var meeting = CommitteeMeeting.Plan(seat, slug, form.Plan(), now);
        meeting.Propose(seat, await waiting.ForAsync(meeting, cancel), now);
        db.Add(meeting);
        await db.SaveChangesAsync(cancel);
        TempData["ok"] = "De vergadering is gepland. Wat wacht, staat al op de agenda. Laat weg wat niet hoeft.";
        return this.ToMeeting(slug, "/agenda");
    }

    [HttpGet("{slug}")]
    public async Task<IActionResult> Show(string slug, [FromServices] CommitteeMeetingPageQueries pages, CancellationToken cancel) =>
        await pages.FindAsync(slug, cancel) is { } page ? View(page) : NotFound();

    [HttpGet("{slug}/wijzigen")]
    public async Task<IActionResult> Edit(string slug, CancellationToken cancel) => await meetings.FindAsync(slug, cancel) switch
    {
        null => NotFound(),
        { IsOpen: false } => this.ToMeeting(slug),
        var meeting => View(CommitteeMeetingForm.Of(meeting)),
    };

    [HttpPost("{slug}/wijzigen")]
    public async Task<IActionResult> Edit(string slug, CommitteeMeetingForm form, CancellationToken cancel)
    {
        if (await meetings.FindAsync(slug, cancel) is not { } meeting)
            return NotFound();

        db.ExpectVersionOf(form, meeting);
        await DemandChairAsync(form, meeting.ChairId, cancel);
        if (form.Day != meeting.Day)
            await meetings.DemandNothingDecidedAsync(meeting, nameof(form.Day), cancel);
        meeting.Replan(await desk.SeatAsync(), form.Plan(), clock.UtcNow());
        await db.SaveChangesAsync(cancel);
        TempData["ok"] = "De vergadering is gewijzigd.";
        return this.ToMeeting(slug);
    }

    private async Task DemandChairAsync(CommitteeMeetingForm form, Guid? before, CancellationToken cancel)
    {
        if (form.Chair is { } chair)
            await meetings.DemandMembersAsync(form.Day!.Value, [chair], before is { } named ? [named] : [], nameof(form.Chair), cancel);
    }
}
