using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Testing.Builders;
using Xunit;

namespace WerkplaatsPortal.Domain.Tests.Studios;

public class ProposalTests
{
    private readonly LearningStudio studio = A.LedStudio();
    private readonly ArenaMember proposer;
    private readonly ArenaMember other;
    private readonly ArenaMember lead;
    private readonly Proposal proposal;

    public ProposalTests()
    {
        (proposer, other, lead) = (An.ArenaMember(studio, A.Person()), An.ArenaMember(studio, A.Person()), An.ArenaMember(studio));
        proposal = A.Proposal(proposer);
    }

    private static DateTime Closing => Amsterdam.EndOf(Moment.Today.AddDays(Proposal.UsualDays));

    [Fact]
    public void A_tribune_member_cannot_propose()
    {
        var person = A.Person();
        var following = A.Participation(studio, person).InTribune();

        Assert.Throws<RuleViolation>(() => ArenaMember.In(studio, [following], person.Id, Moment.Now));
    }

    [Fact]
    public void Half_of_the_Arena_answers_and_at_least_two()
    {
        Assert.Equal([2, 2, 2, 3, 11], new[] { 1, 2, 4, 5, 22 }.Select(Proposal.UsualQuorum));
        Assert.Equal("Quorum", Refusal.FieldOf(() => A.Proposal(proposer, quorum: 1)));
    }

    [Fact]
    public void Who_proposes_agrees_until_he_or_she_says_otherwise()
    {
        Assert.Equal((proposer.PersonId, ResponseKind.Agree), proposal.Standing.Select(each => (each.PersonId, each.Kind)).Single());
        proposal.Answer(proposer, 1, ResponseKind.Object, "Bij nader inzien niet.", Moment.Now);
        Assert.Equal(ResponseKind.Object, proposal.Standing.Single().Kind);
    }

    [Theory]
    [InlineData(ResponseKind.Object)]
    [InlineData(ResponseKind.AgreeWithConcern)]
    public void An_objection_and_a_concern_need_a_reason(ResponseKind kind)
    {
        Assert.Equal("Reason", Refusal.FieldOf(() => proposal.Answer(other, 1, kind, " ", Moment.Now)));
        proposal.Answer(other, 1, kind, "Zonder de huurders gaat het niet.", Moment.Now);
        Assert.Equal("Zonder de huurders gaat het niet.", proposal.Standing.Last().Reason);
    }

    [Fact]
    public void Who_changes_his_or_her_mind_counts_once_and_what_was_said_first_stays()
    {
        proposal.Answer(other, 1, ResponseKind.Object, "Te snel.", Moment.Now);
        proposal.Answer(other, 1, ResponseKind.Agree, null, Moment.Now.AddDays(1));
        proposal.Answer(other, 1, ResponseKind.Agree, null, Moment.Now.AddDays(2));

        Assert.Equal(2, proposal.Standing.Count());
        var first = proposal.Responses.Single(each => each.Kind == ResponseKind.Object);
        Assert.Equal(("Te snel.", Moment.Now.AddDays(1)), (first.Reason, first.ReplacedAt));
        Assert.Equal(3, proposal.Responses.Count);
    }

    [Fact]
    public void At_the_closing_time_it_is_adopted_when_nobody_objects_and_the_quorum_answered()
    {
        proposal.Answer(other, 1, ResponseKind.Abstain, null, Moment.Now);

        Assert.False(proposal.Close(Closing.AddSeconds(-1)));
        Assert.True(proposal.Close(Closing));
        Assert.False(proposal.Close(Closing.AddDays(1)));

        Assert.Equal((ProposalState.Adopted, null, Closing), (proposal.State, proposal.NotAdoptedFor, proposal.ClosedAt));
        Assert.Equal(proposal.Current.Text, proposal.Outcome!.Statement);
        Assert.Equal(proposal.Title, proposal.AsAgreement().Decided);
        Assert.Contains(proposal.Events, happened => happened is ProposalAdopted);
    }

    [Fact]
    public void An_open_objection_keeps_it_from_being_adopted()
    {
        proposal.Answer(other, 1, ResponseKind.Object, "Zonder de huurders gaat het niet.", Moment.Now);

        proposal.Close(Closing);

        Assert.Equal((ProposalState.NotAdopted, NoConsent.Objection), (proposal.State, proposal.NotAdoptedFor));
        Assert.Null(proposal.Outcome);
        Assert.Throws<RuleViolation>(() => proposal.AsAgreement());
    }

    [Fact]
    public void With_fewer_answers_than_the_quorum_it_is_not_adopted()
    {
        proposal.Close(Closing);

        Assert.Equal((ProposalState.NotAdopted, NoConsent.Quorum), (proposal.State, proposal.NotAdoptedFor));
    }

    [Fact]
    public void What_can_no_longer_be_made_is_not_adopted()
    {
        proposal.Answer(other, 1, ResponseKind.Agree, null, Moment.Now);

        proposal.Close(Closing, hasGround: false);

        Assert.Equal((ProposalState.NotAdopted, NoConsent.Ground), (proposal.State, proposal.NotAdoptedFor));
    }

    [Fact]
    public void After_the_closing_time_nobody_answers()
    {
        Assert.Throws<RuleViolation>(() => proposal.Answer(other, 1, ResponseKind.Agree, null, Closing));
        proposal.Close(Closing);
        Assert.Throws<RuleViolation>(() => proposal.Answer(other, 1, ResponseKind.Agree, null, Moment.Now));
    }

