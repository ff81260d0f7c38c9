using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Studios;

/// <summary>Which proposals a reader may see.</summary>
public static class ProposalVisibility
{
    /// <summary>Only those of Arenas in which the reader sits, or that he or she leads: for everybody else there are none.</summary>
    public static IQueryable<Proposal> VisibleTo(this IQueryable<Proposal> proposals, Reader reader, IQueryable<LearningStudio> studios) =>
        proposals.Where(proposal => studios.Any(studio => studio.Id == proposal.StudioId && reader.ArenaIssues.Contains(studio.IssueId)));
}
