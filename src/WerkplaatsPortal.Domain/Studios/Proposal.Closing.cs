using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Domain.Studios;

/// <content>How a proposal is decided, and what follows.</content>
public sealed partial class Proposal
{
    /// <summary>Whether its closing time has passed and nobody closed it yet.</summary>
    public bool IsDue(DateTime now) => State == ProposalState.Open && now >= ClosesAt;

    /// <summary>
    /// Decides, now that the closing time has passed: adopted by consent, or not and why. Before that time, and when it was decided
    /// already, nothing happens.
    /// </summary>
    /// <param name="now">The moment, in UTC.</param>
    /// <param name="hasGround">Whether what it proposes can still be made.</param>
    /// <returns>Whether it was decided by this.</returns>
    public bool Close(DateTime now, bool hasGround = true)
    {
        if (!IsDue(now))
            return false;

        Decide(now, hasGround);
        return true;
    }

    /// <summary>The lead closes it before its time, once everybody in the Arena has answered.</summary>
    /// <param name="studio">Its studio.</param>
    /// <param name="members">Everybody who sits in the Arena now.</param>
    /// <param name="by">The lead.</param>
    /// <param name="now">The moment, in UTC.</param>
    /// <param name="hasGround">Whether what it proposes can still be made.</param>
    /// <exception cref="RuleViolation">Somebody else than the lead does so, it is not open, or somebody has yet to answer.</exception>
    public void CloseEarly(LearningStudio studio, IReadOnlyCollection<Guid> members, Guid by, DateTime now, bool hasGround = true)
    {
        Rule.Demand(studio.Id == StudioId, "Dit voorstel hoort bij een ander leeratelier.");
        studio.DemandLed(by, now);
        Rule.Demand(State == ProposalState.Open, "Dit voorstel is al gesloten.");
        Rule.Demand(HasEverybodyAnswered(members), "Nog niet iedereen heeft gereageerd. Wacht tot de sluiting.");
        Decide(now, hasGround);
    }

    /// <summary>Whether everybody who sits in the Arena has answered in the latest round.</summary>
    public bool HasEverybodyAnswered(IReadOnlyCollection<Guid> members)
    {
        var answered = Standing.Select(response => response.PersonId).ToHashSet();
        return members.All(answered.Contains);
    }

    /// <summary>What the Arena agreed by adopting it, for the thing that it makes.</summary>
    /// <exception cref="RuleViolation">It was not adopted.</exception>
    public Agreement AsAgreement()
    {
        Rule.Demand(State == ProposalState.Adopted, "Dit voorstel is niet aangenomen.");
        return Agreement.ByConsent(Amsterdam.Day(ClosedAt!.Value), Standing.Count(), Title);
    }

    /// <summary>Who proposed it, or the lead, words better what was decided, or chooses another day to look back.</summary>
    /// <exception cref="RuleViolation">It was not adopted, was looked back on, or the text is missing.</exception>
    public void WordOutcome(ArenaMember by, string? statement, DateOnly lookBackOn)
    {
        DemandOutcome(by).Word(statement, lookBackOn);
        Raise(new OutcomeWorded(Id));
    }

    /// <summary>Somebody in the Arena writes down what somebody there will do because of it.</summary>
    /// <param name="by">Who writes it down.</param>
    /// <param name="what">What will be done.</param>
    /// <param name="who">Who will do it, somebody who sits there too.</param>
    /// <param name="before">The last day.</param>
    /// <param name="now">The moment, in UTC.</param>
    /// <exception cref="RuleViolation">It was not adopted, or it does not say what.</exception>
    public FollowUp Agree(ArenaMember by, string? what, ArenaMember who, DateOnly before, DateTime now)
    {
        DemandOutcome(by);
        DemandHere(who);
        var followUp = new FollowUp(Id, what, who.PersonId, before, by.PersonId, now);
        followUps.Add(followUp);
        Raise(new FollowUpAgreed(Id, followUp.Id));
        return followUp;
    }

    /// <summary>Somebody in the Arena says that a follow-up is done; saying so again changes nothing.</summary>
    /// <exception cref="RuleViolation">There is no such follow-up.</exception>
    public void Finish(ArenaMember by, Guid followUpId, DateTime now)
    {
        DemandHere(by);
        var followUp = followUps.Find(each => each.Id == followUpId);
        Rule.Demand(followUp is not null, "Deze afspraak bestaat niet.");
        if (followUp.Finish(by.PersonId, now))
            Raise(new FollowUpDone(Id, followUpId));
    }

    /// <summary>Somebody in the Arena writes down what came of it. With another day the Arena looks back again then.</summary>
    /// <exception cref="RuleViolation">It was not adopted, was looked back on for the last time, or the text is missing.</exception>
    public void WriteLookBack(ArenaMember by, string? note, DateOnly? again, DateTime now)
    {
        var outcome = DemandOutcome(by);
        var lookBack = new LookBack(Id, note, by.PersonId, now);
        outcome.LookBackAgain(again, now);
        lookBacks.Add(lookBack);
        Raise(new ProposalLookedBackOn(Id));
    }

    private void Decide(DateTime now, bool hasGround)
    {
        NotAdoptedFor =
            Standing.Any(response => response.Kind == ResponseKind.Object) ? NoConsent.Objection
            : Standing.Count() < Quorum ? NoConsent.Quorum
            : hasGround ? null : NoConsent.Ground;
        End(NotAdoptedFor is null ? ProposalState.Adopted : ProposalState.NotAdopted, now);
        if (State == ProposalState.Adopted)
            Outcome = new ProposalOutcome(this, now);
        Raise(State == ProposalState.Adopted ? new ProposalAdopted(Id) : new ProposalNotAdopted(Id));
    }

    private ProposalOutcome DemandOutcome(ArenaMember by)
    {
        DemandHere(by);
        Rule.Demand(Outcome is not null, "Dit voorstel is niet aangenomen.");
        return Outcome;
    }
}
