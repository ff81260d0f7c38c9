using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Testing.Builders;
using Xunit;

namespace WerkplaatsPortal.Domain.Tests.Knowledge;

public class InsightTests
{
    private const string OnePlace = "De lessen komen allemaal van één plek. Kies er een uit een andere praktijk bij.";
    private const string TwoLessons = "Een inzicht rust op minstens twee lessen.";

    private readonly LearningStudio studio = A.LedStudio();

    [Fact]
    public void An_insight_rests_on_two_or_more_lessons()
    {
        var lesson = FromPractice();
        Assert.Equal(TwoLessons, Refusal.Of(() => An.Insight(studio, lesson)));
        Assert.Equal(TwoLessons, Refusal.Of(() => An.Insight(studio, lesson, lesson)));
        Assert.Equal(2, An.Insight(studio, lesson, FromPractice(), lesson).Lessons.Count);
    }

    [Fact]
    public void The_lessons_of_an_insight_do_not_all_come_from_one_place()
    {
        var practice = A.Practice(studio);
        Assert.Equal(OnePlace, Refusal.Of(() => An.Insight(studio, A.SharedLesson(studio, practice), A.SharedLesson(studio, practice))));
    }

    [Fact]
    public void Elsewhere_alone_is_one_place() =>
        Assert.Equal(OnePlace, Refusal.Of(() => An.Insight(studio, A.SharedLesson(studio), A.SharedLesson(studio))));

    [Fact]
    public void A_practice_and_a_lesson_from_elsewhere_are_two_places() => An.Insight(studio, FromPractice(), A.SharedLesson(studio));

    [Fact]
    public void An_insight_rests_only_on_shared_lessons()
    {
        var withdrawn = FromPractice();
        withdrawn.Withdraw(studio, "Klopt niet.", studio.Lead(), Moment.Now);
        const string onlyShared = "Een inzicht rust alleen op gedeelde lessen.";
        Assert.Equal(onlyShared, Refusal.Of(() => An.Insight(studio, FromPractice(), A.CheckedLesson(studio))));
        Assert.Equal(onlyShared, Refusal.Of(() => An.Insight(studio, FromPractice(), withdrawn)));
    }

    [Theory]
    [InlineData(Audience.Tribune, Audience.Public)]
    [InlineData(Audience.Arena, Audience.Tribune)]
    public void The_lessons_of_an_insight_are_shared_at_least_as_widely_as_itself(Audience lesson, Audience insight)
    {
        var narrow = A.SharedLesson(studio, A.Practice(studio), lesson);
        Assert.Equal(
            "Deel de lessen eerst met minstens dezelfde mensen als het inzicht.", Refusal.Of(() => An.Insight(studio, insight, FromPractice(), narrow)));
        Assert.Equal(lesson, An.Insight(studio, lesson, FromPractice(), narrow).Audience);
    }

    [Fact]
    public void An_insight_names_the_lessons_that_contradict_it_and_they_do_not_carry_it()
    {
        var (carrying, against) = (FromPractice(), FromPractice());
        Assert.Equal(TwoLessons, Refusal.Of(() => Lift([new(carrying), new(against, Contradicts: true)])));
        var insight = Lift([new(carrying), new(A.SharedLesson(studio)), new(against, Contradicts: true)]);
        Assert.Equal(against.Id, Assert.Single(insight.Lessons, lesson => lesson.Contradicts).LessonId);
    }

    [Fact]
    public void A_lesson_carries_an_insight_or_contradicts_it_and_not_both()
    {
        var lesson = FromPractice();
        Assert.Equal(
            "Een les draagt het inzicht of spreekt het tegen, niet allebei.",
            Refusal.Of(() => Lift([new(lesson), new(FromPractice()), new(lesson, Contradicts: true)])));
    }

    [Fact]
    public void Only_the_lead_lifts_rewords_or_adopts_an_insight()
    {
        const string refused = "Alleen de trekker van het leeratelier kan dit doen.";
        WeighedLesson[] weighed = An.Weighed(FromPractice(), FromPractice());
        var (insight, other) = (Lift(weighed), A.Person().Id);
        Assert.Equal(refused, Refusal.Of(() => Insight.Lift(studio, "x", An.InsightText(), weighed, Audience.Public, other, Moment.Now)));
        Assert.Equal(refused, Refusal.Of(() => insight.Reword(studio, An.InsightText(), weighed, other, Moment.Now)));
        Assert.Equal(refused, Refusal.Of(() => insight.Adopt(studio, An.Agreement(), weighed, null, other, Moment.Now)));
        var elsewhere = A.LedStudio();
        Assert.Equal(
            "Dit inzicht hoort bij een ander leeratelier.",
            Refusal.Of(() => insight.Adopt(elsewhere, An.Agreement(), weighed, null, elsewhere.Lead(), Moment.Now)));
    }

    [Fact]
    public void An_insight_is_proposed_until_the_arena_adopted_it_once()
    {
        WeighedLesson[] weighed = An.Weighed(FromPractice(), FromPractice());
        var insight = Lift(weighed);
        Assert.Equal((InsightState.Proposed, null), (insight.State, insight.Agreement));
        insight.Adopt(studio, An.Agreement(), weighed, Moment.Today.AddDays(1), studio.Lead(), Moment.Now);
        Assert.Equal((InsightState.Adopted, Moment.Now, Moment.Today.AddDays(1)), (insight.State, insight.AdoptedAt, insight.LookBackOn));
        Assert.Equal("Dit inzicht is al vastgesteld.", Refusal.Of(() => insight.Adopt(studio, An.Agreement(), weighed, null, studio.Lead(), Moment.Now)));
        Assert.Equal("Dit inzicht is al vastgesteld.", Refusal.Of(() => insight.Reword(studio, An.InsightText(), weighed, studio.Lead(), Moment.Now)));
    }