    [Fact]
    public void Adapting_asks_everybody_again_and_keeps_the_old_text_and_answers()
    {
        proposal.Answer(other, 1, ResponseKind.Object, "Zonder de huurders gaat het niet.", Moment.Now);

        proposal.Adapt(proposer, new ProposalText("Een eettafel met huurders", "We koken samen met de huurders."), "De huurders doen mee.",
            Moment.Today.AddDays(20), Moment.Now);

        Assert.Equal((2, 1), (proposal.Rounds.Count, proposal.Standing.Count()));
        Assert.Equal("We koken elke week samen.", proposal.Rounds[0].Text);
        Assert.Contains(proposal.Responses, each => each is { Round: 1, Kind: ResponseKind.Object });
        Assert.Throws<RuleViolation>(() => proposal.Answer(other, 1, ResponseKind.Agree, null, Moment.Now));
        Assert.Equal("Why", Refusal.FieldOf(() => proposal.Adapt(proposer, new ProposalText("Een", "Twee"), "", Moment.Today.AddDays(20),
            Moment.Now)));
    }

    [Fact]
    public void What_was_not_adopted_can_be_adapted_and_then_adopted()
    {
        proposal.Close(Closing);
        var later = Amsterdam.Day(Closing).AddDays(7);
        proposal.Adapt(proposer, new ProposalText("Een eettafel in Hatert", "We beginnen klein."), "Kleiner.", later, Closing.AddDays(1));
        proposal.Answer(other, 2, ResponseKind.Agree, null, Closing.AddDays(2));

        proposal.Close(Amsterdam.EndOf(later));

        Assert.Equal(ProposalState.Adopted, proposal.State);
        Assert.True(proposal.LookBackOn > later);
    }

    [Fact]
    public void Only_who_proposed_it_adapts_or_withdraws_it()
    {
        Assert.Throws<RuleViolation>(() => proposal.Adapt(other, new ProposalText("Iets", "Anders"), "Zo.", Moment.Today.AddDays(9), Moment.Now));
        Assert.Throws<RuleViolation>(() => proposal.Withdraw(lead, null, Moment.Now));
        proposal.Withdraw(proposer, "Het kan al.", Moment.Now);
        Assert.Equal(ProposalState.Withdrawn, proposal.State);
        Assert.Throws<RuleViolation>(() => proposal.Answer(other, 1, ResponseKind.Agree, null, Moment.Now));
        Assert.False(proposal.Close(Closing));
    }

    [Fact]
    public void The_lead_closes_early_only_when_everybody_answered()
    {
        Guid[] everybody = [proposer.PersonId, other.PersonId, lead.PersonId];
        proposal.Answer(other, 1, ResponseKind.Agree, null, Moment.Now);
        Assert.Throws<RuleViolation>(() => proposal.CloseEarly(studio, everybody, lead.PersonId, Moment.Now));
        proposal.Answer(lead, 1, ResponseKind.Abstain, null, Moment.Now);
        Assert.Throws<RuleViolation>(() => proposal.CloseEarly(studio, everybody, proposer.PersonId, Moment.Now));

        proposal.CloseEarly(studio, everybody, lead.PersonId, Moment.Now);

        Assert.Equal(ProposalState.Adopted, proposal.State);
    }

    [Fact]
    public void Somebody_of_another_Arena_neither_answers_nor_adapts()
    {
        var stranger = An.ArenaMember(A.LedStudio());

        Assert.Throws<RuleViolation>(() => proposal.Answer(stranger, 1, ResponseKind.Agree, null, Moment.Now));
        Assert.Throws<RuleViolation>(() => proposal.Withdraw(stranger, null, Moment.Now));
    }

    [Fact]
    public void What_was_decided_says_who_does_what_by_when_and_is_looked_back_on()
    {
        proposal.Answer(other, 1, ResponseKind.Agree, null, Moment.Now);
        Assert.Throws<RuleViolation>(() => proposal.Agree(lead, "De keuken regelen", other, Moment.Today.AddDays(30), Moment.Now));
        proposal.Close(Closing);
        var (day, later) = (Amsterdam.Day(Closing), Closing.AddDays(30));

        proposal.WordOutcome(other, "We koken vanaf oktober.", day.AddDays(20));
        var followUp = proposal.Agree(lead, "De keuken regelen", other, day.AddDays(10), Closing);
        proposal.Finish(other, followUp.Id, later);
        proposal.Finish(lead, followUp.Id, later.AddDays(1));
        Assert.Equal("Note", Refusal.FieldOf(() => proposal.WriteLookBack(other, "", null, later)));
        proposal.WriteLookBack(other, "Vier avonden gekookt.", day.AddDays(90), later);
        proposal.WriteLookBack(lead, "Het loopt.", null, later.AddDays(90));

        Assert.Equal((other.PersonId, later), (followUp.DoneBy, followUp.DoneAt));
        Assert.Equal(["Vier avonden gekookt.", "Het loopt."], proposal.LookBacks.Select(each => each.Note));
        Assert.Equal(later.AddDays(90), proposal.Outcome!.LookedBackAt);
        Assert.Throws<RuleViolation>(() => proposal.WriteLookBack(other, "Nog eens.", null, later));
    }

    [Fact]
    public void The_closing_day_lies_ahead_and_looking_back_lies_behind_it()
    {
        Assert.Equal("ClosesOn", Refusal.FieldOf(() => Make(Moment.Today, null)));
        Assert.Equal("LookBackOn", Refusal.FieldOf(() => Make(Moment.Today.AddDays(3), Moment.Today.AddDays(2))));
    }

    private Proposal Make(DateOnly closesOn, DateOnly? lookBackOn) => Proposal.Make(
        proposer, "iets", ProposalKind.Practice, new ProposalText("Iets", "Zo."), new ProposalTerms(closesOn, 2, lookBackOn), Moment.Now);
}
