using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Testing.Builders;
using Xunit;

namespace WerkplaatsPortal.Domain.Tests.Studios;

public class GivenSeatTests
{
    private readonly LearningStudio studio = A.LedStudio();

    [Theory]
    [InlineData(Party.ResidentsAdult)]
    [InlineData(Party.ResidentsYoung)]
    [InlineData(Party.Volunteers)]
    [InlineData(Party.Students)]
    [InlineData(Party.Entrepreneurs)]
    [InlineData(Party.ExpertsByExperience)]
    public void A_lead_seats_anyone_in_the_arena_without_an_organisation(Party party)
    {
        var person = A.Person();
        var taking = A.Participation(studio, person);
        taking.SeatInArena(studio, person, party, "Wil meedenken over geld.", studio.Lead(), Moment.Now);
        Assert.True(taking.Seats(person.Id, Moment.Today));
        Assert.Equal((party, studio.Lead()), (Assert.Single(taking.Holders).Party, taking.Holders[0].GivenBy));
        Assert.Equal((SeatState.Open, studio.Lead(), "Wil meedenken over geld."), (taking.Terms[0].State, taking.Terms[0].ChosenBy, taking.Terms[0].Motivation));
    }

    [Fact]
    public void Only_the_lead_seats_somebody()
    {
        var person = A.Person();
        Assert.Equal(
            "Alleen de trekker van het leeratelier kan dit doen.",
            Refusal.Of(() => A.Participation(studio, person).SeatInArena(studio, person, Party.Students, null, person.Id, Moment.Now)));
    }

    [Fact]
    public void A_lead_gives_no_place_in_another_studio_or_to_another_person()
    {
        var (person, other) = (A.Person(), A.LedStudio());
        const string refused = "Deze plek hoort bij iemand anders.";
        Assert.Equal(refused, Refusal.Of(() => A.Participation(studio, person).SeatInArena(other, person, Party.Students, null, other.Lead(), Moment.Now)));
        Assert.Equal(refused, Refusal.Of(() => A.Participation(studio, person).SeatInArena(studio, A.Person(), Party.Students, null, studio.Lead(), Moment.Now)));
    }

    [Fact]
    public void A_lead_seats_somebody_for_a_partner_that_is_in_the_arena()
    {
        var (named, seated) = (A.Person(), A.Person());
        var taking = A.Participation(studio).InArena(studio, named);
        taking.SeatInArena(studio, seated, Party.Volunteers, null, studio.Lead(), Moment.Now);
        Assert.True(taking.Seats(named.Id, Moment.Today));
        Assert.True(taking.Seats(seated.Id, Moment.Today));
        Assert.Single(taking.Terms);
    }

    [Fact]
    public void A_partner_is_not_moved_into_the_arena_by_a_lead()
    {
        const string refused = "Deze partner heeft geen plek in de Arena. Een partner kiest zelf hoe die meedoet.";
        foreach (var taking in new[] { A.Participation(studio), A.Participation(studio).InTribune(), A.Participation(studio).AskedForArena() })
        {
            Assert.Equal(refused, Refusal.Of(() => taking.SeatInArena(studio, A.Person(), Party.Volunteers, null, studio.Lead(), Moment.Now)));
            Assert.Empty(taking.Holders);
        }
    }

    [Fact]
    public void A_given_seat_ends_the_tribune_seat_and_answers_what_was_asked_for()
    {
        var person = A.Person();
        var following = A.Participation(studio, person).InTribune();
        following.SeatInArena(studio, person, Party.Students, null, studio.Lead(), Moment.Now);
        Assert.Equal([SeatState.Ended, SeatState.Open], following.Terms.Select(term => term.State));

        var asking = A.Participation(studio, person).AskedForArena();
        asking.SeatInArena(studio, person, Party.Students, null, studio.Lead(), Moment.Now);
        Assert.Null(asking.OpenRequest);
        Assert.Equal(Seat.Arena, Assert.Single(asking.Terms, term => term.State == SeatState.Open).Seat);
    }

    [Fact]
    public void Somebody_is_seated_as_one_party_and_twice_the_same_changes_nothing()
    {
        var person = A.Person();
        var taking = A.Participation(studio, person);
        Assert.Equal(
            "Kies als welke partij iemand meedoet.",
            Refusal.Of(() => taking.SeatInArena(studio, person, Party.None, null, studio.Lead(), Moment.Now)));
        taking.SeatInArena(studio, person, Party.Students, null, studio.Lead(), Moment.Now);
        taking.ClearEvents();
        taking.SeatInArena(studio, person, Party.Students, null, studio.Lead(), Moment.Now);
        Assert.Single(taking.Terms);
        Assert.Single(taking.Holders);
        Assert.Empty(taking.Events);
    }

