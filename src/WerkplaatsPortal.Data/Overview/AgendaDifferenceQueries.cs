using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>Asks how the agenda changed from one day to another: six commands, whatever happened.</summary>
public sealed class AgendaDifferenceQueries(PortalDbContext db, AgendaQueries agenda)
{
    /// <summary>The difference between the ends of two days.</summary>
    public async Task<AgendaDifference> BetweenAsync(DateOnly from, DateOnly until, Reader reader, CancellationToken cancel = default)
    {
        var decisions = await DecisionsAsync(until, cancel);
        var origins = await db.Set<IssueOrigin>().AsNoTracking().ToListAsync(cancel);
        var (before, after) = (StatesOn(from, decisions), StatesOn(until, decisions));
        var steps = decisions.Where(decision => decision.TakenOn > from).ToLookup(decision => decision.State.Id);
        return new AgendaDifference(
            from, until,
            [.. after.Values.Where(state => steps.Contains(state.Id)).OrderBy(state => state.Name, StringComparer.OrdinalIgnoreCase)
                .Select(state => Change(before.GetValueOrDefault(state.Id), state, steps[state.Id], after, origins))],
            await CountsAsync(before, reader, from, cancel), await CountsAsync(after, reader, until, cancel))
        {
            Rows = [.. after.Values.Where(state => IsOn(state) || before.GetValueOrDefault(state.Id) is { } then && IsOn(then))
                .OrderBy(state => state.Name, StringComparer.OrdinalIgnoreCase).Select(state => new CountedIssue(state.Id, state.Slug, state.Name))],
        };
    }

    private async Task<AgendaCounts> CountsAsync(Dictionary<Guid, IssueState> states, Reader reader, DateOnly day, CancellationToken cancel)
    {
        var (perIssue, together) = await agenda.CountsOnAsync([.. states.Values], reader, day, cancel);
        return new AgendaCounts(states.Values.Count(IsOn), perIssue, together);
    }

    private static IssueChange Change(
        IssueState? before, IssueState after, IEnumerable<Dated> steps, Dictionary<Guid, IssueState> states, List<IssueOrigin> origins)
    {
        var ordered = steps.OrderBy(step => step.TakenOn).ThenBy(step => step.Number).ToList();
        var wasSplit = ordered.Exists(step => step.Step == AgendaStep.Split);
        return new IssueChange(before, after, [.. ordered.Select(step => new ChangeStep(
            step.TakenOn, step.Step, step.State.Name, step.Reason, step.OnAdviceOf, step.Character,
            step.State.GoesOnIn is { } into ? states.GetValueOrDefault(into) : null)
            { MeetingOn = step.MeetingOn })])
        {
            SplitFrom = wasSplit
                ?
                [
                    .. origins.Where(origin => origin.IssueId == after.Id).Select(origin => states.GetValueOrDefault(origin.FromId))
                        .OfType<IssueState>(),
                ]
                : [],
        };
    }

    private static Dictionary<Guid, IssueState> StatesOn(DateOnly day, List<Dated> decisions) => decisions
        .Where(decision => decision.TakenOn <= day)
        .GroupBy(decision => decision.State.Id)
        .ToDictionary(steps => steps.Key, steps => steps.OrderBy(step => step.TakenOn).ThenBy(step => step.Number).Last().State);

    private static bool IsOn(IssueState state) => state.Status == IssueStatus.OnAgenda;

    private Task<List<Dated>> DecisionsAsync(DateOnly until, CancellationToken cancel) => (
        from decision in db.Set<AgendaDecision>().AsNoTracking()
        join issue in db.Issues.TakenUp() on decision.IssueId equals issue.Id
        where decision.TakenOn <= until
        select new Dated(
            decision.TakenOn, decision.Number, decision.Step, decision.Reason, decision.OnAdviceOf, decision.Character,
            new IssueState(
                issue.Id, issue.Slug, decision.Name, decision.Summary, decision.Status, decision.Conditions, decision.SuccessorId))
        { MeetingOn = decision.MeetingOn })
        .ToListAsync(cancel);

    private sealed record Dated(
        DateOnly TakenOn, int Number, AgendaStep Step, string Reason, string? OnAdviceOf, IssueCharacter? Character, IssueState State)
    {
        public DateOnly? MeetingOn { get; init; }
    }
}
