using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Testing.Builders;
using Xunit;

namespace WerkplaatsPortal.Domain.Tests.Practices;

public class PracticeTests
{
    private readonly LearningStudio studio = A.LedStudio();

    [Fact]
    public void Only_the_lead_of_the_studio_makes_or_rewrites_a_practice()
    {
        const string refused = "Alleen de trekker van het leeratelier kan dit doen.";
        var practice = A.Practice(studio);
        var stranger = A.Person().Id;
        Assert.Equal(refused, Refusal.Of(() => LearningPractice.Design(studio, "x", A.PracticeText(), stranger, Moment.Now)));
        Assert.Equal(refused, Refusal.Of(() => practice.Rewrite(studio, A.PracticeText(), stranger, Moment.Now)));
        var other = A.LedStudio();
        Assert.Equal(
            "Deze praktijk hoort bij een ander leeratelier.", Refusal.Of(() => practice.Rewrite(other, A.PracticeText(), other.Lead(), Moment.Now)));
    }

    [Fact]
    public void A_practice_has_at_least_one_condition() => Assert.Equal(
        "Kies minstens één voorwaarde.", Refusal.Of(() => A.Practice(studio, text: A.PracticeText() with { Conditions = ConditionTags.None })));

    [Fact]
    public void A_practice_is_a_real_place_with_a_name_and_a_story()
    {
        Assert.Equal("Geef de praktijk een naam.", Refusal.Of(() => A.Practice(studio, text: A.PracticeText() with { Title = "" })));
        Assert.Equal("Schrijf wat er in de praktijk gebeurt.", Refusal.Of(() => A.Practice(studio, text: A.PracticeText() with { Summary = " " })));
        Assert.Equal("Schrijf waar de praktijk is.", Refusal.Of(() => A.Practice(studio, text: A.PracticeText() with { Place = null! })));
    }

    [Theory]
    [InlineData("2021", "2021", true)]
    [InlineData("2021-06", "2021", true)]
    [InlineData("2021", "2021-01-01", true)]
    [InlineData("2021-06-02", "2021-06-01", false)]
    [InlineData("2021-06", "2021-05-31", false)]
    [InlineData("2022", "2021-12", false)]
    public void A_practice_cannot_end_before_it_begins_as_far_as_both_are_known(string start, string end, bool fits)
    {
        var text = A.PracticeText() with { Start = PartialDate.Parse(start), End = PartialDate.Parse(end) };
        if (fits)
            A.Practice(studio, text: text);
        else
            Assert.Equal("De praktijk kan niet eindigen voordat zij begint.", Refusal.Of(() => A.Practice(studio, text: text)));
    }

    [Fact]
    public void A_practice_is_not_yet_decided_together_until_an_agreement_is_recorded()
    {
        var practice = A.Practice(studio);
        Assert.Null(practice.Agreement);
        practice.Record(An.Agreement());
        Assert.Equal(Moment.Today, practice.Agreement!.TakenOn);
    }

    [Fact]
    public void An_imported_practice_rests_on_an_imported_agreement()
    {
        var practice = LearningPractice.Imported(An.Issue().OnAgenda(), "x", A.PracticeText(), Moment.Now);
        Assert.Equal((Agreement.ImportedMark, null), (practice.Agreement!.Decided, practice.MadeBy));
    }

    [Fact]
    public void A_practice_has_a_home_issue_and_may_belong_to_more()
    {
        var (practice, more) = (A.Practice(studio), Guid.CreateVersion7());
        practice.AlsoBelongsTo([more, studio.IssueId, more]);
        Assert.Equal((studio.IssueId, more), (practice.IssueId, Assert.Single(practice.OtherIssues).IssueId));
    }

    [Fact]
    public void Partners_and_questions_of_a_practice_are_named_once_each()
    {
        var (practice, id) = (A.Practice(studio), Guid.CreateVersion7());
        practice.WorkedOnBy([id, id]);
        practice.WorksOn([id, id]);
        Assert.Single(practice.Partners);
        Assert.Single(practice.Questions);
    }

    [Fact]
    public void A_refused_rewriting_changes_nothing_and_the_address_always_stays()
    {
        var practice = A.Practice(studio, "Buurtkeuken de Pan");
        Refusal.Of(() => practice.Rewrite(studio, A.PracticeText("Anders") with { Place = "" }, studio.Lead(), Moment.Now));
        Assert.Equal("Buurtkeuken de Pan", practice.Title);
        practice.Rewrite(studio, A.PracticeText("Anders"), studio.Lead(), Moment.Now);
        Assert.Equal(("buurtkeuken-de-pan", "Anders"), (practice.Slug, practice.Title));
    }

    [Fact]
    public void The_texts_of_a_practice_may_be_as_long_as_their_limits_and_not_longer()
    {
        var longest = new PracticeText(
            new string('x', LearningPractice.TitleMaxLength), new string('x', LearningPractice.SummaryMaxLength), new string('x', LearningPractice.PlaceMaxLength))
        {
            Conditions = A.Tag(),
        };
        A.Practice(studio, text: longest);
        Assert.Equal("Title", Refusal.FieldOf(() => A.Practice(studio, text: longest with { Title = longest.Title + "x" })));
        Assert.Equal("Summary", Refusal.FieldOf(() => A.Practice(studio, text: longest with { Summary = longest.Summary + "x" })));
        Assert.Equal("Place", Refusal.FieldOf(() => A.Practice(studio, text: longest with { Place = longest.Place + "x" })));
    }
}
