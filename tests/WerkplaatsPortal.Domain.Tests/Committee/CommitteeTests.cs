using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Testing.Builders;
using Xunit;

namespace WerkplaatsPortal.Domain.Tests.Committee;

public class CommitteeTests
{
    private const string NotTheLead = "Alleen de trekker van het leeratelier kan dit doen.";

    private readonly LearningStudio studio = A.LedStudio();

    [Fact]
    public void A_member_sits_for_a_constituency_from_a_day_until_a_day()
    {
        var person = A.Person();
        var seat = A.CommitteeSeat(person, Constituency.ExpertsByExperience, new DateOnly(2024, 1, 1), new DateOnly(2025, 12, 31));
        Assert.Equal((person.Id, Constituency.ExpertsByExperience), (seat.PersonId, seat.Constituency));
        Assert.False(seat.Period.Contains(Moment.Today));
        Assert.Equal("De einddatum ligt voor de begindatum.", Refusal.Of(() => A.CommitteeSeat(until: new DateOnly(2023, 12, 31))));
    }

    [Fact]
    public void Until_a_vacancy_is_filled_the_committee_answers_the_requests_for_seats()
    {
        var vacant = A.Studio();
        var seat = A.CommitteeSeat();
        var (confirmed, declined) = (A.Participation(vacant).AskedForArena(), A.Participation(vacant).InTribune().AskedForArena());
        seat.Confirm(confirmed, vacant, Moment.Now);
        seat.Decline(declined, vacant, "De Arena is vol.", Moment.Now);
        Assert.Equal((Seat.Arena, seat.PersonId), (confirmed.OpenTerm!.Seat, confirmed.OpenTerm.AnsweredBy));
        Assert.Equal((Seat.Tribune, SeatState.Declined), (declined.OpenTerm!.Seat, declined.Terms[1].State));
    }

    [Fact]
    public void Where_a_studio_has_a_lead_the_committee_answers_no_requests() => Assert.Equal(
        "Dit leeratelier heeft een trekker. Alleen de trekker kan dit doen.",
        Refusal.Of(() => A.CommitteeSeat().Confirm(A.Participation(studio).AskedForArena(), studio, Moment.Now)));

    [Fact]
    public void Only_who_sits_in_the_committee_now_answers_for_it()
    {
        var vacant = A.Studio();
        var former = A.CommitteeSeat(until: Moment.Today.AddDays(-1));
        Assert.Equal(
            "Alleen een lid van de programmacommissie kan dit doen.",
            Refusal.Of(() => former.Confirm(A.Participation(vacant).AskedForArena(), vacant, Moment.Now)));
        Assert.Equal(
            "Alleen een lid van de programmacommissie kan advies geven.",
            Refusal.Of(() => Advice.GiveUnrequested(former, studio, "x", An.AdviceText(), Moment.Now)));
    }

    [Fact]
    public void The_committee_advises_unasked()
    {
        var advice = An.Advice(studio);
        Assert.Equal((AdviceKind.Unrequested, studio.IssueId, Moment.Now, false), (advice.Kind, advice.IssueId, advice.GivenAt, advice.Internal));
        Assert.True(An.Advice(studio, isInternal: true).Internal);
        Assert.Single(advice.Events.OfType<AdviceGiven>());
    }

    [Fact]
    public void A_studio_asks_for_advice_and_the_committee_gives_it_once()
    {
        var advice = An.AskedAdvice(studio);
        Assert.Equal((AdviceKind.Requested, null, studio.Lead()), (advice.Kind, advice.GivenAt, advice.AskedBy));
        advice.Give(A.CommitteeSeat(), An.AdviceText("Zo zien wij het"), Moment.Now);
        Assert.Equal((AdviceKind.Requested, "Zo zien wij het"), (advice.Kind, advice.Title));
        Assert.Equal("Dit advies is al gegeven.", Refusal.Of(() => advice.Give(A.CommitteeSeat(), An.AdviceText(), Moment.Now)));
    }

