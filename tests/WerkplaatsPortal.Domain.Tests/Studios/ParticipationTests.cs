using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Testing.Builders;
using Xunit;

namespace WerkplaatsPortal.Domain.Tests.Studios;

public class ParticipationTests
{
    private readonly LearningStudio studio = A.LedStudio();
    private readonly Guid contact = A.Person().Id;

    [Fact]
    public void A_tribune_seat_starts_at_once()
    {
        var participation = A.Participation(studio);
        participation.Choose(Seat.Tribune, " We lezen graag mee. ", contact, Moment.Now);
        var term = Assert.Single(participation.Terms);
        Assert.Equal((Seat.Tribune, SeatState.Open, Moment.Now, contact), (term.Seat, term.State, term.StartedAt, term.ChosenBy));
        Assert.Equal("We lezen graag mee.", term.Motivation);
        Assert.Same(term, participation.OpenTerm);
        Assert.Single(participation.Events.OfType<SeatStarted>());
    }

    [Fact]
    public void An_arena_seat_is_asked_for_and_has_not_started()
    {
        var participation = A.Participation(studio).AskedForArena(" We doen mee. ");
        Assert.Null(participation.OpenTerm);
        Assert.Equal((Seat.Arena, SeatState.Requested, null), (participation.OpenRequest!.Seat, participation.OpenRequest.State, participation.OpenRequest.StartedAt));
        Assert.Equal("We doen mee.", participation.OpenRequest.Motivation);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public void An_arena_seat_is_asked_for_with_a_motivation(string? motivation) => Assert.Equal(
        "Schrijf waarom je in de Arena wilt meedoen.",
        Refusal.Of(() => A.Participation(studio).Choose(Seat.Arena, motivation, contact, Moment.Now)));

    [Fact]
    public void A_motivation_may_be_as_long_as_its_limit_and_not_longer()
    {
        A.Participation(studio).AskedForArena(new string('x', Participation.MotivationMaxLength));
        Assert.Equal("Deze tekst is te lang.", Refusal.Of(() => A.Participation(studio).AskedForArena(new string('x', Participation.MotivationMaxLength + 1))));
    }

    [Fact]
    public void A_refused_choice_leaves_the_seat_that_stood()
    {
        var participation = A.Participation(studio).InArena(studio, A.Person());
        Refusal.Of(() => participation.Choose(Seat.Tribune, new string('x', Participation.MotivationMaxLength + 1), contact, Moment.Now));
        Assert.Equal(Seat.Arena, participation.OpenTerm!.Seat);
        Assert.Null(Assert.Single(participation.Holders).Period.Until);
    }

    [Fact]
    public void An_arena_seat_starts_when_the_lead_confirms_it_and_only_then_the_tribune_seat_ends()
    {
        var participation = A.Participation(studio).InTribune().AskedForArena();
        Assert.Equal(Seat.Tribune, participation.OpenTerm!.Seat);
        var later = Moment.Now.AddDays(3);
        participation.Confirm(studio, studio.Lead(), later);
        Assert.Equal((Seat.Arena, later, studio.Lead()), (participation.OpenTerm!.Seat, participation.OpenTerm.StartedAt, participation.OpenTerm.AnsweredBy));
        Assert.Equal((SeatState.Ended, later), (participation.Terms[0].State, participation.Terms[0].EndedAt));
    }

    [Fact]
    public void Declined_with_a_reason_the_former_seat_stays()
    {
        var participation = A.Participation(studio).InTribune().AskedForArena();
        participation.Decline(studio, " De Arena is vol. ", studio.Lead(), Moment.Now);
        Assert.Equal(Seat.Tribune, participation.OpenTerm!.Seat);
        Assert.Null(participation.OpenRequest);
        Assert.Equal((SeatState.Declined, "De Arena is vol."), (participation.Terms[1].State, participation.Terms[1].Reason));
    }

    [Fact]
    public void A_lead_does_not_decline_without_a_reason()
    {
        var participation = A.Participation(studio).AskedForArena();
        Assert.Equal("Schrijf waarom je de aanvraag afwijst.", Refusal.Of(() => participation.Decline(studio, "", studio.Lead(), Moment.Now)));
        Assert.NotNull(participation.OpenRequest);
    }

    [Fact]
    public void Only_the_lead_of_that_studio_answers_a_request()
    {
        var participation = A.Participation(studio).AskedForArena();
        var other = A.LedStudio();
        const string refused = "Alleen de trekker van het leeratelier kan dit doen.";
        Assert.Equal(refused, Refusal.Of(() => participation.Confirm(studio, contact, Moment.Now)));
        Assert.Equal(refused, Refusal.Of(() => participation.Decline(studio, "Nee.", other.Lead(), Moment.Now)));
        Assert.Equal("Er is geen open aanvraag meer.", Refusal.Of(() => participation.Confirm(other, other.Lead(), Moment.Now)));
    }

    [Fact]
    public void A_request_is_answered_once()
    {
        var confirmed = A.Participation(studio).InArena(studio);
        Assert.Equal("Er is geen open aanvraag meer.", Refusal.Of(() => confirmed.Confirm(studio, studio.Lead(), Moment.Now)));
        Assert.Equal("Er is geen open aanvraag meer.", Refusal.Of(() => confirmed.Decline(studio, "Toch niet.", studio.Lead(), Moment.Now)));
    }

    [Fact]
    public void Who_was_declined_can_ask_again()
    {
        var participation = A.Participation(studio).AskedForArena();
        participation.Decline(studio, "Nog niet.", studio.Lead(), Moment.Now);
        participation.AskedForArena("Nu wel.").Confirm(studio, studio.Lead(), Moment.Now);
        Assert.Equal([SeatState.Declined, SeatState.Open], participation.Terms.Select(term => term.State));
    }

    [Theory]
    [InlineData(Seat.None)]
    [InlineData(Seat.Tribune)]
    [InlineData(Seat.Arena)]
    public void Asking_again_for_what_already_stands_changes_nothing(Seat seat)
    {
        var participation = seat switch
        {
            Seat.Tribune => A.Participation(studio).InTribune(),
            Seat.Arena => A.Participation(studio).InArena(studio),
            _ => A.Participation(studio),
        };
        participation.ClearEvents();
        var terms = participation.Terms.ToArray();
        participation.Choose(seat, "Nog een keer.", contact, Moment.Now);
        Assert.Equal(terms, participation.Terms);
        Assert.Empty(participation.Events);
    }

    [Fact]
    public void There_is_at_most_one_open_request()
    {
        var participation = A.Participation(studio).AskedForArena("Eerst.");
        participation.AskedForArena("Later.");
        Assert.Equal("Eerst.", Assert.Single(participation.Terms).Motivation);
    }

    [Fact]
    public void There_is_at_most_one_open_seat_whatever_is_chosen()
    {
        var participation = A.Participation(studio).InTribune().InArena(studio).InTribune().InTribune().InArena(studio);
        Assert.Single(participation.Terms, term => term.State == SeatState.Open);
        Assert.Equal(4, participation.Terms.Count);
    }

    [Fact]
    public void Leaving_ends_the_seat_and_keeps_it_readable()
    {
        var participation = A.Participation(studio).InTribune();
        participation.Choose(Seat.None, null, contact, Moment.Now.AddDays(1));
        Assert.Null(participation.OpenTerm);
        Assert.Equal((SeatState.Ended, Moment.Now, Moment.Now.AddDays(1)), (participation.Terms[0].State, participation.Terms[0].StartedAt, participation.Terms[0].EndedAt));
        Assert.Single(participation.Events.OfType<SeatLeft>());
    }

    [Fact]
    public void Nothing_is_overwritten_every_term_stays_readable()
    {
        var participation = A.Participation(studio).InTribune().InArena(studio);
        participation.Choose(Seat.None, null, contact, Moment.Now);
        participation.InTribune();
        Assert.Equal(
            [(Seat.Tribune, SeatState.Ended), (Seat.Arena, SeatState.Ended), (Seat.Tribune, SeatState.Open)],
            participation.Terms.Select(term => (term.Seat, term.State)));
    }

    [Fact]
    public void Choosing_the_tribune_while_the_arena_is_asked_for_takes_the_request_back()
    {
        var participation = A.Participation(studio).InTribune().AskedForArena();
        participation.Choose(Seat.Tribune, null, contact, Moment.Now);
        Assert.Equal([SeatState.Open, SeatState.Withdrawn], participation.Terms.Select(term => term.State));
        Assert.Single(participation.Events.OfType<SeatRequestWithdrawn>());
    }

    [Fact]
    public void A_seat_that_does_not_exist_cannot_be_chosen()
    {
        var participation = A.Participation(studio).InTribune();
        Assert.Equal("Seat", Refusal.FieldOf(() => participation.Choose((Seat)7, null, contact, Moment.Now)));
        Assert.NotNull(participation.OpenTerm);
    }

    [Fact]
    public void A_person_takes_a_tribune_seat_without_an_organisation()
    {
        var person = A.Person();
        var participation = A.Participation(studio, person).InTribune();
        Assert.Equal((null, (Guid?)person.Id, Seat.Tribune), (participation.PartnerId, participation.PersonId, participation.OpenTerm!.Seat));
    }

    [Fact]
    public void A_lead_can_seat_anyone_in_the_arena_with_or_without_an_organisation()
    {
        var resident = A.Person();
        var participation = A.Participation(studio, resident);
        participation.Choose(Seat.Arena, "Zij woont hier.", studio.Lead(), Moment.Now);
        participation.Confirm(studio, studio.Lead(), Moment.Now);
        Assert.True(participation.Seats(resident.Id, Moment.Today));
    }
}