    [Fact]
    public void The_lead_ends_a_given_seat_and_its_time_stays_readable()
    {
        var person = A.Person();
        var taking = A.Participation(studio, person);
        taking.SeatInArena(studio, person, Party.Students, null, studio.Lead(), Moment.Now);
        taking.EndPlace(studio, taking.Holders[0].Id, studio.Lead(), Moment.Now.AddDays(3));
        Assert.False(taking.Seats(person.Id, Moment.Today.AddDays(3)));
        Assert.Equal(SeatState.Ended, Assert.Single(taking.Terms).State);
        Assert.Equal(Moment.Today.AddDays(3), taking.Holders[0].Period.Until);
    }

    [Fact]
    public void Ending_a_given_place_leaves_the_partner_and_the_others_there()
    {
        var (named, seated) = (A.Person(), A.Person());
        var taking = A.Participation(studio).InArena(studio, named);
        taking.SeatInArena(studio, seated, Party.Volunteers, null, studio.Lead(), Moment.Now);
        taking.EndPlace(studio, taking.Holders[1].Id, studio.Lead(), Moment.Now);
        Assert.True(taking.Seats(named.Id, Moment.Today));
        Assert.False(taking.Seats(seated.Id, Moment.Today));
    }

    [Fact]
    public void A_lead_does_not_end_the_place_of_somebody_whom_a_partner_named()
    {
        const string refused = "Dit is geen plek die jij kunt beëindigen. Wie een partner noemde, neemt afscheid via die partner.";
        var taking = A.Participation(studio).InArena(studio, A.Person());
        Assert.Equal(refused, Refusal.Of(() => taking.EndPlace(studio, taking.Holders[0].Id, studio.Lead(), Moment.Now)));
        Assert.Equal(refused, Refusal.Of(() => taking.EndPlace(studio, Guid.NewGuid(), studio.Lead(), Moment.Now)));
        Assert.Equal(
            "Alleen de trekker van het leeratelier kan dit doen.",
            Refusal.Of(() => taking.EndPlace(studio, taking.Holders[0].Id, Guid.NewGuid(), Moment.Now)));
    }

    [Fact]
    public void A_seat_holder_says_as_which_party_he_or_she_sits()
    {
        var person = A.Person();
        var taking = A.Participation(studio, person);
        taking.SeatInArena(studio, person, Party.Students, null, studio.Lead(), Moment.Now);
        taking.SitAs(person.Id, Party.ExpertsByExperience, Moment.Now.AddDays(1));
        Assert.Equal([Party.Students, Party.ExpertsByExperience], taking.Holders.Select(holder => holder.Party));
        Assert.Equal(studio.Lead(), taking.Holders[1].GivenBy);
        Assert.Equal(
            "Alleen wie een plek in de Arena heeft, kan dit doen.",
            Refusal.Of(() => taking.SitAs(Guid.NewGuid(), Party.Students, Moment.Now)));
    }

    [Fact]
    public void A_given_seat_goes_over_to_the_account_that_the_person_turns_out_to_have()
    {
        var (invited, known) = (A.Person(), A.Person());
        var given = A.Participation(studio, invited);
        given.SeatInArena(studio, invited, Party.Students, "Opgeschreven.", studio.Lead(), Moment.Now);
        var own = A.Participation(studio, known).InTribune();
        given.HandOverTo(own, Moment.Now.AddDays(1));
        Assert.False(given.Seats(invited.Id, Moment.Today.AddDays(1)));
        Assert.True(own.Seats(known.Id, Moment.Today.AddDays(1)));
        Assert.Equal((Party.Students, studio.Lead()), (Assert.Single(own.Holders).Party, own.Holders[0].GivenBy));
        Assert.Equal("Opgeschreven.", own.OpenTerm!.Motivation);
    }

    [Fact]
    public void A_seat_that_somebody_asked_for_goes_over_to_nobody()
    {
        var (person, own) = (A.Person(), A.Participation(studio, A.Person()));
        var asked = A.Participation(studio, person).InArena(studio);
        asked.HandOverTo(own, Moment.Now);
        Assert.Empty(own.Terms);
        Assert.True(asked.Seats(person.Id, Moment.Today));
    }
}
