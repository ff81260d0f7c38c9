using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Testing.Builders;
using Xunit;

namespace WerkplaatsPortal.Domain.Tests.Studios;

public class SeatHolderTests
{
    private readonly LearningStudio studio = A.LedStudio();

    [Fact]
    public void A_partner_names_the_people_who_sit_in_the_arena_for_it()
    {
        var (first, second, other) = (A.Person(), A.Person(), A.Person());
        var participation = A.Participation(studio).InArena(studio, first, second);
        Assert.True(participation.Seats(first.Id, Moment.Today));
        Assert.True(participation.Seats(second.Id, Moment.Today));
        Assert.False(participation.Seats(other.Id, Moment.Today));
    }

    [Fact]
    public void A_place_in_the_arena_goes_over_to_another_person_as_the_same_party()
    {
        var (first, next) = (A.Person(), A.Person());
        var participation = A.Participation(studio).InTribune().AskedForArena();
        participation.Name(first, Party.Volunteers, Moment.Now);
        participation.Confirm(studio, studio.Lead(), Moment.Now);
        participation.HandOver(first.Id, next, Moment.Now);
        Assert.False(participation.Seats(first.Id, Moment.Today));
        Assert.True(participation.Seats(next.Id, Moment.Today));
        Assert.Equal(Party.Volunteers, participation.Holders[^1].Party);
        participation.HandOver(A.Person().Id, A.Person(), Moment.Now);
        Assert.Equal(2, participation.Holders.Count);
    }

    [Fact]
    public void People_are_named_only_where_an_arena_seat_stands_or_is_asked_for()
    {
        A.Participation(studio).AskedForArena().Name(A.Person(), null, Moment.Now);
        Assert.Equal(
            "Noem mensen zodra je een Arenaplaats hebt of vraagt.",
            Refusal.Of(() => A.Participation(studio).InTribune().Name(A.Person(), null, Moment.Now)));
    }

    [Fact]
    public void Who_is_named_sits_only_once_the_seat_is_confirmed()
    {
        var person = A.Person();
        var participation = A.Participation(studio).InTribune().AskedForArena();
        participation.Name(person, Party.Volunteers, Moment.Now);
        Assert.False(participation.Seats(person.Id, Moment.Today));
        participation.Confirm(studio, studio.Lead(), Moment.Now);
        Assert.True(participation.Seats(person.Id, Moment.Today));
    }

    [Fact]
    public void A_person_without_an_organisation_names_nobody_else()
    {
        var person = A.Person();
        var participation = A.Participation(studio, person).InArena(studio);
        participation.Name(person, Party.ResidentsYoung, Moment.Now);
        Assert.Equal("Alleen een partner noemt andere mensen voor de Arena.", Refusal.Of(() => participation.Name(A.Person(), null, Moment.Now)));
    }

    [Theory]
    [InlineData(Party.None)]
    [InlineData(Party.Students | Party.Lecturers)]
    [InlineData(Party.Students | (Party)65536)]
    public void A_seat_holder_sits_as_one_party(Party party)
    {
        var participation = A.Participation(studio).InArena(studio);
        Assert.Equal("Kies als welke partij iemand meedoet.", Refusal.Of(() => participation.Name(A.Person(), party, Moment.Now)));
        participation.Name(A.Person(), Party.ExpertsByExperience, Moment.Now);
        Assert.Equal(Party.ExpertsByExperience, Assert.Single(participation.Holders).Party);
    }

    [Fact]
    public void Naming_somebody_again_changes_nothing()
    {
        var person = A.Person();
        var participation = A.Participation(studio).InArena(studio, person);
        participation.ClearEvents();
        participation.Name(person, null, Moment.Now);
        Assert.Single(participation.Holders);
        Assert.Empty(participation.Events);
    }

    [Fact]
    public void Naming_somebody_as_another_party_keeps_both_readable()
    {
        var person = A.Person();
        var participation = A.Participation(studio).InArena(studio);
        participation.Name(person, Party.Students, Moment.Now);
        participation.Name(person, Party.Professionals, Moment.Now.AddDays(30));
        Assert.Equal(
            [(Party.Students, (DateOnly?)Moment.Today.AddDays(30)), (Party.Professionals, null)],
            participation.Holders.Select(holder => (holder.Party, holder.Period.Until)));
    }

    [Fact]
    public void Who_is_released_is_out_at_once_and_the_time_stays_readable()
    {
        var person = A.Person();
        var participation = A.Participation(studio).InArena(studio, person);
        participation.Release(person.Id, Moment.Now);
        Assert.False(participation.Seats(person.Id, Moment.Today));
        Assert.Equal((Moment.Today, Moment.Today), (participation.Holders[0].Period.From, participation.Holders[0].Period.Until));
    }

    [Fact]
    public void Somebody_can_be_released_and_named_again_on_one_day()
    {
        var person = A.Person();
        var participation = A.Participation(studio).InArena(studio, person);
        participation.Release(person.Id, Moment.Now);
        participation.Release(person.Id, Moment.Now);
        participation.Name(person, null, Moment.Now);
        Assert.True(participation.Seats(person.Id, Moment.Today));
        Assert.Equal(2, participation.Holders.Count);
    }

    [Fact]
    public void When_the_arena_seat_ends_nobody_sits_there_any_more()
    {
        var person = A.Person();
        var participation = A.Participation(studio).InArena(studio, person).InTribune();
        Assert.False(participation.Seats(person.Id, Moment.Today));
        Assert.Equal(Moment.Today, participation.Holders[0].Period.Until);
        participation.InArena(studio);
        Assert.False(participation.Seats(person.Id, Moment.Today));
    }

    [Fact]
    public void Who_was_named_with_a_declined_request_does_not_sit_at_the_next_one()
    {
        var person = A.Person();
        var participation = A.Participation(studio).AskedForArena();
        participation.Name(person, null, Moment.Now);
        participation.Decline(studio, "Nog niet.", studio.Lead(), Moment.Now);
        participation.InArena(studio);
        Assert.False(participation.Seats(person.Id, Moment.Today));
    }

    [Fact]
    public void Who_was_named_with_a_request_taken_back_does_not_sit_at_the_next_one()
    {
        var person = A.Person();
        var participation = A.Participation(studio).AskedForArena();
        participation.Name(person, null, Moment.Now);
        participation.Choose(Seat.None, null, person.Id, Moment.Now);
        participation.InArena(studio);
        Assert.False(participation.Seats(person.Id, Moment.Today));
    }

    [Fact]
    public void Only_the_lead_and_who_sits_in_the_arena_may_write_there()
    {
        var (sitting, following) = (A.Person(), A.Person());
        Participation[] all = [A.Participation(studio).InArena(studio, sitting), A.Participation(studio, following).InTribune()];
        const string refused = "Alleen wie een plek in de Arena heeft, kan dit doen.";
        Assert.Equal(sitting.Id, ArenaMember.In(studio, all, sitting.Id, Moment.Now).PersonId);
        Assert.Equal(studio.IssueId, ArenaMember.In(studio, all, studio.Lead(), Moment.Now).IssueId);
        Assert.Equal(refused, Refusal.Of(() => ArenaMember.In(studio, all, following.Id, Moment.Now)));
        Assert.Equal(refused, Refusal.Of(() => ArenaMember.In(A.LedStudio(), all, sitting.Id, Moment.Now)));
        Assert.Equal(refused, Refusal.Of(() => ArenaMember.In(A.Studio(), all, Guid.Empty, Moment.Now)));
    }
}
