using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Testing.Builders;
using Xunit;

namespace WerkplaatsPortal.Domain.Tests.Studios;

/// <summary>What the committee decides on a studio.</summary>
public class StudioDecisionTests
{
    private readonly SocialIssue issue = An.Issue(proposedOn: new DateOnly(2024, 1, 1)).OnAgenda();

    [Fact]
    public void Opening_appointing_stopping_and_closing_are_each_a_recorded_decision()
    {
        var (by, lead, studio) = (Guid.CreateVersion7(), A.Person(), LearningStudio.Open(issue, "Leeratelier", On(-300)));
        studio.Appoint(lead, new Period(Moment.Today.AddDays(-200), Moment.Today.AddYears(1)), On(-210, by));
        studio.LetLeadStop(Moment.Today.AddDays(-100), On(-110));
        studio.Close(On(-50));

        Assert.Equal(
            [StudioStep.Opened, StudioStep.LeadAppointed, StudioStep.LeadStopped, StudioStep.Closed], studio.Decisions.Select(step => step.Step));
        Assert.Equal([1, 2, 3, 4], studio.Decisions.Select(step => step.Number));
        var appointed = studio.Decisions[1];
        Assert.Equal((Moment.Today.AddDays(-210), Moment.Now, "Besloten.", by), (appointed.TakenOn, appointed.RecordedAt, appointed.Reason, appointed.TakenBy));
        Assert.Equal((lead.Id, Moment.Today.AddDays(-200), Moment.Today.AddYears(1)), (appointed.LeadId, appointed.From, appointed.Until));
        Assert.Equal(Moment.Today.AddDays(-50), studio.ClosedOn);
    }

    [Fact]
    public void A_hand_over_by_decision_keeps_both_periods_readable_and_needs_a_reason()
    {
        var (former, next) = (A.Person(), A.Person());
        var studio = A.Studio(issue).LedBy(former);
        studio.Appoint(next, new Period(Moment.Today), On(0));

        Assert.Equal([Moment.Today.AddDays(-1), null], studio.Leads.Select(lead => lead.Period.Until));
        Assert.Equal("Geef een reden.", Refusal.Of(() => studio.Appoint(A.Person(), new Period(Moment.Today.AddDays(9)), On(0) with { Reason = " " })));
        Assert.Equal("Deze persoon is op die dag al trekker.", Refusal.Of(() => studio.Appoint(next, new Period(Moment.Today.AddDays(9)), On(0))));
        Assert.Single(studio.Decisions);
    }

    [Fact]
    public void A_closed_studio_has_no_lead_takes_nobody_and_appoints_nobody_until_it_is_opened_again()
    {
        var studio = A.Studio(issue).LedBy(A.Person());
        studio.DemandTakesPeople(issue);
        studio.Close(On(-1));

        Assert.Null(studio.LeadOn(Moment.Today));
        Assert.Equal("Dit leeratelier is gesloten. Hier komen geen plekken bij.", Refusal.Of(() => studio.DemandTakesPeople(issue)));
        Assert.Equal("Dit leeratelier is gesloten. Open het eerst weer.", Refusal.Of(() => studio.Appoint(A.Person(), new Period(Moment.Today), On(0))));
        Assert.Equal("Dit leeratelier is al gesloten.", Refusal.Of(() => studio.Close(On(0))));

        studio.Reopen(issue, On(0));
        studio.DemandTakesPeople(issue);
        Assert.Null(studio.LeadOn(Moment.Today));
        Assert.Equal("Dit leeratelier is al open.", Refusal.Of(() => studio.Reopen(issue, On(0))));
    }

    [Fact]
    public void A_studio_is_not_closed_before_a_lead_who_comes_later_nor_opened_again_where_its_issue_went()
    {
        var studio = A.Studio(issue);
        studio.Appoint(A.Person(), new Period(Moment.Today.AddDays(10)), On(0));
        Assert.Equal("Er begint daarna nog een trekker. Sluit het leeratelier op die dag of later.", Refusal.Of(() => studio.Close(On(0))));

        var other = A.Studio(issue);
        other.Close(On(0));
        issue.Retire(A.Decision());
        Assert.Equal("Een leeratelier hoort bij een kwestie op de agenda.", Refusal.Of(() => other.Reopen(issue, On(0))));
    }

    [Fact]
    public void Decisions_on_a_studio_come_one_after_the_other()
    {
        var studio = A.Studio(issue);
        studio.Close(On(-5));
        Assert.Equal(
            "Over dit leeratelier is daarna al een ander besluit genomen. Kies die dag of een latere.", Refusal.Of(() => studio.Reopen(issue, On(-6))));
        Assert.Equal("Een besluit kan niet in de toekomst genomen zijn.", Refusal.Of(() => studio.Reopen(issue, On(1))));
    }

    [Fact]
    public void The_committee_declines_who_waits_in_a_studio_that_it_closes_today()
    {
        var studio = A.LedStudio(issue);
        var waiting = A.Participation(studio).AskedForArena();
        studio.Close(On(0));
        A.CommitteeSeat().Decline(waiting, studio, "Het leeratelier is gesloten.", Moment.Now);
        Assert.Equal(SeatState.Declined, Assert.Single(waiting.Terms).State);
    }

    private static Decision On(int day, Guid? by = null) => A.Decision(Moment.Today.AddDays(day), "Besloten.", by);
}
