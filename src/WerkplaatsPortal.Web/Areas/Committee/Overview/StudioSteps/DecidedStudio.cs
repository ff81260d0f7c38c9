using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Areas.Committee.Committee;
using WerkplaatsPortal.Web.Areas.Committee.Overview.Steps;
using WerkplaatsPortal.Web.Security;

namespace WerkplaatsPortal.Web.Areas.Committee.Overview.StudioSteps;

/// <summary>The studio in the address, on which the committee decides: to change it, and to show beforehand what a step does.</summary>
public sealed class DecidedStudio(
    PortalDbContext db, IssueDeskQueries desks, StudioHistoryQueries histories, DecidedMeeting meetings, IHttpContextAccessor http, TimeProvider clock)
{
    private StudioDesk? desk;

    private string Slug => (string)http.HttpContext!.GetRouteValue("slug")!;

    /// <summary>The issue as it stands with its studio, to show; null when there is no such issue.</summary>
    public async Task<StudioDesk?> ShowAsync() => desk ??= await desks.FindAsync(Slug) is { } issue
        ? new StudioDesk(issue, await histories.FindAsync(Slug, names: true))
        : null;

    /// <summary>A form for a decision on the studio that is there, of today or of the meeting that the address names; null when there is none.</summary>
    public async Task<T?> FormAsync<T>() where T : StepForm, new()
    {
        var version = await db.Studios.Where(studio => db.Issues.Any(issue => issue.Id == studio.IssueId && issue.Slug == Slug))
            .Select(studio => (Guid?)studio.Version).SingleOrDefaultAsync();
        return version is null ? null : await DatedAsync(new T { Version = version });
    }

    /// <summary>The same form, for a decision of today or of the meeting that the address names.</summary>
    public async Task<T> DatedAsync<T>(T form) where T : StepForm
    {
        form.TakenOn = clock.Today();
        if (await meetings.NamedAsync() is { } meeting)
        {
            (form.Meeting, form.TakenOn) = (meeting.Slug, meeting.Day);
            (form.OnAdviceOf, form.Advice) = await meetings.OnItsAdviceAsync(meeting);
        }

        return form;
    }

    /// <summary>The studio with its leads and decisions, tracked; null when there is none.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody decided on it after the form was opened.</exception>
    public async Task<LearningStudio?> ToDecideAsync(StepForm form)
    {
        var studio = await db.Studios.Include(each => each.Leads).Include(each => each.Decisions).AsSplitQuery()
            .SingleOrDefaultAsync(each => db.Issues.Any(issue => issue.Id == each.IssueId && issue.Slug == Slug));
        // Said first: else the rule of the step would speak of a state that this reader has not seen.
        if (studio is not null && form.Version is { } seen && seen != studio.Version)
        {
            db.ExpectVersion(studio, seen);
            db.Entry(studio).Property(each => each.Name).IsModified = true;
            await db.SaveChangesAsync();
        }

        return studio;
    }

    /// <summary>The issue in the address, tracked; null when there is none.</summary>
    public Task<SocialIssue?> IssueAsync() => db.Issues.Include(issue => issue.Decisions).SingleOrDefaultAsync(issue => issue.Slug == Slug);

    /// <summary>What the form says was decided, and in which meeting.</summary>
    /// <exception cref="RuleViolation">Nothing can be decided in that meeting.</exception>
    public async Task<Decision> DecisionAsync(StepForm form) =>
        new(form.TakenOn!.Value, clock.UtcNow(), form.Reason, http.HttpContext!.User.PersonId())
        {
            OnAdviceOf = form.OnAdviceOf,
            AdviceId = await meetings.AdviceAsync(form.Advice, nameof(form.Advice)),
            InMeeting = await meetings.MarkAsync(form.Meeting, nameof(form.TakenOn)),
        };
}

/// <summary>What the committee sees of a studio before it decides.</summary>
/// <param name="Issue">Its issue with who sits there.</param>
/// <param name="Studio">How it developed; null where there is none yet.</param>
public sealed record StudioDesk(IssueDesk Issue, StudioHistory? Studio)
{
    /// <summary>The slug of its issue.</summary>
    public string Slug => Issue.Issue.Slug;

    /// <summary>Whether it is there and open.</summary>
    public bool IsOpen => Studio is { ClosedOn: null };

    /// <summary>Whether it can be opened, for the first time or again.</summary>
    public bool CanOpen => !IsOpen && Issue.Issue.Status == IssueStatus.OnAgenda;
}
