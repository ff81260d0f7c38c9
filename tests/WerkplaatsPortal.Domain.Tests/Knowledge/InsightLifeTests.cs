using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Testing.Builders;
using Xunit;

namespace WerkplaatsPortal.Domain.Tests.Knowledge;

/// <summary>What happens to an insight after it was adopted.</summary>
public class InsightLifeTests
{
    private readonly LearningStudio studio = A.LedStudio();
    private readonly Lesson one;
    private readonly Lesson other;
    private readonly Insight insight;
    private readonly DateTime later = Moment.Now.AddDays(40);

    public InsightLifeTests()
    {
        (one, other) = (FromPractice(), FromPractice());
        insight = An.AdoptedInsight(studio, one, other);
    }

    [Fact]
    public void A_later_lesson_that_contradicts_puts_it_back_on_the_table_once_and_its_adoption_stays_readable()
    {
        var against = FromPractice();
        Assert.True(insight.IsContradictedBy(against, later));
        Assert.False(insight.IsContradictedBy(against, later));
        Assert.Equal((InsightState.Reconsidered, Moment.Now), (insight.State, insight.AdoptedAt));
        Assert.NotNull(insight.Agreement);
        Assert.Equal([InsightStepKind.Adopted, InsightStepKind.Contradicted], insight.Steps.Select(step => step.Kind));
        Assert.True(insight.IsRegionalKnowledge);
    }

    [Fact]
    public void A_lesson_that_is_not_shared_or_was_weighed_already_puts_nothing_back()
    {
        Assert.False(insight.IsContradictedBy(A.Lesson(studio), later));
        Assert.False(insight.IsContradictedBy(one, later));
        Assert.False(An.Insight(studio).IsContradictedBy(FromPractice(), later));
        Assert.Equal(InsightState.Adopted, insight.State);
    }

    [Fact]
    public void A_withdrawn_lesson_under_it_puts_it_back_and_it_can_not_stand_on_that_lesson()
    {
        one.Withdraw(studio, "De cijfers klopten niet.", studio.Lead(), later);
        Assert.True(insight.LosesGround(one, later));
        Assert.Equal(InsightState.Reconsidered, insight.State);
        Assert.Equal("Een inzicht rust alleen op gedeelde lessen.", Refusal.Of(() => Uphold(An.Weighed(one, other))));
    }

    [Fact]
    public void The_Arena_lets_it_stand_and_names_the_lesson_that_contradicts_it()
    {
        var against = FromPractice();
        insight.IsContradictedBy(against, later);
        Uphold([.. An.Weighed(one, other), new WeighedLesson(against, Contradicts: true)]);
        Assert.Equal((InsightState.Adopted, 1, later.AddDays(1)), (insight.State, insight.Number, insight.WeighedAt));
        Assert.Contains(insight.Lessons, each => each.LessonId == against.Id && each.Contradicts);
        Assert.False(insight.IsContradictedBy(against, later.AddDays(2)));
    }

    [Fact]
    public void Letting_it_stand_does_not_change_what_it_rests_on()
    {
        Assert.Equal("Andere lessen eronder? Formuleer het inzicht dan opnieuw.", Refusal.Of(() => Uphold(An.Weighed(one, FromPractice()))));
    }

    [Fact]
    public void A_new_wording_is_a_new_version_with_its_own_decision_and_the_former_stays_readable()
    {
        var words = An.InsightText("Ontmoeting helpt vaak, niet altijd");
        insight.IsContradictedBy(FromPractice(), later);
        insight.Renew(studio, words, An.Weighed(one, other), An.Agreement(Moment.Today), Moment.Today.AddDays(300), studio.Lead(), later);
        Assert.Equal((InsightState.Adopted, 2, words.Title), (insight.State, insight.Number, insight.Title));
        Assert.Equal([1, 2], insight.Versions.Select(version => version.Number));
        Assert.Equal(InsightStepKind.Renewed, insight.Steps[^1].Kind);
    }

