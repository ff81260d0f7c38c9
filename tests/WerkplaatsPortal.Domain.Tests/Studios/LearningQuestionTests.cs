using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Testing.Builders;
using Xunit;

namespace WerkplaatsPortal.Domain.Tests.Studios;

public class LearningQuestionTests
{
    private readonly LearningStudio studio = A.LedStudio();
    private readonly ArenaMember member;

    public LearningQuestionTests() => member = An.ArenaMember(studio, A.Person());

    [Theory]
    [InlineData("Hoe bereiken we wie niet vanzelf meedoet?", true)]
    [InlineData("Wat werkt, en hoe weten we dat?", true)]
    [InlineData("Op welke manier praten we over geld?", true)]
    [InlineData("Wat kost dat?", false)]
    [InlineData("Hoeveel mensen hebben schulden?", false)]
    public void A_question_asks_how(string text, bool fits)
    {
        if (fits)
            Assert.Equal(text, A.OpenQuestion(member, text).Text);
        else
            Assert.Equal("Text", Refusal.FieldOf(() => A.OpenQuestion(member, text)));
    }

    [Fact]
    public void A_question_goes_from_open_to_answered_and_each_step_stays_with_who_when_and_why()
    {
        var question = A.OpenQuestion(member, "Hoe praten we over geld?");
        question.Reword(member, "Hoe praten we eerder over geld?", A.Tag(), "Preciezer.", Moment.Now.AddDays(1));
        question.Articulate(member, "Samen gevonden.", Moment.Now.AddDays(2));
        question.TakeInHand(member, "Buurtkeuken", Moment.Now.AddDays(3));
        question.Answer(member, "Aan tafel, niet aan een loket.", Moment.Now.AddDays(4));

        Assert.Equal(QuestionState.Answered, question.State);
        Assert.Equal(Moment.Now.AddDays(2), question.ArticulatedAt);
        Assert.Equal(
            [QuestionStepKind.PutForward, QuestionStepKind.Reworded, QuestionStepKind.Articulated, QuestionStepKind.TakenInHand,
                QuestionStepKind.Answered],
            question.Steps.Select(step => step.Kind));
        Assert.Equal(["Hoe praten we over geld?", "Hoe praten we eerder over geld?"], question.Steps.Take(2).Select(step => step.Text));
        Assert.All(question.Steps, step => Assert.Equal(member.PersonId, step.TakenBy));
        Assert.Equal(["Preciezer.", "Samen gevonden.", "Buurtkeuken", "Aan tafel, niet aan een loket."],
            question.Steps.Skip(1).Select(step => step.Reason));
    }

    [Fact]
    public void The_address_of_a_question_stays_whatever_its_words_become()
    {
        var question = A.OpenQuestion(member, "Hoe praten we over geld?");

        question.Reword(member, "Hoe praten we eerder over schulden?", A.Tag(), null, Moment.Now);

        Assert.Equal("hoe-praten-we-over-geld", question.Slug);
    }

    [Fact]
    public void A_question_is_parked_only_with_a_reason_and_stands_where_it_stood_when_it_is_taken_up()
    {
        var open = A.OpenQuestion(member);
        var working = A.Question(studio);
        working.TakeInHand(member, "Buurtkeuken", Moment.Now);

        Assert.Equal("Reason", Refusal.FieldOf(() => open.Park(member, " ", Moment.Now)));
        open.Park(member, "Eerst iets anders.", Moment.Now);
        working.Park(member, "De keuken is dicht.", Moment.Now);
        Assert.Throws<RuleViolation>(() => open.Park(member, "Nog eens.", Moment.Now));
        open.TakeUp(member, null, Moment.Now);
        working.TakeUp(member, "De keuken is open.", Moment.Now);

        Assert.Equal((QuestionState.Open, QuestionState.WorkedOn), (open.State, working.State));
        Assert.Throws<RuleViolation>(() => open.TakeUp(member, null, Moment.Now));
    }

    [Fact]
    public void Only_an_articulated_question_is_worked_on_or_answered()
    {
        var question = A.OpenQuestion(member);

        Assert.Throws<RuleViolation>(() => question.TakeInHand(member, "Buurtkeuken", Moment.Now));
        Assert.Throws<RuleViolation>(() => question.Answer(member, "Zo.", Moment.Now));
        question.Articulate(member, null, Moment.Now);
        Assert.Throws<RuleViolation>(() => question.Articulate(member, null, Moment.Now));
        Assert.Equal("Reason", Refusal.FieldOf(() => question.Answer(member, "", Moment.Now)));
    }

    [Fact]
    public void Somebody_of_another_Arena_takes_no_step()
    {
        var other = A.LedStudio();
        var stranger = An.ArenaMember(other);
        var question = A.OpenQuestion(member);

        Assert.Throws<RuleViolation>(() => question.Articulate(stranger, null, Moment.Now));
        Assert.Throws<RuleViolation>(() => question.Reword(stranger, "Hoe dan?", A.Tag(), null, Moment.Now));
        Assert.Throws<RuleViolation>(() => question.Park(stranger, "Nee.", Moment.Now));
    }

    [Fact]
    public void While_a_proposal_asks_for_it_only_the_proposal_changes_a_question()
    {
        var question = A.OpenQuestion(member);
        var proposal = A.Proposal(member, ProposalKind.Question, question.Text);
        question.PutBefore(proposal);

        Assert.Throws<RuleViolation>(() => question.Articulate(member, null, Moment.Now));
        Assert.Throws<RuleViolation>(() => question.PutBefore(A.Proposal(member, ProposalKind.Question, question.Text)));
        question.RewordFor(proposal, member, "Hoe dan wel?", A.Tag(), Moment.Now);
        proposal.Withdraw(member, null, Moment.Now);
        question.ReleaseFrom(proposal);
        question.Articulate(member, null, Moment.Now);

        Assert.Equal((QuestionState.Articulated, "Hoe dan wel?"), (question.State, question.Text));
    }
}