    [Fact]
    public void The_day_to_look_back_lies_after_the_decision()
    {
        WeighedLesson[] weighed = An.Weighed(FromPractice(), FromPractice());
        var insight = Lift(weighed);
        Assert.Equal("LookBackOn", Refusal.FieldOf(() => insight.Adopt(studio, An.Agreement(), weighed, Moment.Today, studio.Lead(), Moment.Now)));
    }

    [Fact]
    public void An_insight_is_adopted_on_its_own_lessons_as_they_stand_now()
    {
        var narrowed = FromPractice();
        WeighedLesson[] weighed = An.Weighed(narrowed, FromPractice());
        var insight = Lift(weighed);
        Assert.Equal("Dit zijn niet de lessen van dit inzicht.", Refusal.Of(() => Adopt(insight, An.Weighed(FromPractice(), FromPractice()))));
        narrowed.ShareWith(studio, Audience.Arena, "Herkenbaar.", null, studio.Lead(), Moment.Now);
        Assert.Equal("Deel de lessen eerst met minstens dezelfde mensen als het inzicht.", Refusal.Of(() => Adopt(insight, weighed)));
        Assert.Equal(InsightState.Proposed, insight.State);
    }

    [Fact]
    public void A_reworded_insight_carries_the_next_number_and_keeps_the_former_wording()
    {
        WeighedLesson[] weighed = An.Weighed(FromPractice(), FromPractice());
        var insight = Lift(weighed);
        insight.Reword(studio, An.InsightText("Anders gezegd"), weighed, studio.Lead(), Moment.Now);
        Assert.Equal((2, "Anders gezegd"), (insight.Number, insight.Title));
        Assert.Equal([1, 2], insight.Versions.Select(version => version.Number));
        Refusal.Of(() => insight.Reword(studio, An.InsightText("Nog anders") with { Statement = "" }, weighed, studio.Lead(), Moment.Now));
        Assert.Equal((2, "Anders gezegd"), (insight.Number, insight.Title));
    }

    [Fact]
    public void An_imported_insight_that_its_lessons_carry_comes_in_as_adopted()
    {
        var issue = An.Issue().OnAgenda();
        var insight = An.ImportedInsight(issue, FromPractice(), A.ImportedLesson(issue));
        Assert.Equal((InsightState.Adopted, Agreement.ImportedMark), (insight.State, insight.Agreement?.Decided));
    }

    [Fact]
    public void An_imported_insight_that_falls_short_comes_in_as_proposed()
    {
        var issue = An.Issue().OnAgenda();
        var insight = An.ImportedInsight(issue, A.ImportedLesson(issue), A.ImportedLesson(issue));
        Assert.Equal((InsightState.Proposed, null, null), (insight.State, insight.Agreement, insight.AdoptedAt));
    }

    [Fact]
    public void An_imported_insight_that_falls_short_when_it_comes_in_again_is_proposed_again()
    {
        var issue = An.Issue().OnAgenda();
        var insight = An.ImportedInsight(issue, FromPractice(), A.ImportedLesson(issue));
        insight.RenewFromImport(An.InsightText(), An.Weighed(FromPractice()), Moment.Now);
        Assert.Equal((InsightState.Proposed, null), (insight.State, insight.Agreement));
    }

    [Fact]
    public void An_insight_has_a_condition_a_title_and_a_statement_within_their_limits()
    {
        WeighedLesson[] weighed = An.Weighed(FromPractice(), FromPractice());
        var text = An.InsightText();
        Assert.Equal("Kies minstens één voorwaarde.", Refusal.Of(() => Lift(weighed, text with { Conditions = ConditionTags.None })));
        Assert.Equal("Vat het inzicht samen in één zin.", Refusal.Of(() => Lift(weighed, text with { Title = "" })));
        Assert.Equal("Schrijf wat jullie nu weten.", Refusal.Of(() => Lift(weighed, text with { Statement = " " })));
        Assert.Equal("Title", Refusal.FieldOf(() => Lift(weighed, text with { Title = new string('x', Insight.TitleMaxLength + 1) })));
        Assert.Equal("Statement", Refusal.FieldOf(() => Lift(weighed, text with { Statement = new string('x', Insight.StatementMaxLength + 1) })));
        Assert.Equal("Reasons", Refusal.FieldOf(() => Lift(weighed, text with { Reasons = new string('x', Insight.ReasonsMaxLength + 1) })));
    }

    private Lesson FromPractice() => A.SharedLesson(studio, A.Practice(studio));

    private Insight Lift(IReadOnlyCollection<WeighedLesson> weighed, InsightText? text = null) =>
        Insight.Lift(studio, "inzicht", text ?? An.InsightText(), weighed, Audience.Public, studio.Lead(), Moment.Now);

    private void Adopt(Insight insight, WeighedLesson[] weighed) =>
        insight.Adopt(studio, An.Agreement(), weighed, null, studio.Lead(), Moment.Now);
}
