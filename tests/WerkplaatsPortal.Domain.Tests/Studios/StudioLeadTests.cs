using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Testing.Builders;
using Xunit;

namespace WerkplaatsPortal.Domain.Tests.Studios;

public class StudioLeadTests
{
    private static readonly DateOnly From2020 = new(2020, 1, 1);
    private static readonly DateOnly From2024 = new(2024, 1, 1);

    [Fact]
    public void A_studio_is_opened_only_for_an_issue_on_the_agenda() =>
        Assert.Equal("Een leeratelier hoort bij een kwestie op de agenda.", Refusal.Of(() => A.Studio(An.Issue())));

    [Fact]
    public void A_studio_without_a_lead_shows_a_vacancy() => Assert.Null(A.Studio().LeadOn(Moment.Today));

    [Fact]
    public void A_lead_leads_from_the_first_day_on_and_not_before()
    {
        var lead = A.Person();
        var studio = A.Studio().LedBy(lead, From2020);
        Assert.False(studio.IsLedBy(lead.Id, From2020.AddDays(-1)));
        Assert.True(studio.IsLedBy(lead.Id, From2020));
    }

    [Fact]
    public void A_hand_over_keeps_both_periods_readable()
    {
        var (former, next) = (A.Person(), A.Person());
        var studio = A.Studio().LedBy(former, From2020).LedBy(next, From2024);
        Assert.Equal([new Period(From2020, From2024.AddDays(-1)), new Period(From2024)], studio.Leads.Select(lead => lead.Period));
        Assert.True(studio.IsLedBy(former.Id, From2024.AddDays(-1)));
        Assert.True(studio.IsLedBy(next.Id, From2024));
    }

    [Fact]
    public void A_studio_never_has_two_leads_on_one_day()
    {
        var studio = A.Studio().LedBy(A.Person(), From2020).LedBy(A.Person(), From2024);
        Assert.Equal("Er begint al een trekker op die dag of later. Kies een latere dag.", Refusal.Of(() => studio.Appoint(A.Person(), From2024)));
        Assert.Equal(
            "Er begint al een trekker op die dag of later. Kies een latere dag.", Refusal.Of(() => studio.Appoint(A.Person(), From2020.AddYears(1))));
        Assert.All(
            Enumerable.Range(0, 3000).Select(From2020.AddDays),
            day => Assert.Single(studio.Leads, lead => lead.Period.Contains(day)));
    }

    [Fact]
    public void A_refused_hand_over_leaves_the_lead_who_was_there()
    {
        var lead = A.Person();
        var studio = A.Studio().LedBy(lead, From2024);
        Refusal.Of(() => studio.Appoint(A.Person(), From2024));
        Refusal.Of(() => studio.Appoint(A.Person(), Moment.Today, Moment.Today.AddDays(-1)));
        Assert.Equal(new Period(From2024), Assert.Single(studio.Leads).Period);
    }

    [Fact]
    public void A_lead_appointed_until_a_day_leaves_a_vacancy_after_it()
    {
        var lead = A.Person();
        var studio = A.Studio();
        studio.Appoint(lead, From2020, From2024);
        Assert.True(studio.IsLedBy(lead.Id, From2024));
        Assert.Null(studio.LeadOn(From2024.AddDays(1)));
    }

    [Fact]
    public void A_lead_who_stops_leaves_a_vacancy_until_another_is_appointed()
    {
        var (former, next) = (A.Person(), A.Person());
        var studio = A.Studio().LedBy(former, From2020);
        studio.LeadStops(From2024);
        Assert.Equal(former.Id, studio.LeadOn(From2024));
        Assert.Null(studio.LeadOn(From2024.AddDays(1)));
        studio.Appoint(next, Moment.Today);
        Assert.Equal((former.Id, next.Id), (studio.LeadOn(From2024), studio.LeadOn(Moment.Today)));
        Assert.Single(studio.Events.OfType<LeadStopped>());
    }

    [Fact]
    public void Nobody_stops_where_nobody_leads() =>
        Assert.Equal("Op die dag heeft het leeratelier geen trekker.", Refusal.Of(() => A.Studio().LeadStops(Moment.Today)));

    [Fact]
    public void Nobody_counts_as_the_lead_of_a_vacant_studio()
    {
        Assert.False(A.Studio().IsLedBy(Guid.Empty, Moment.Today));
        Assert.Equal("Alleen de trekker van het leeratelier kan dit doen.", Refusal.Of(() => A.Studio().DemandLed(Guid.Empty, Moment.Now)));
    }

    [Fact]
    public void A_studio_has_a_name_of_at_most_its_limit()
    {
        var studio = A.Studio();
        studio.Rename(new string('x', LearningStudio.NameMaxLength));
        Assert.Single(studio.Events.OfType<StudioRenamed>());
        studio.Rename(new string('x', LearningStudio.NameMaxLength));
        Assert.Single(studio.Events.OfType<StudioRenamed>());
        Assert.Equal("Geef het leeratelier een naam.", Refusal.Of(() => studio.Rename("")));
        Assert.Equal("Deze tekst is te lang.", Refusal.Of(() => studio.Rename(new string('x', LearningStudio.NameMaxLength + 1))));
    }

    [Fact]
    public void A_question_is_articulated_in_a_studio_and_can_be_worded_anew()
    {
        var studio = A.LedStudio();
        var question = A.Question(studio);
        Assert.Equal((studio.Id, Moment.Now), (question.StudioId, question.ArticulatedAt));
        Assert.Equal("Schrijf de vraag op.", Refusal.Of(() => question.Word(" ", A.Tag(), question.Provenance)));
        question.Word(new string('x', LearningQuestion.TextMaxLength), A.Tag(), question.Provenance);
        Assert.Equal("Text", Refusal.FieldOf(() => A.Question(studio, new string('x', LearningQuestion.TextMaxLength + 1))));
    }

    [Fact]
    public void An_agreement_has_a_day_that_is_past_who_was_there_and_what_was_decided()
    {
        Assert.Equal("Een besluit kan niet in de toekomst genomen zijn.", Refusal.Of(() => An.Agreement(Moment.Today.AddDays(1))));
        Assert.Equal("Schrijf wie erbij waren.", Refusal.Of(() => new Agreement(Moment.Today, " ", "Besluit", Moment.Today)));
        Assert.Equal("Schrijf wat jullie hebben besloten.", Refusal.Of(() => new Agreement(Moment.Today, "Wij", "", Moment.Today)));
    }
}