    [Fact]
    public void Only_the_lead_asks_and_answers_for_a_studio()
    {
        var (advice, other) = (An.Advice(studio), A.Person().Id);
        Assert.Equal(NotTheLead, Refusal.Of(() => Advice.Ask(studio, "x", "Wie?", Moment.Today.AddDays(1), other, Moment.Now)));
        Assert.Equal(NotTheLead, Refusal.Of(() => advice.Respond(studio, AdviceAnswer.Adopted, "Goed.", other, Moment.Now)));
        var elsewhere = A.LedStudio();
        Assert.Equal(
            "Dit advies is aan een ander leeratelier gericht.",
            Refusal.Of(() => advice.Respond(elsewhere, AdviceAnswer.Adopted, "Goed.", elsewhere.Lead(), Moment.Now)));
    }

    [Fact]
    public void A_studio_answers_once_with_a_reason()
    {
        var advice = An.Advice(studio);
        Assert.Equal("Schrijf waarom.", Refusal.Of(() => Respond(advice, AdviceAnswer.Partly, " ")));
        Assert.Null(advice.Answer);
        Respond(advice, AdviceAnswer.Partly, "Eerst de bewoners.");
        Assert.Equal((AdviceAnswer.Partly, "Eerst de bewoners.", Moment.Now), (advice.Answer, advice.Reason, advice.AnsweredAt));
        Assert.Equal("Op dit advies is al geantwoord.", Refusal.Of(() => Respond(advice, AdviceAnswer.Adopted, "Toch wel.")));
    }

    [Fact]
    public void An_advice_that_was_not_given_yet_is_not_answered() =>
        Assert.Equal("Dit advies is nog niet gegeven.", Refusal.Of(() => Respond(An.AskedAdvice(studio), AdviceAnswer.Adopted, "Goed.")));

    [Fact]
    public void An_answer_is_adopted_partly_or_not() =>
        Assert.Equal("Answer", Refusal.FieldOf(() => Respond(An.Advice(studio), (AdviceAnswer)9, "Goed.")));

    [Fact]
    public void A_term_lies_ahead()
    {
        const string refused = "Kies een dag na vandaag.";
        Assert.Equal(refused, Refusal.Of(() => An.AskedAdvice(studio, wantedBefore: Moment.Today)));
        Assert.Equal(refused, Refusal.Of(() => An.AskedAdvice(studio).Give(A.CommitteeSeat(), An.AdviceText(answerBefore: Moment.Today), Moment.Now)));
        An.AskedAdvice(studio, wantedBefore: Moment.Today.AddDays(1));
    }

    [Fact]
    public void A_refused_advice_leaves_nothing_behind()
    {
        var advice = An.AskedAdvice(studio);
        Refusal.Of(() => advice.Give(A.CommitteeSeat(), An.AdviceText() with { Body = "" }, Moment.Now));
        Assert.Equal((null, null), (advice.Title, advice.GivenAt));
    }

    [Fact]
    public void The_texts_of_an_advice_may_be_as_long_as_their_limits_and_not_longer()
    {
        var (title, whole) = (new string('x', Advice.TitleMaxLength), new string('x', Advice.TextMaxLength));
        var advice = An.AskedAdvice(studio);
        Assert.Equal("Title", Refusal.FieldOf(() => advice.Give(A.CommitteeSeat(), An.AdviceText(title + "x"), Moment.Now)));
        Assert.Equal("Body", Refusal.FieldOf(() => advice.Give(A.CommitteeSeat(), An.AdviceText() with { Body = whole + "x" }, Moment.Now)));
        advice.Give(A.CommitteeSeat(), An.AdviceText(title) with { Body = whole }, Moment.Now);
        Assert.Equal("Reason", Refusal.FieldOf(() => Respond(advice, AdviceAnswer.Adopted, whole + "x")));
        Assert.Equal(
            "Question", Refusal.FieldOf(() => Advice.Ask(studio, "x", whole + "x", Moment.Today.AddDays(1), studio.Lead(), Moment.Now)));
    }

    private void Respond(Advice advice, AdviceAnswer answer, string reason) => advice.Respond(studio, answer, reason, studio.Lead(), Moment.Now);
}
