using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Committee;

namespace WerkplaatsPortal.Data.Committee;

/// <summary>Which advice a reader may see.</summary>
public static class AdviceVisibility
{
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
