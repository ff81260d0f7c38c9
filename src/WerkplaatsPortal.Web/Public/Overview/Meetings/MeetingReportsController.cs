using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Areas.Research;
using WerkplaatsPortal.Web.Security.Rights;

namespace WerkplaatsPortal.Web.Public.Overview.Meetings;

/// <summary>What happened at a meeting: who was there, notes, and what came out.</summary>
[SitsInArena(Hides = true), Route("kwesties/{studio}/arena/bijeenkomsten/{slug}/verslag")]
public sealed class MeetingReportsController(
    PortalDbContext db, MeetingQueries meetings, MeetingPageQueries pages, Tabling tabling, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Write(string slug, SocialIssue issue, Reader reader) => await meetings.FindAsync(slug, issue.Id, reader) switch
    {
        null => NotFound(),
        { State: MeetingState.Cancelled } => this.ToMeeting(slug),
        var meeting when meeting.Day > clock.Today() => this.ToMeeting(slug),
        var meeting => View(ReportForm.Of(meeting, await pages.CameOutOfAsync(meeting, reader))),
    };

    [HttpPost]
    public async Task<IActionResult> Write(
        string slug, ReportForm form, LearningStudio studio, Reader reader,
        [FromServices] MeetingChoiceQueries choices, [FromServices] PracticeDeskQueries desk)
    {
        if (await meetings.FindAsync(slug, studio.IssueId, reader) is not { } meeting)
            return NotFound();

        db.ExpectVersionOf(form, meeting);
        await choices.DemandPeopleAsync(meeting, form.Attendees, nameof(form.Attendees));
        await desk.QuestionIdsAsync(studio, form.Questions, [.. meeting.Questions.Select(each => each.QuestionId)], nameof(form.Questions));
        await choices.DemandProposalsAsync(studio, form.Proposals, nameof(form.Proposals));
        meeting.Report(await db.ArenaMemberAsync(studio, reader.PersonId!.Value, clock.UtcNow()), form.Report(), clock.UtcNow());
        await tabling.CameOutAsync(meeting.Id, form, reader);
        await db.SaveChangesAsync();
        TempData["ok"] = "Het verslag is bewaard.";
        return this.ToMeeting(slug);
    }
}
