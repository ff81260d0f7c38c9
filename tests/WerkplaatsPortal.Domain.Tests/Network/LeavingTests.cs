using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Testing.Builders;
using Xunit;

namespace WerkplaatsPortal.Domain.Tests.Network;

public class LeavingTests
{
    [Fact]
    public void Whoever_leaves_stands_there_as_a_former_participant()
    {
        var person = A.Person("Sanne de Boer", "Sanne");

        person.Leave();

        Assert.Equal(Person.FormerName, person.ShownName);
        Assert.Null(person.ChosenName);
    }

    [Fact]
    public void A_person_can_contribute_under_a_name_of_choice()
    {
        var person = A.Person("Sanne de Boer");

        person.Call("Sanne de Boer", "Ervaringsdeskundige S.");

        Assert.Equal("Ervaringsdeskundige S.", person.ShownName);
    }

    [Fact]
    public void A_contact_who_stops_keeps_the_period_that_was()
    {
        var contact = PartnerContact.Appoint(A.Partner(), A.Person(), new DateOnly(2026, 1, 1));

        contact.StopOn(new DateOnly(2026, 6, 1));
        contact.StopOn(new DateOnly(2026, 7, 1));

        Assert.Equal(new DateOnly(2026, 6, 1), contact.Period.Until);
    }

    [Fact]
    public void A_contact_and_a_committee_member_can_hand_over_to_another_person()
    {
        var (contact, seat, other) = (PartnerContact.Appoint(A.Partner(), A.Person(), Moment.Today), A.CommitteeSeat(), A.Person());

        var (nextContact, nextSeat) = (contact.HandOverTo(other, Moment.Today), seat.HandOverTo(other, Moment.Today));

        Assert.Equal((Moment.Today, Moment.Today), (contact.Period.Until, seat.Period.Until));
        Assert.Equal((contact.PartnerId, other.Id, new Period(Moment.Today)), (nextContact.PartnerId, nextContact.PersonId, nextContact.Period));
        Assert.Equal((seat.Constituency, other.Id, new Period(Moment.Today)), (nextSeat.Constituency, nextSeat.PersonId, nextSeat.Period));
    }

    [Fact]
    public void Who_leaves_leads_no_more_and_does_not_begin_to_lead_later()
    {
        var (studio, person) = (A.LedStudio(), A.Person());
        studio.Appoint(person, Moment.Today.AddDays(10));
        studio.LoseLead(person.Id, Moment.Today);
        Assert.Null(studio.LeadOn(Moment.Today.AddDays(10)));
        var lead = studio.Lead();
        studio.LoseLead(lead, Moment.Today);
        Assert.False(studio.IsLedBy(lead, Moment.Today.AddDays(1)));
    }

    [Fact]
    public void A_committee_member_who_leaves_keeps_the_period_that_was()
    {
        var seat = A.CommitteeSeat(from: new DateOnly(2024, 1, 1));

        seat.LeaveOn(new DateOnly(2026, 6, 1));

        Assert.Equal(new DateOnly(2026, 6, 1), seat.Period.Until);
    }
}
