using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Domain.Agenda;

namespace WerkplaatsPortal.Data.Agenda;

/// <summary>An issue that somebody put forward, and what became of it.</summary>
/// <param name="Slug">Part of its address.</param>
/// <param name="Name">What it is called now.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="PutForwardOn">The day on which it was put forward.</param>
/// <param name="Step">What the committee decided: its first answer, or that it came back on the agenda after all; null while it waits.</param>
/// <param name="DecidedOn">When.</param>
/// <param name="Reason">Why.</param>
/// <param name="IntoSlug">The address of the issue that it was joined to.</param>
/// <param name="IntoName">The issue that it was joined to.</param>
public sealed record PutForward(
    string Slug, string Name, IssueStatus Status, DateOnly PutForwardOn, AgendaStep? Step, DateOnly? DecidedOn, string? Reason,
    string? IntoSlug, string? IntoName);

/// <summary>What somebody put forward: one command.</summary>
public sealed class PutForwardQueries(PortalDbContext db)
{
    /// <summary>
    /// The issues that a person put forward and the committee answers, newest first. What a member put on the agenda at once is none.
    /// </summary>
    public async Task<IReadOnlyList<PutForward>> OfAsync(Guid personId, CancellationToken cancel = default) => await (
        from issue in db.Issues
        from first in issue.Decisions
        where first.Number == 1 && first.Step == AgendaStep.Propose && first.TakenBy == personId
            && !issue.Decisions.Any(next => next.Number == 2 && next.RecordedAt == first.RecordedAt && next.TakenBy == personId)
        let answers = issue.Decisions.Where(decision =>
            decision.Step == AgendaStep.TakeUp || decision.Step == AgendaStep.Reopen
            || ((decision.Step == AgendaStep.Merge || decision.Step == AgendaStep.Decline)
                && !issue.Decisions.Any(later => later.Number > decision.Number && later.Step == AgendaStep.Reopen)))
        let answer = answers.Where(decision => decision.Number == answers.Min(each => each.Number))
        join other in db.Issues on issue.SuccessorId equals other.Id into successors
        from successor in successors.DefaultIfEmpty()
        orderby first.RecordedAt descending
        select new PutForward(
            issue.Slug, issue.Name, issue.Status, first.TakenOn,
            answer.Select(decision => (AgendaStep?)decision.Step).FirstOrDefault(),
            answer.Select(decision => (DateOnly?)decision.TakenOn).FirstOrDefault(),
            answer.Select(decision => decision.Reason).FirstOrDefault(), successor.Slug, successor.Name)).ToListAsync(cancel);

    /// <summary>How many issues wait for the committee.</summary>
    public Task<int> WaitingAsync(CancellationToken cancel = default) =>
        db.Issues.CountAsync(issue => issue.Status == IssueStatus.Proposed, cancel);

    /// <summary>How many issues of a person wait for the committee.</summary>
    public Task<int> WaitingOfAsync(Guid personId, CancellationToken cancel = default) => db.Issues.CountAsync(
        issue => issue.Status == IssueStatus.Proposed && issue.Decisions.Any(decision => decision.Number == 1 && decision.TakenBy == personId),
        cancel);
}
