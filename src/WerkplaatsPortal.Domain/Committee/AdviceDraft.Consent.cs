using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Domain.Committee;

/// <content>Its round of consent among those who sit in the committee.</content>
public sealed partial class AdviceDraft
{
    /// <summary>How many days members have, unless who asks says otherwise.</summary>
    public const int UsualDays = 14;

    /// <summary>How many days a studio gets at least, when the round took longer than thought.</summary>
    public const int FewestDaysToAnswer = 14;

    /// <summary>How many must answer in a committee of so many members: more than half.</summary>
    public static int QuorumOf(int members) => (members / 2) + 1;

    /// <summary>Whether its closing time has passed and nobody closed it yet.</summary>
    public bool IsDue(DateTime now) => State == AdviceDraftState.Asked && now >= ClosesAt;

    /// <summary>A member asks all members; whoever asks agrees until he or she says otherwise.</summary>
    /// <param name="by">Who asks.</param>
    /// <param name="members">How many people sit in the committee now.</param>
    /// <param name="closesOn">The last day on which members can answer.</param>
    /// <param name="now">The moment, in UTC.</param>
    /// <exception cref="RuleViolation">Members are asked already, or the studio would have to answer before they did.</exception>
    public void Ask(CommitteeSeat by, int members, DateOnly closesOn, DateTime now)
    {
        DemandOpenTo(by, now);
        Rule.Demand(State != AdviceDraftState.Asked, "De rondvraag loopt al.");
        Rule.Demand(closesOn > Amsterdam.Day(now), "Kies een dag die nog komt, zodat iedereen kan reageren.", "ClosesOn");
        DemandAnswerAfter(closesOn);
        (ClosesAt, Quorum) = (Amsterdam.EndOf(closesOn), QuorumOf(members));
        (State, NotAdoptedFor) = (AdviceDraftState.Asked, null);
        Begin(by, now);
        Raise(new AdviceRoundOpened(Id));
    }

    /// <summary>A member answers, or changes his or her mind; the same answer again changes nothing.</summary>
    /// <param name="by">Who answers.</param>
    /// <param name="round">The round whose text was read.</param>
    /// <param name="kind">What is said.</param>
    /// <param name="reason">Why; an objection and a concern need it.</param>
    /// <param name="now">The moment, in UTC.</param>
    /// <exception cref="RuleViolation">Nobody is asked any more, the text changed since, or an objection or concern says no reason.</exception>
    public void Answer(CommitteeSeat by, int round, ResponseKind kind, string? reason, DateTime now)
    {
        by.DemandMember(now);
        Rule.Demand(State == AdviceDraftState.Asked && now < ClosesAt, "De rondvraag is gesloten. Reageren kan niet meer.");
        Rule.Demand(round == Round, "De tekst is net aangepast. Lees de nieuwe tekst en reageer dan.");
        var said = new AdviceResponse(Id, round, by.PersonId, kind, reason, now);
        var before = Standing.FirstOrDefault(response => response.PersonId == by.PersonId);
        if (before is not null && (before.Kind, before.Reason) == (said.Kind, said.Reason))
            return;

        before?.ReplacedAt = now;
        responses.Add(said);
        Raise(new AdviceRoundAnswered(Id));
    }

    /// <summary>
    /// Decides when the closing time has passed, or as soon as every member has answered: adopted, or not and why. Else nothing happens.
    /// </summary>
    /// <param name="ground">What it becomes an advice of, and who sits in the committee now: who left since counts no more.</param>
    /// <param name="now">The moment, in UTC.</param>
    /// <returns>The advice, when it was adopted.</returns>
    public Advice? Close(AdviceGround ground, DateTime now)
    {
        if (!IsDue(now) && !(State == AdviceDraftState.Asked && HasEverybodyAnswered(ground.Members)))
            return null;

        Quorum = QuorumOf(ground.Members.Count);
        var standing = StandingOf(ground.Members).ToList();
        NotAdoptedFor =
            standing.Exists(response => response.Kind == ResponseKind.Object) ? NoConsent.Objection
            : standing.Count < Quorum ? NoConsent.Quorum
            : ground.IsGone || ground.Request is { GivenAt: not null } or { End: not null } ? NoConsent.Ground : null;
        if (NotAdoptedFor is null)
            return Become(ground, standing.MinBy(response => response.GivenAt)!.PersonId, null, now);

        State = AdviceDraftState.NotAdopted;
        Raise(new AdviceDraftNotAdopted(Id));
        return null;
    }

    /// <summary>What stands in the latest round of those who sit in the committee.</summary>
    public IEnumerable<AdviceResponse> StandingOf(IReadOnlyCollection<Guid> members) => Standing.Where(response => members.Contains(response.PersonId));

    /// <summary>Whether everybody who sits in the committee has answered in the latest round.</summary>
    public bool HasEverybodyAnswered(IReadOnlyCollection<Guid> members)
    {
        var answered = Standing.Select(response => response.PersonId).ToHashSet();
        return members.Count > 0 && members.All(answered.Contains);
    }

    private void Begin(CommitteeSeat by, DateTime now)
    {
        Round++;
        responses.Add(new AdviceResponse(Id, Round, by.PersonId, ResponseKind.Agree, null, now));
    }

    private void DemandAnswerAfter(DateOnly closesOn) => Rule.Demand(
        AnswerBefore > closesOn, "Het leeratelier zou moeten antwoorden voordat de rondvraag sluit. Geef het meer tijd, of sluit eerder.", "ClosesOn");
}
