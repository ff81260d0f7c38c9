using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>Which issues a reader may see.</summary>
internal static class PutForwardVisibility
{
    /// <summary>
    /// Those that the committee took up; and what is only put forward, or was declined, for the committee and for whoever put it forward:
    /// nobody writes on a public page before somebody of the network looked.
    /// </summary>
    public static IQueryable<SocialIssue> VisibleTo(this IQueryable<SocialIssue> issues, Reader reader)
    {
        if (reader.IsCommitteeMember)
            return issues;

        return reader.PersonId is not { } person
            ? issues.TakenUp()
            : issues.Where(issue => (issue.Status != IssueStatus.Proposed && issue.Status != IssueStatus.Declined)
                || issue.Decisions.Any(step => step.Number == 1 && step.TakenBy == person));
    }
}
