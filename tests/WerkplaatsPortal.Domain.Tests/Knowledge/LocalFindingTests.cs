using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Testing.Builders;
using Xunit;

namespace WerkplaatsPortal.Domain.Tests.Knowledge;

/// <summary>"Does this hold here?"</summary>
public class LocalFindingTests
{
    private readonly LearningStudio studio = A.LedStudio();
    private readonly Guid person = Guid.CreateVersion7();
    private readonly NetworkPartner partner = A.Partner("Bindkracht10");

    [Fact]
    public void A_partner_says_of_an_adopted_insight_whether_it_holds_with_an_account_and_a_place()
    {
        var insight = An.AdoptedInsight(studio);
        var finding = Report(insight);
        Assert.Equal((insight.Id, 1, partner.Id, FindingAnswer.No), (finding.InsightId, finding.InsightNumber, finding.PartnerId, finding.Answer));
        Assert.Equal("Schrijf waaraan je dat ziet.", Refusal.Of(() => Report(insight, new(FindingAnswer.Yes, " ", "Hatert"))));
        Assert.Equal("Schrijf om welke plek het gaat.", Refusal.Of(() => Report(insight, new(FindingAnswer.Yes, "Gezien.", ""))));
    }

    [Fact]
    public void Nobody_says_it_of_an_insight_that_is_only_proposed_or_taken_back()
    {
        var withdrawn = An.AdoptedInsight(studio);
        withdrawn.Withdraw(studio, An.Agreement(), studio.Lead(), Moment.Now);
        Assert.Equal("Zeg dit van een inzicht dat is vastgesteld.", Refusal.Of(() => Report(An.Insight(studio))));
        Assert.Equal("Zeg dit van een inzicht dat is vastgesteld.", Refusal.Of(() => Report(withdrawn)));
    }

    [Fact]
    public void A_later_finding_of_the_same_partner_replaces_the_one_that_stood_which_stays_readable()
    {
        var insight = An.AdoptedInsight(studio);
        var first = Report(insight);
        var later = LocalFinding.Report(insight, partner, Guid.CreateVersion7(), Text(FindingAnswer.Yes), first, Moment.Now.AddDays(1));
        Assert.Equal(Moment.Now.AddDays(1), first.ReplacedAt);
        Assert.Equal((null, "In Hatert ging het anders."), (later.ReplacedAt, first.Account));
    }

    [Fact]
    public void A_finding_at_another_place_is_not_replaced()
    {
        var insight = An.AdoptedInsight(studio);
        var first = Report(insight);
        Assert.Equal("Deze bevinding gaat over een andere plek.", Refusal.Of(() => LocalFinding.Report(
            insight, partner, Guid.CreateVersion7(), Text(FindingAnswer.Yes) with { Place = "Druten" }, first, Moment.Now.AddDays(1))));
        Assert.True(first.IsAt(" hatert"));
    }

    [Fact]
    public void A_finding_of_somebody_else_is_not_replaced()
    {
        var insight = An.AdoptedInsight(studio);
        var ofPerson = LocalFinding.Report(insight, null, person, Text(FindingAnswer.No), null, Moment.Now);
        Assert.Equal("Deze bevinding is van iemand anders.", Refusal.Of(
            () => LocalFinding.Report(insight, null, Guid.CreateVersion7(), Text(FindingAnswer.Yes), ofPerson, Moment.Now)));
        Assert.Equal("Deze bevinding is van iemand anders.", Refusal.Of(
            () => LocalFinding.Report(insight, A.Partner("Ander"), person, Text(FindingAnswer.Yes), Report(insight), Moment.Now)));
    }

    [Fact]
    public void A_no_becomes_one_lesson_that_speaks_against_the_insight_and_a_yes_does_not()
    {
        var insight = An.AdoptedInsight(studio);
        var (no, lesson) = (Report(insight), A.Lesson(studio));
        no.Become(lesson);
        Assert.Equal(lesson.Id, no.LessonId);
        Assert.Equal(insight.Id, Assert.Single(lesson.Against).InsightId);
        Assert.Equal("Van deze bevinding is al een les gemaakt.", Refusal.Of(() => no.Become(A.Lesson(studio))));
        Assert.Equal("Alleen van een bevinding die nee zegt maak je zo een les.", Refusal.Of(
            () => LocalFinding.Report(insight, null, person, Text(FindingAnswer.Yes), null, Moment.Now).Become(A.Lesson(studio))));
    }

    private static FindingText Text(FindingAnswer answer) => new(answer, "In Hatert ging het anders.", "Hatert");

    private LocalFinding Report(Insight insight, FindingText? text = null) =>
        LocalFinding.Report(insight, partner, person, text ?? Text(FindingAnswer.No), null, Moment.Now);
}
