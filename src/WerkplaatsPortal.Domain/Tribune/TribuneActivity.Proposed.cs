using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Domain.Tribune;

/// <content>An activity that somebody in the Arena proposes: a draft, until the Arena adopts the proposal.</content>
public sealed partial class TribuneActivity
{
    /// <summary>The proposal that asks the Arena for it, or by which the Arena adopted it; null without one.</summary>
    public Guid? ProposalId { get; private set; }

    /// <summary>Whether it is only proposed: then no list, count, search or page knows it.</summary>
    public bool IsDraft { get; private set; }

    /// <summary>What the Arena agreed about it; null is "not yet decided together", except for what came in with a package.</summary>
    public Agreement? Agreement { get; private set; }

    /// <summary>Who made it; null for an import.</summary>
    public Guid? MadeBy { get; private set; }

    /// <summary>An activity as a proposal describes it; one of the Arena itself is for the Arena.</summary>
    /// <exception cref="RuleViolation">A text is missing or too long, or the day is not known.</exception>
    public static TribuneActivity Propose(Proposal proposal, ArenaMember by, string slug, ActivityText text, Audience audience,
        ActivityPlan? plan = null)
    {
        var activity = new TribuneActivity { IssueId = by.IssueId, ProposalId = proposal.Id, IsDraft = true, MadeBy = by.PersonId };
        activity.Redraft(proposal, slug, text, audience, plan);
        return activity;
    }

    /// <summary>The proposal goes into another round: the draft is described anew.</summary>
    /// <exception cref="RuleViolation">It is not the proposal of this activity, a text is missing or too long, or the day is not known.</exception>
    public void Redraft(Proposal proposal, string slug, ActivityText text, Audience audience, ActivityPlan? plan = null)
    {
        Rule.Demand(proposal.Id == ProposalId, "Dit voorstel gaat over een andere activiteit.");
        Rule.Demand(text.Date is not null, "Schrijf wanneer het is.", nameof(Date));
        Rule.Demand(plan?.EndsAt is null || plan.EndsAt > plan.StartsAt, "Het einde ligt voor het begin.", "Until");
        (Slug, StartsAt, EndsAt) = (slug, plan?.StartsAt, plan?.EndsAt);
        Audience = proposal.Kind == ProposalKind.ArenaActivity ? Audience.Arena : Rule.Known(audience, nameof(Audience));
        Rule.Demand(
            proposal.Kind == ProposalKind.ArenaActivity || Audience > Audience.Arena,
                "Een tribuneactiviteit is voor de Tribune of voor iedereen.", nameof(Audience));
        Take(text);
        Raise(new ActivityDrafted(Id));
    }

    /// <summary>The Arena adopted the proposal: it is an activity.</summary>
    /// <exception cref="RuleViolation">This proposal was not adopted.</exception>
    public void AdoptWith(Proposal proposal)
    {
        Rule.Demand(proposal.Id == ProposalId, "Dit voorstel gaat over een andere activiteit.");
        (Agreement, IsDraft) = (proposal.AsAgreement(), false);
        Raise(new ActivityAnnounced(Id));
    }
}
