using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Committee;

namespace WerkplaatsPortal.Data.Committee;

/// <summary>Which advice a reader may see.</summary>
public static class AdviceVisibility
{
    /// <summary>
    /// The advice whose studio is there to ask, answer and do something: it is open, and its issue is on the agenda. What belongs to another,
    /// or was taken back or declined, stays readable and waits for nobody.
    /// </summary>
    public static IQueryable<Advice> OfStudiosAtWork(this IQueryable<Advice> advices, PortalDbContext db) => advices.Where(advice => advice.End == null
        && db.Studios.Any(studio => studio.IssueId == advice.IssueId && studio.ClosedOn == null)
        && db.Issues.Any(issue => issue.Id == advice.IssueId && issue.Status == IssueStatus.OnAgenda));

    /// <summary>The drafts of studios that are there to take the advice.</summary>
    public static IQueryable<AdviceDraft> OfStudiosAtWork(this IQueryable<AdviceDraft> drafts, PortalDbContext db) => drafts.Where(draft =>
        db.Studios.Any(studio => studio.IssueId == draft.IssueId && studio.ClosedOn == null)
        && db.Issues.Any(issue => issue.Id == draft.IssueId && issue.Status == IssueStatus.OnAgenda));

    /// <summary>The drafts of an answer to a request on which members still write or decide.</summary>
    public static IQueryable<AdviceDraft> OpenOf(this IQueryable<AdviceDraft> drafts, Guid requestId) => drafts.Where(draft =>
        draft.RequestId == requestId && draft.State != AdviceDraftState.Adopted && draft.State != AdviceDraftState.Dropped);

    /// <summary>
    /// What was given stands in the public register, unless it is internal. What is internal, or only asked for, is for that
    /// studio's Arena, its lead and the committee.
    /// </summary>
    public static IQueryable<Advice> VisibleTo(this IQueryable<Advice> advices, Reader reader) =>
        reader.IsCommitteeMember
            ? advices
            : reader.IsVisitor
                ? advices.Where(advice => advice.GivenAt != null && !advice.Internal)
                : advices.Where(advice => (advice.GivenAt != null && !advice.Internal) || reader.ArenaIssues.Contains(advice.IssueId));
}
