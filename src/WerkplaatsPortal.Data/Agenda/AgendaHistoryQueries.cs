using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Domain.Agenda;

namespace WerkplaatsPortal.Data.Agenda;

/// <summary>The life of an issue on the agenda.</summary>
/// <param name="State">How it reads now.</param>
/// <param name="Steps">Its steps, first to last.</param>
public sealed record IssueLife(IssueState State, IReadOnlyList<LifeStep> Steps);

/// <summary>A step in the life of an issue, with what it was called from then on.</summary>
public sealed record LifeStep(Guid IssueId, int Number, DateOnly TakenOn, AgendaStep Step, IssueStatus Status, string Name, string Reason);

/// <summary>Asks how issues came, changed, merged and went: two commands.</summary>
public sealed class AgendaHistoryQueries(PortalDbContext db)
{
    /// <summary>Every issue that ever was put forward, the one that came first first.</summary>
    public async Task<IReadOnlyList<IssueLife>> AllAsync(CancellationToken cancel = default)
    {
        var issues = await db.IssueStatesAsync(cancel);
        var steps = await db.Set<AgendaDecision>().AsNoTracking()
            .OrderBy(step => step.TakenOn).ThenBy(step => step.Number)
            .Select(step => new LifeStep(step.IssueId, step.Number, step.TakenOn, step.Step, step.Status, step.Name, step.Reason))
            .ToListAsync(cancel);
        var byIssue = steps.ToLookup(step => step.IssueId);
        return [.. issues.Select(issue => new IssueLife(issue, [.. byIssue[issue.Id]])).OrderBy(life => life.Steps[0].TakenOn)];
    }
}
