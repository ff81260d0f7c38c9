using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Domain.Practices;

/// <content>A practice that somebody in the Arena proposes: a draft, until the Arena adopts the proposal.</content>
public sealed partial class LearningPractice
{
    /// <summary>The proposal that asks the Arena for it, or by which the Arena adopted it; null without one.</summary>
    public Guid? ProposalId { get; private set; }

    /// <summary>Whether it is only proposed: then no list, count, search or page knows it.</summary>
    public bool IsDraft { get; private set; }

    /// <summary>A practice as a proposal describes it.</summary>
    /// <exception cref="RuleViolation">It lacks what a practice needs.</exception>
    public static LearningPractice Propose(Proposal proposal, ArenaMember by, string slug, PracticeText text, DateTime now)
    {
        var practice = new LearningPractice
        {
            Slug = slug,
            IssueId = by.IssueId,
            ProposalId = proposal.Id,
            IsDraft = true,
            MadeBy = by.PersonId,
            MadeAt = now,
        };
        practice.Describe(text);
        return practice;
    }

    /// <summary>The proposal goes into another round: the draft is described anew. A practice that was there before stays as it is.</summary>
    /// <exception cref="RuleViolation">It is not the proposal of this practice, or the text lacks what a practice needs.</exception>
    public void Redraft(Proposal proposal, string slug, PracticeText text)
    {
        DemandOf(proposal);
        if (!IsDraft)
            return;

        Slug = slug;
        Describe(text);
    }

    /// <summary>A practice that is there already is put before the Arena, so that it rests on a decision.</summary>
    /// <exception cref="RuleViolation">It rests on one, or it belongs to another studio.</exception>
    public void PutBefore(Proposal proposal, LearningStudio studio)
    {
        Rule.Demand(
            studio.IssueId == IssueId && studio.Id == proposal.StudioId && proposal is { Kind: ProposalKind.Practice, State: ProposalState.Open },
            "Deze praktijk hoort bij een ander leeratelier.");
        Rule.Demand(Agreement is null, "Over deze praktijk is al samen besloten.");
        ProposalId = proposal.Id;
        Raise(new PracticeDescribed(Id));
    }

    /// <summary>The Arena adopted the proposal: it is a practice.</summary>
    /// <exception cref="RuleViolation">This proposal was not adopted.</exception>
    public void AdoptWith(Proposal proposal)
    {
        DemandOf(proposal);
        Agreement = proposal.AsAgreement();
        if (IsDraft)
            (IsDraft, MadeAt) = (false, proposal.ClosedAt!.Value);
        Raise(new PracticeAdopted(Id));
    }

    private void DemandOf(Proposal proposal) => Rule.Demand(proposal.Id == ProposalId, "Dit voorstel gaat over een andere praktijk.");
}

/// <summary>The Arena adopted a practice by consent.</summary>
public sealed record PracticeAdopted(Guid SubjectId) : DomainEvent(SubjectId);
