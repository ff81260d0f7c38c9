using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Data.Agenda;

/// <summary>An issue as it reads now, or as it read at the end of a day.</summary>
public sealed record IssueState(
    Guid Id, string Slug, string Name, string? Summary, IssueStatus Status, ConditionTags Conditions, Guid? SuccessorId)
{
    /// <summary>In which issue it went on; null when it stands by itself.</summary>
    public Guid? GoesOnIn => Status == IssueStatus.Merged ? SuccessorId : null;
}

/// <summary>All issues, in one command.</summary>
internal static class IssueStates
{
    /// <summary>Those that the committee took up, as they read now, by name.</summary>
    public static Task<List<IssueState>> IssueStatesAsync(this PortalDbContext db, CancellationToken cancel) =>
        db.Issues.TakenUp().StatesAsync(cancel);

    /// <summary>As these read now, by name.</summary>
    public static Task<List<IssueState>> StatesAsync(this IQueryable<SocialIssue> issues, CancellationToken cancel) => issues.AsNoTracking()
        .OrderBy(issue => issue.Name)
        .Select(issue => new IssueState(
            issue.Id, issue.Slug, issue.Name, issue.Summary, issue.Status, issue.Conditions, issue.SuccessorId))
        .ToListAsync(cancel);

    /// <summary>As they read at the end of a day: the last decision taken on or before it counts.</summary>
    public static async Task<List<IssueState>> IssueStatesAsync(this PortalDbContext db, DateOnly day, CancellationToken cancel)
    {
        var decisions = await (
            from decision in db.Set<AgendaDecision>().AsNoTracking()
            join issue in db.Issues.TakenUp() on decision.IssueId equals issue.Id
            where decision.TakenOn <= day
            select new
            {
                decision.TakenOn,
                decision.Number,
                State = new IssueState(
                    issue.Id, issue.Slug, decision.Name, decision.Summary, decision.Status, decision.Conditions, decision.SuccessorId),
            }).ToListAsync(cancel);

        return [.. decisions.GroupBy(each => each.State.Id)
            .Select(steps => steps.OrderBy(each => each.TakenOn).ThenBy(each => each.Number).Last().State)
            .OrderBy(state => state.Name, StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>The families that these issues make.</summary>
    public static IssueFamilies Families(this IEnumerable<IssueState> issues) =>
        IssueFamilies.Of(issues.ToDictionary(issue => issue.Id, issue => issue.GoesOnIn));
}
