using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Domain.Tribune;
using WerkplaatsPortal.Testing.Builders;
using Xunit;

namespace WerkplaatsPortal.Domain.Tests.Tribune;

/// <summary>What is adopted makes the thing.</summary>
public class ProposedTests
{
    private readonly LearningStudio studio = A.LedStudio();
    private readonly ArenaMember proposer;

    public ProposedTests() => proposer = An.ArenaMember(studio, A.Person());

    [Fact]
    public void An_adopted_proposal_makes_a_practice_that_rests_on_it()
    {
        var proposal = A.Proposal(proposer);
        var practice = LearningPractice.Propose(proposal, proposer, "eettafel", A.PracticeText("Eettafel"), Moment.Now);
        Assert.Throws<RuleViolation>(() => practice.AdoptWith(proposal));
        Assert.True(practice.IsDraft);

        Adopt(proposal);
        practice.AdoptWith(proposal);

        Assert.False(practice.IsDraft);
        Assert.Equal(proposal.Title, practice.Agreement!.Decided);
        Assert.Equal(proposal.ClosedAt, practice.MadeAt);
        Assert.Throws<RuleViolation>(() => practice.PutBefore(A.Proposal(proposer), studio));
    }

    [Fact]
    public void A_practice_that_was_there_before_rests_on_the_proposal_and_keeps_its_words()
    {
        var (practice, proposal) = (A.Practice(studio, "Buurtkeuken"), A.Proposal(proposer));
        practice.PutBefore(proposal, studio);
        practice.Redraft(proposal, "iets-anders", A.PracticeText("Iets anders"));

        Adopt(proposal);
        practice.AdoptWith(proposal);

        Assert.Equal(("Buurtkeuken", "buurtkeuken"), (practice.Title, practice.Slug));
        Assert.NotNull(practice.Agreement);
    }

    [Fact]
    public void An_activity_of_the_Arena_is_for_the_Arena_and_one_of_the_Tribune_is_not()
    {
        var text = new ActivityText("Werkbezoek", "We gaan kijken.", "bijeenkomst") { Date = PartialDate.Parse("2026-09-01") };
        var (inside, outside) = (A.Proposal(proposer, ProposalKind.ArenaActivity), A.Proposal(proposer, ProposalKind.TribuneActivity));

        Assert.Equal(Audience.Arena, TribuneActivity.Propose(inside, proposer, "werkbezoek", text, Audience.Public).Audience);
        Assert.Equal("Audience", Refusal.FieldOf(() => TribuneActivity.Propose(outside, proposer, "werkbezoek", text, Audience.Arena)));
        Assert.Equal("Date", Refusal.FieldOf(() => TribuneActivity.Propose(outside, proposer, "werkbezoek", text with { Date = null }, Audience.Tribune)));
        var activity = TribuneActivity.Propose(outside, proposer, "werkbezoek", text, Audience.Tribune);
        Adopt(outside);
        activity.AdoptWith(outside);
        Assert.Equal((false, Audience.Tribune), (activity.IsDraft, activity.Audience));
        Assert.NotNull(activity.Agreement);
    }

    [Fact]
    public void An_adopted_proposal_makes_an_insight_regional_knowledge_and_nothing_else_does_so_meanwhile()
    {
        var insight = An.Insight(studio);
        var proposal = A.Proposal(proposer, ProposalKind.Insight);
        insight.PutBefore(proposal, studio);
        var weighed = insight.Lessons.Count;
        Assert.Throws<RuleViolation>(() => insight.Adopt(studio, An.Agreement(), [], null, studio.Lead(), Moment.Now));
        Assert.Throws<RuleViolation>(() => insight.PutBefore(A.Proposal(proposer, ProposalKind.Insight), studio));
        Assert.Equal((InsightState.Proposed, 2), (insight.State, weighed));

        insight.ReleaseFrom(proposal);
        insight.PutBefore(A.Proposal(proposer, ProposalKind.Insight), studio);
    }

    [Fact]
    public void An_insight_is_adopted_on_the_lessons_that_carry_it()
    {
        Lesson[] lessons = [A.SharedLesson(studio, A.Practice(studio)), A.SharedLesson(studio, A.Practice(studio))];
        var proposal = A.Proposal(proposer, ProposalKind.Insight);
        var insight = Insight.Propose(proposal, proposer, "inzicht", An.InsightText(), An.Weighed(lessons), Audience.Public, Moment.Now);

        Adopt(proposal);
        insight.AdoptWith(proposal, An.Weighed(lessons), Moment.Now);

        Assert.Equal((InsightState.Adopted, proposal.LookBackOn, false), (insight.State, insight.LookBackOn, insight.AwaitsArena));
        Assert.Equal(proposal.Title, insight.Agreement!.Decided);
    }

    [Fact]
    public void An_adopted_proposal_articulates_its_question_and_a_practice_takes_its_questions_in_hand()
    {
        var question = A.OpenQuestion(proposer);
        var proposal = A.Proposal(proposer, ProposalKind.Question, question.Text);
        question.PutBefore(proposal);

        Adopt(proposal);
        question.AdoptWith(proposal, Moment.Now);
        question.TakeInHandWith(A.Proposal(proposer), "Eettafel", Moment.Now);

        Assert.Equal(QuestionState.WorkedOn, question.State);
        Assert.Equal(proposal.Id, question.Steps[1].ProposalId);
    }

    private void Adopt(Proposal proposal)
    {
        proposal.Answer(An.ArenaMember(studio), proposal.Round, ResponseKind.Agree, null, Moment.Now);
        proposal.Close(proposal.ClosesAt);
        Assert.Equal(ProposalState.Adopted, proposal.State);
    }
}
