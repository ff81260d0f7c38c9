using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Areas.Committee.Committee;
using WerkplaatsPortal.Web.Public.Agenda;
using WerkplaatsPortal.Web.Security.Rights;

namespace WerkplaatsPortal.Web.Areas.Committee.Overview.Steps;

/// <summary>A new issue on the knowledge agenda, and the studio that opens with it.</summary>
[CommitteeMember]
public sealed class NewIssuesController(PortalDbContext db, DecidedMeeting meetings, TimeProvider clock) : Controller
{
    [HttpGet("/commissie/kwesties/nieuw")]
    public async Task<IActionResult> New()
    {
        var form = new NewIssueForm { TakenOn = clock.Today() };
        if (await meetings.NamedAsync() is { } meeting)
        {
            (form.Meeting, form.TakenOn) = (meeting.Slug, meeting.Day);
            (form.OnAdviceOf, form.Advice) = await meetings.OnItsAdviceAsync(meeting);
        }

        return View(form);
    }

    [HttpPost("/commissie/kwesties/nieuw")]
    public async Task<IActionResult> New(NewIssueForm form, Reader reader, CancellationToken cancel)
    {
        var meeting = await meetings.MarkAsync(form.Meeting, nameof(form.TakenOn));
        var decision = new Decision(form.TakenOn ?? meeting?.On ?? clock.Today(), clock.UtcNow(), form.Reason, reader.PersonId)
        {
            OnAdviceOf = form.OnAdviceOf,
            AdviceId = await meetings.AdviceAsync(form.Advice, nameof(form.Advice)),
            InMeeting = meeting,
        };
        var slug = await db.Issues.Select(each => each.Slug).NewSlugAsync(form.Name, cancel);
        // Among what the meeting decided it stands once: as taken up.
        var issue = SocialIssue.Propose(slug, form.Name, form.Summary, form.Tags(), decision with { InMeeting = null });
        issue.TakeUp(decision);
        db.AddRange(issue, LearningStudio.Open(issue, $"Leeratelier {issue.Name}", decision));
        await db.SaveChangesAsync(cancel);
        TempData["ok"] = "De kwestie staat op de kennisagenda en haar leeratelier is geopend.";
        return LocalRedirect(meeting is null ? $"/kwesties/{issue.Slug}" : $"{MeetingDesk.Address}/{form.Meeting}");
    }
}

/// <summary>An issue that comes on the agenda at once.</summary>
public sealed class NewIssueForm : IssueForm
{
    [StringLength(AgendaDecision.AdviceMaxLength)]
    public string? OnAdviceOf { get; set; }

    /// <summary>The slug of the public advice on which it rests; empty for none.</summary>
    public string? Advice { get; set; }

    /// <summary>The day of the decision; empty for today, or for the day of the meeting.</summary>
    public DateOnly? TakenOn { get; set; }

    /// <summary>The slug of the meeting of the committee in which it is taken; empty for a decision outside a meeting.</summary>
    public string? Meeting { get; set; }
}
