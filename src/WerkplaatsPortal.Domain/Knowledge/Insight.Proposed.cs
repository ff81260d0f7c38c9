using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Domain.Knowledge;

/// <content>An insight that the Arena adopts by consent, by answering a proposal.</content>
public sealed partial class Insight
{
    /// <summary>The proposal that asks the Arena to adopt it, or by which it did; null without one.</summary>
    public Guid? ProposalId { get; private set; }

    /// <summary>Whether that proposal runs now: until it is decided only the proposal changes the insight.</summary>
    public bool AwaitsArena { get; private set; }

    /// <summary>Somebody in the Arena lifts lessons into an insight, and proposes to adopt it.</summary>
    /// <exception cref="RuleViolation">The lessons don't carry it, or a text or every condition is missing.</exception>
    public static Insight Propose(
        Proposal proposal, ArenaMember by, string slug, InsightText text, IReadOnlyCollection<WeighedLesson> weighed, Audience audience, DateTime now)
    {
        InsightGround.Demand(weighed, audience);
        var insight = new Insight
        {
            Slug = slug,
            IssueId = by.IssueId,
            WrittenAt = now,
            Audience = Rule.Known(audience, nameof(Audience)),
            ProposalId = proposal.Id,
            AwaitsArena = true,
        };
        insight.Word(text, weighed, by.PersonId, now);
        return insight;
    }

    /// <summary>An insight that its lead lifted is put before the Arena.</summary>
    /// <exception cref="RuleViolation">It was adopted, a proposal runs already, or it belongs to another studio.</exception>
    public void PutBefore(Proposal proposal, LearningStudio studio)
    {
        Rule.Demand(
            studio.IssueId == IssueId && studio.Id == proposal.StudioId && proposal is { Kind: ProposalKind.Insight, State: ProposalState.Open },
            "Dit inzicht hoort bij een ander leeratelier.");
        Rule.Demand(State == InsightState.Proposed, "Dit inzicht is al vastgesteld.");
        DemandFree();
        (ProposalId, AwaitsArena) = (proposal.Id, true);
        Raise(new InsightLifted(Id));
    }

    /// <summary>The proposal goes into another round, with these words and lessons.</summary>
    /// <exception cref="RuleViolation">It was adopted meanwhile, the lessons don't carry it, or a text is missing.</exception>
    public void RewordFor(
        Proposal proposal, ArenaMember by, InsightText text, IReadOnlyCollection<WeighedLesson> weighed, Audience audience, DateTime now)
    {
        Rule.Demand(proposal.Id == ProposalId && State == InsightState.Proposed, "Dit inzicht is al vastgesteld.");
        InsightGround.Demand(weighed, audience);
        (Audience, AwaitsArena) = (Rule.Known(audience, nameof(Audience)), true);
        Word(text, weighed, by.PersonId, now);
    }

    /// <summary>The Arena adopted the proposal: it is regional knowledge.</summary>
    /// <exception cref="RuleViolation">This proposal was not adopted, these are not its lessons, or they don't carry it any more.</exception>
    public void AdoptWith(Proposal proposal, IReadOnlyCollection<WeighedLesson> weighed, DateTime now)
    {
        Rule.Demand(proposal.Id == ProposalId && State == InsightState.Proposed, "Dit inzicht is al vastgesteld.");
        DemandOwn(weighed);
        InsightGround.Demand(weighed, Audience);
        AwaitsArena = false;
        Settle(InsightStepKind.Adopted, proposal.AsAgreement(), proposal.LookBackOn, null, now);
        Raise(new InsightAdopted(Id));
    }

    /// <summary>The proposal was not adopted, or was withdrawn: the insight stays proposed, and its lead can go on with it.</summary>
    public void ReleaseFrom(Proposal proposal)
    {
        if (proposal.Id != ProposalId || !AwaitsArena)
            return;

        AwaitsArena = false;
        Raise(new InsightLifted(Id));
    }

    /// <summary>
    /// The Arena chose another day to look back at the proposal by which it was adopted, or looked back for the last time: so it is
    /// for the insight.
    /// </summary>
    public void LookBackWith(Proposal proposal)
    {
        if (proposal.Id != ProposalId || !IsRegionalKnowledge || proposal.Outcome is not { } outcome)
            return;

        LookBackOn = outcome.LookedBackAt is null ? outcome.LookBackOn : null;
        Raise(new InsightLifted(Id));
    }

    private void DemandFree() =>
        Rule.Demand(!AwaitsArena, "Dit inzicht ligt als voorstel voor aan de Arena. Wacht het besluit af, of pas het voorstel aan.");
}
