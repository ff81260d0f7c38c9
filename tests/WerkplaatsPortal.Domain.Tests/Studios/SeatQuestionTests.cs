using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Testing.Builders;
using Xunit;

namespace WerkplaatsPortal.Domain.Tests.Studios;

/// <summary>Whether a seat goes on in another studio is asked, never done in silence.</summary>
public class SeatQuestionTests
{
    private static readonly DateOnly Before = Moment.Today.AddDays(30);
    private readonly LearningStudio former = A.LedStudio();
    private readonly LearningStudio studio = A.LedStudio();

    [Fact]
    public void Who_has_a_seat_is_asked_and_nothing_begins_without_an_answer()
    {
        var taking = A.Participation(former).InTribune();
        var question = Ask(taking)!;
        Assert.Equal((Seat.Tribune, taking.PartnerId, studio.Id, true), (question.Seat, question.PartnerId, question.StudioId, question.IsOpen));
        Assert.Single(question.Events.OfType<SeatQuestionAsked>());
        Assert.Equal(Seat.Tribune, taking.OpenTerm!.Seat);
    }

    [Fact]
    public void Who_has_no_seat_or_sits_there_already_is_not_asked()
    {
        var person = A.Person();
        Assert.Null(Ask(A.Participation(former)));
        Assert.Null(Ask(A.Participation(former, person).InTribune(), A.Participation(studio, person).InArena(studio)));
        Assert.NotNull(Ask(A.Participation(former, person).InArena(former), A.Participation(studio, person).InTribune()));
    }

    [Fact]
    public void A_confirmed_Arena_seat_begins_at_once_with_the_same_people_as_the_same_party()
    {
        var (partner, sitting) = (A.Partner(), A.Person());
        var taking = A.Participation(former, partner).InArena(former);
        taking.Name(sitting, Party.Volunteers, Moment.Now);
        var own = A.Participation(studio, partner);
        Ask(taking)!.Confirm(Seat.Arena, taking, own, sitting.Id, Moment.Now);
        Assert.Equal((Seat.Arena, taking.Id), (own.OpenTerm!.Seat, own.OpenTerm.ContinuedFrom));
        Assert.Equal((sitting.Id, Party.Volunteers), (own.Holders[0].PersonId, own.Holders[0].Party));
        Assert.True(own.Seats(sitting.Id, Moment.Today));
        Assert.Equal(Seat.Arena, taking.OpenTerm!.Seat);
    }

    [Fact]
    public void The_Tribune_can_be_chosen_instead_of_the_Arena_but_not_the_other_way_round()
    {
        var partner = A.Partner();
        var (taking, own) = (A.Participation(former, partner).InArena(former, A.Person()), A.Participation(studio, partner));
        var question = Ask(taking)!;
        question.Confirm(Seat.Tribune, taking, own, Guid.CreateVersion7(), Moment.Now);
        Assert.Equal((Seat.Tribune, SeatAnswer.TribuneInstead), (own.OpenTerm!.Seat, question.Answer!.Value));
        Assert.Empty(own.Holders);
        var onTribune = A.Participation(former, partner).InTribune();
        Assert.Equal("Kies de plek die je had, of de Tribune.",
            Refusal.Of(() => Ask(onTribune)!.Confirm(Seat.Arena, onTribune, A.Participation(studio, partner), Guid.CreateVersion7(), Moment.Now)));
    }

    [Fact]
    public void A_seat_that_was_only_asked_for_is_asked_for_again()
    {
        var partner = A.Partner();
        var (taking, own) = (A.Participation(former, partner).AskedForArena("Wij weten hiervan."), A.Participation(studio, partner));
        Ask(taking)!.Confirm(Seat.Arena, taking, own, Guid.CreateVersion7(), Moment.Now);
        Assert.Null(own.OpenTerm);
        Assert.Equal("Wij weten hiervan.", own.OpenRequest!.Motivation);
    }

    [Fact]
    public void Who_left_the_Arena_meanwhile_can_still_go_on_on_the_Tribune()
    {
        var partner = A.Partner();
        var (taking, own) = (A.Participation(former, partner).InArena(former), A.Participation(studio, partner));
        var question = Ask(taking)!;
        taking.Choose(Seat.None, null, Guid.CreateVersion7(), Moment.Now);
        Assert.Equal("Die plek in de Arena is er niet meer. Kies de Tribune.",
            Refusal.Of(() => question.Confirm(Seat.Arena, taking, own, Guid.CreateVersion7(), Moment.Now)));
        question.Confirm(Seat.Tribune, taking, own, Guid.CreateVersion7(), Moment.Now);
        Assert.Equal(Seat.Tribune, own.OpenTerm!.Seat);
    }

    [Fact]
    public void A_question_is_answered_once_and_by_its_own_participant()
    {
        var (partner, by) = (A.Partner(), Guid.CreateVersion7());
        var taking = A.Participation(former, partner).InTribune();
        var question = Ask(taking)!;
        Assert.Equal("Deze plek hoort bij iemand anders.", Refusal.Of(() => question.Confirm(Seat.Tribune, taking, A.Participation(studio), by, Moment.Now)));
        question.Decline(" Te druk. ", by, Moment.Now);
        Assert.Equal((SeatAnswer.Declined, "Te druk.", by), (question.Answer!.Value, question.Remark, question.AnsweredBy!.Value));
        Assert.Equal("Op deze vraag is al geantwoord.", Refusal.Of(() => question.Decline(null, by, Moment.Now)));
        question.Lapse(Moment.Now);
        Assert.Equal(SeatAnswer.Declined, question.Answer);
    }

    [Fact]
    public void Somebody_is_reminded_once_a_week_before_the_last_day()
    {
        var question = Ask(A.Participation(former).InTribune())!;
        question.Remind(Moment.Now.AddDays(22));
        Assert.Null(question.RemindedAt);
        question.Remind(Moment.Now.AddDays(23));
        question.Remind(Moment.Now.AddDays(25));
        Assert.Equal(Moment.Now.AddDays(23), question.RemindedAt);
        Assert.Single(question.Events.OfType<SeatQuestionReminded>());
    }

    [Fact]
    public void People_get_at_least_a_week_to_answer() =>
        Assert.Equal("AnswerBefore", Refusal.FieldOf(() =>
            SeatQuestion.Ask(A.Participation(former).InTribune(), studio, null, SeatQuestionReason.Merge, Moment.Today.AddDays(6), Moment.Now)));

    private SeatQuestion? Ask(Participation taking, Participation? there = null) =>
        SeatQuestion.Ask(taking, studio, there, SeatQuestionReason.Merge, Before, Moment.Now);
}
