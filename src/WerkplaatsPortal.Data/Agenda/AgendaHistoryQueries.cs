using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Domain.Agenda;

namespace WerkplaatsPortal.Data.Agenda;

/// <summary>The life of an issue on the agenda.</summary>
/// <param name="State">How it reads now.</param>
/// <param name="Steps">Its steps, first to last.</param>
/// <param name="From">The issues from which it was split off.</param>
public sealed record IssueLife(IssueState State, IReadOnlyList<LifeStep> Steps, IReadOnlyList<Guid> From);

/// <summary>A step in the life of an issue, with what it was called from then on.</summary>
public sealed record LifeStep(Guid IssueId, int Number, DateOnly TakenOn, AgendaStep Step, IssueStatus Status, string Name, string Reason)
{
    /// <summary>On whose advice; null when nobody gave any.</summary>
    public string? OnAdviceOf { get; init; }

    /// <summary>The day of the committee's meeting in which it was taken; null for one taken outside a meeting.</summary>
    public DateOnly? MeetingOn { get; init; }

    /// <summary>How its character changed; null when it did not.</summary>
    public IssueCharacter? Character { get; init; }

    /// <summary>In which issue it went on from then on.</summary>
    public Guid? Into { get; init; }
}

/// <summary>Asks how issues came, changed, merged and went: three commands.</summary>
public sealed class AgendaHistoryQueries(PortalDbContext db)
{
    /// <summary>Every issue that stands on the agenda or stood on it, the one that came first first.</summary>
    public async Task<IReadOnlyList<IssueLife>> AllAsync(CancellationToken cancel = default)
    {
        var issues = await db.IssueStatesAsync(cancel);
        var steps = await db.Set<AgendaDecision>().AsNoTracking()
            .OrderBy(step => step.TakenOn).ThenBy(step => step.Number)
            .Select(step => new LifeStep(step.IssueId, step.Number, step.TakenOn, step.Step, step.Status, step.Name, step.Reason)
            {
                OnAdviceOf = step.OnAdviceOf,
                MeetingOn = step.MeetingOn,
                Character = step.Character,
                Into = step.SuccessorId,
            })
            .ToListAsync(cancel);
        var byIssue = steps.ToLookup(step => step.IssueId);
        var origins = (await db.Set<IssueOrigin>().AsNoTracking().ToListAsync(cancel)).ToLookup(origin => origin.IssueId, origin => origin.FromId);
        return
        [
            .. issues.Select(issue => new IssueLife(issue, [.. byIssue[issue.Id]], [.. origins[issue.Id]]))
                .OrderBy(life => life.Steps[0].TakenOn),
        ];
    }
}
