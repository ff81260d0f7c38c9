using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Data.Search.Facets;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>One issue in the list of all issues.</summary>
/// <param name="State">The issue as it reads now.</param>
/// <param name="Lead">Who leads its studio; null is a vacancy.</param>
/// <param name="Lessons">How many lessons are shown under it.</param>
/// <param name="Since">The day on which it got its status.</param>
/// <param name="Successor">The issue in which it went on, if it did.</param>
public sealed record IssueLine(IssueState State, string? Lead, int Lessons, DateOnly? Since, IssueState? Successor);

/// <summary>Asks for all issues, also those that went: three commands.</summary>
public sealed class IssueListQueries(PortalDbContext db, BoardQueries boards, TimeProvider clock)
{
    /// <summary>All issues, by name.</summary>
    public async Task<IReadOnlyList<IssueLine>> AllAsync(Reader reader, CancellationToken cancel = default)
    {
        var issues = await db.Issues.VisibleTo(reader).StatesAsync(cancel);
        var leads = await db.LeadNamesAsync(clock.Today(), cancel);
        var lessons = (await boards.SeeAsync(reader, cancel)).Lessons;
        var since = await SinceAsync(cancel);
        return [.. issues.Select(issue => new IssueLine(
            issue, leads.GetValueOrDefault(issue.Id),
            lessons.Of(Facet.Issue, issue.Slug),
            since.TryGetValue((issue.Id, issue.Status), out var day) ? day : null,
            issues.Find(other => other.Id == issue.GoesOnIn)))];
    }

    /// <summary>For each issue and status the first day of it.</summary>
    private async Task<Dictionary<(Guid, IssueStatus), DateOnly>> SinceAsync(CancellationToken cancel)
    {
        var rows = await db.Set<AgendaDecision>()
            .GroupBy(decision => new { decision.IssueId, decision.Status })
            .Select(group => new { group.Key.IssueId, group.Key.Status, Day = group.Min(decision => decision.TakenOn) })
            .ToListAsync(cancel);
        return rows.ToDictionary(row => (row.IssueId, row.Status), row => row.Day);
    }
}
