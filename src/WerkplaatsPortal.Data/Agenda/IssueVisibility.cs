using WerkplaatsPortal.Domain.Agenda;

namespace WerkplaatsPortal.Data.Agenda;

/// <summary>Which issues count as the region's.</summary>
public static class IssueVisibility
{
    /// <summary>
    /// Issues that the committee took up, or joined to one that it took up: lists, facets, searches and exports know only these. What is
    /// only put forward, or was declined, is for the committee and for whoever put it forward.
    /// </summary>
    public static IQueryable<SocialIssue> TakenUp(this IQueryable<SocialIssue> issues) =>
        issues.Where(issue => issue.Status != IssueStatus.Proposed && issue.Status != IssueStatus.Declined);
}
