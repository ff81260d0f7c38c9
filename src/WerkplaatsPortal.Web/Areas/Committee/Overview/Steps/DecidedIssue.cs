using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Areas.Committee.Committee;
using WerkplaatsPortal.Web.Security;

namespace WerkplaatsPortal.Web.Areas.Committee.Overview.Steps;

/// <summary>The issue in the address, on which the committee decides: to change it, and to show beforehand what a step does.</summary>
public sealed class DecidedIssue(PortalDbContext db, IssueDeskQueries desks, DecidedMeeting meetings, IHttpContextAccessor http, TimeProvider clock)
{
    private IssueDesk? desk;

    private string Slug => (string)http.HttpContext!.GetRouteValue("slug")!;

    /// <summary>As it stands, to show; null when there is no such issue.</summary>
    public async Task<IssueDesk?> ShowAsync() => desk ??= await desks.FindAsync(Slug);

    /// <summary>
    /// A form for a decision about the issue, of today or of the meeting that the address names; null when there is no such issue.
    /// </summary>
    public async Task<T?> FormAsync<T>() where T : StepForm, new()
    {
        if (await ShowAsync() is not { } shown)
            return null;

        var form = new T { Version = shown.Issue.Version, TakenOn = clock.Today() };
        if (await meetings.NamedAsync() is { } meeting)
        {
            (form.Meeting, form.TakenOn) = (meeting.Slug, meeting.Day);
            (form.OnAdviceOf, form.Advice) = await meetings.OnItsAdviceAsync(meeting);
        }

        return form;
    }

    /// <summary>The issue with its decisions, tracked; null when there is none.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody decided on it after the form was opened.</exception>
    public async Task<SocialIssue?> ToDecideAsync(StepForm form)
    {
        if (await OneAsync(Slug) is not { } issue)
            return null;

        // Said first: else the rule of the step would speak of a state that this reader has not seen.
        if (form.Version is { } seen && seen != issue.Version)
        {
            db.ExpectVersion(issue, seen);
            db.Entry(issue).Property(each => each.Name).IsModified = true;
            await db.SaveChangesAsync();
        }

        return issue;
    }

    /// <summary>Another issue with its decisions, tracked; null when there is none.</summary>
    public Task<SocialIssue?> OneAsync(string? slug) =>
        db.Issues.Include(issue => issue.Decisions).Include(issue => issue.Origins).AsSplitQuery().SingleOrDefaultAsync(issue => issue.Slug == slug);

    /// <summary>What the form says was decided, and in which meeting.</summary>
    /// <exception cref="RuleViolation">Nothing can be decided in that meeting.</exception>
    public async Task<Decision> DecisionAsync(StepForm form) =>
        new(form.TakenOn!.Value, clock.UtcNow(), form.Reason, http.HttpContext!.User.PersonId())
        {
            OnAdviceOf = form.OnAdviceOf,
            AdviceId = await meetings.AdviceAsync(form.Advice, nameof(form.Advice)),
            InMeeting = await meetings.MarkAsync(form.Meeting, nameof(form.TakenOn)),
        };

    /// <summary>Until when people can answer.</summary>
    public SeatRound Round(IAskPeople form) => new(form.AnswerBefore!.Value, clock.UtcNow());
}