    [Fact]
    public void Withdrawn_with_a_reason_it_is_no_regional_knowledge_any_more_and_nothing_brings_it_back()
    {
        insight.Withdraw(studio, new Agreement(Moment.Today, "Acht mensen", "De cijfers klopten niet.", Moment.Today), studio.Lead(), later);
        Assert.Equal((InsightState.Withdrawn, false), (insight.State, insight.IsRegionalKnowledge));
        Assert.Equal("De cijfers klopten niet.", insight.Steps[^1].Agreement?.Decided);
        Assert.False(insight.IsContradictedBy(FromPractice(), later));
        Assert.Equal("Dit inzicht is ingetrokken.", Refusal.Of(() => Uphold(An.Weighed(one, other))));
    }

    [Fact]
    public void It_is_due_from_the_day_to_look_back_on_until_the_Arena_looks()
    {
        Assert.True(Insight.IsDue(InsightState.Adopted, Moment.Today, Moment.Today));
        Assert.False(Insight.IsDue(InsightState.Adopted, Moment.Today.AddDays(1), Moment.Today));
        Assert.False(Insight.IsDue(InsightState.Adopted, null, Moment.Today));
        Assert.False(Insight.IsDue(InsightState.Withdrawn, Moment.Today, Moment.Today));
    }

    [Fact]
    public void Another_day_to_look_back_at_its_proposal_is_its_own_and_after_the_last_time_there_is_none()
    {
        var by = An.ArenaMember(studio);
        var proposal = A.Proposal(by, ProposalKind.Insight);
        var proposed = An.Insight(studio, one, other);
        proposed.PutBefore(proposal, studio);
        var member = A.Person();
        proposal.Answer(An.ArenaMember(studio, member), 1, ResponseKind.Agree, null, Moment.Now);
        var closed = proposal.ClosesAt.AddHours(1);
        proposal.Close(closed);
        proposed.AdoptWith(proposal, An.Weighed(one, other), closed);

        proposal.WordOutcome(by, "Zo is het.", Moment.Today.AddYears(3));
        proposed.LookBackWith(proposal);
        Assert.Equal(Moment.Today.AddYears(3), proposed.LookBackOn);
        proposal.WriteLookBack(by, "Het klopt nog.", null, closed.AddDays(1));
        proposed.LookBackWith(proposal);
        Assert.Null(proposed.LookBackOn);
    }

    [Fact]
    public void Only_the_lead_decides_about_it_and_not_before_it_was_adopted()
    {
        Assert.NotNull(Refusal.Of(() => insight.Withdraw(studio, An.Agreement(), Guid.CreateVersion7(), later)));
        Assert.Equal("Dit inzicht is nog niet vastgesteld.", Refusal.Of(
            () => An.Insight(studio).Withdraw(studio, An.Agreement(), studio.Lead(), later)));
    }

    [Fact]
    public void Words_that_come_in_again_unchanged_are_the_same_version()
    {
        var issue = An.Issue().OnAgenda();
        var (first, second) = (A.ImportedLesson(issue, A.Practice(studio)), A.ImportedLesson(issue));
        var words = An.InsightText();
        var imported = Insight.Imported(issue, "inzicht", words, An.Weighed(first, second), Moment.Now);
        imported.RenewFromImport(words, An.Weighed(first, second, A.ImportedLesson(issue)), later);
        Assert.Equal((1, 1, 3), (imported.Number, imported.Versions.Count, imported.Lessons.Count));
        imported.RenewFromImport(words with { Statement = "Anders." }, An.Weighed(first, second), later);
        Assert.Equal((2, 2), (imported.Number, imported.Versions.Count));
    }

    private Lesson FromPractice() => A.SharedLesson(studio, A.Practice(studio));

    private void Uphold(WeighedLesson[] weighed) =>
        insight.Uphold(studio, An.Agreement(), weighed, Moment.Today.AddDays(400), studio.Lead(), later.AddDays(1));
}
