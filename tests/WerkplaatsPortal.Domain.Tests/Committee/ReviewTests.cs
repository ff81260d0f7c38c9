using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Testing.Builders;
using Xunit;

namespace WerkplaatsPortal.Domain.Tests.Committee;

/// <summary>Rounds in which the committee looks at every issue, and the inventory with which one may open.</summary>
public class ReviewTests
{
    private const string NoMember = "Alleen een lid van de programmacommissie kan dit doen.";

    private readonly CommitteeSeat seat = A.CommitteeSeat();
    private readonly SocialIssue issue = An.Issue().OnAgenda();

    [Fact]
    public void A_member_opens_a_round_that_ends_ahead()
    {
        Assert.Equal((Moment.Today, seat.PersonId), (Round().OpenedOn, Round().OpenedBy));
        Assert.Equal("Kies een dag na vandaag.", Refusal.Of(() => ReviewRound.Open(seat, "r", "Ronde", Moment.Today, null, Moment.Now)));
        Assert.Equal(NoMember, Refusal.Of(() => ReviewRound.Open(A.CommitteeSeat(until: Moment.Today.AddDays(-1)), "r", "Ronde", Moment.Today.AddDays(9), null, Moment.Now)));
        Assert.Equal(
            "De inventarisatie sluit op de laatste dag van de ronde of eerder.",
            Refusal.Of(() => ReviewRound.Open(seat, "r", "Ronde", Moment.Today.AddDays(9), Moment.Today.AddDays(10), Moment.Now)));
    }

    [Fact]
    public void Only_a_round_with_an_inventory_asks_the_partners_and_only_until_its_last_day()
    {
        Assert.False(Round().AsksPartners(Moment.Today));
        var asking = Round(inventory: 5);
        Assert.True(asking.AsksPartners(Moment.Today.AddDays(5)));
        Assert.False(asking.AsksPartners(Moment.Today.AddDays(6)));
        Assert.Single(asking.Events.OfType<InventoryOpened>());
    }

    [Fact]
    public void The_review_of_an_issue_is_written_by_members_and_ends_once_in_a_decision()
    {
        var round = Round();
        var review = IssueReview.Of(round, issue, null);
        Assert.Equal(
            "Vul eerst in wat er is geleerd, en of de kwestie nog de aanleiding is.",
            Refusal.Of(() => review.Decide(seat, round, issue, ReviewOutcome.GoesOn, null, A.Decision())));
        review.Write(seat, round, Text(), Moment.Now);
        review.Decide(seat, round, issue, ReviewOutcome.GoesOn, "Weg hiermee", A.Decision(by: seat.PersonId));

        Assert.Equal((ReviewOutcome.GoesOn, Moment.Today, Moment.Now, seat.PersonId), (review.Outcome!.Value, review.TakenOn!.Value, review.RecordedAt!.Value, review.DecidedBy!.Value));
        Assert.Null(review.Question);
        Assert.Equal("Over deze kwestie is in deze ronde al een besluit genomen.", Refusal.Of(() => review.Write(seat, round, Text(), Moment.Now)));
        Assert.Equal("Op die dag was de ronde nog niet open.", Refusal.Of(() => Written(round).Decide(seat, round, issue, ReviewOutcome.GoesOn, null, A.Decision(Moment.Today.AddDays(-1)))));
    }

    [Fact]
    public void To_ask_the_studio_needs_a_question_and_tells_of_it()
    {
        var round = Round();
        var review = Written(round);
        Assert.Equal("Schrijf je vraag aan het leeratelier.", Refusal.Of(() => review.Decide(seat, round, issue, ReviewOutcome.Ask, " ", A.Decision())));
        review.Decide(seat, round, issue, ReviewOutcome.Ask, "Wie missen jullie?", A.Decision());
        Assert.Equal("Wie missen jullie?", review.Question);
        Assert.Single(review.Events.OfType<StudioAsked>());
    }

    [Fact]
    public void A_round_closes_only_when_every_issue_ended_in_a_decision()
    {
        var round = Round();
        var review = Written(round);
        Assert.Equal("Nog niet over elke kwestie is een besluit genomen. Neem eerst die besluiten.", Refusal.Of(() => round.Close(seat, [review], Moment.Now)));
        review.Decide(seat, round, issue, ReviewOutcome.Retire, null, A.Decision());
        round.Close(seat, [review], Moment.Now);
        Assert.Equal(Moment.Today, round.ClosedOn);
        Assert.Equal("Deze ronde is gesloten.", Refusal.Of(() => round.Close(seat, [review], Moment.Now)));
    }

    [Fact]
    public void An_issue_that_went_off_the_agenda_needs_no_decision_any_more()
    {
        var round = Round();
        var review = Written(round);
        issue.Retire(A.Decision());
        Assert.Equal(
            "Deze kwestie staat niet meer op de agenda. In deze ronde is geen besluit meer nodig.",
            Refusal.Of(() => review.Decide(seat, round, issue, ReviewOutcome.GoesOn, null, A.Decision())));
        round.Close(seat, [], Moment.Now);
        Assert.False(round.IsLate(Moment.Today.AddYears(1)));
        Assert.Equal((false, true), (Round().IsLate(Moment.Today.AddMonths(2)), Round().IsLate(Moment.Today.AddMonths(2).AddDays(1))));
    }

    [Fact]
    public void A_partner_names_one_to_five_issues_each_once_and_may_change_that_until_the_last_day()
    {
        var round = Round(inventory: 5);
        var answer = InventoryAnswer.Of(round, A.Partner());
        answer.Fill(round, [Line(issue.Id), Line(null, "Wachten op een huis")], seat.PersonId, Moment.Now);
        answer.Fill(round, [Line(null, "Wachten op een woning")], seat.PersonId, Moment.Now.AddDays(5));

        Assert.Equal("Wachten op een woning", Assert.Single(answer.Lines).OwnWords);
        Assert.Equal("De inventarisatie is gesloten.", Refusal.Of(() => answer.Fill(round, [Line(issue.Id)], seat.PersonId, Moment.Now.AddDays(6))));
        Assert.Equal("Noem één tot vijf kwesties.", Refusal.Of(() => answer.Fill(round, [], seat.PersonId, Moment.Now)));
        Assert.Equal("Noem elke kwestie één keer.", Refusal.Of(() => answer.Fill(round, [Line(issue.Id), Line(issue.Id)], seat.PersonId, Moment.Now)));
        Assert.Equal("Kies een kwestie, of noem er zelf een.", Refusal.Of(() => answer.Fill(round, [Line(issue.Id, "En dit")], seat.PersonId, Moment.Now)));
        Assert.Equal(
            "Kies bij elke kwestie minstens één voorwaarde.",
            Refusal.Of(() => answer.Fill(round, [Line(issue.Id) with { Conditions = Condition.None }], seat.PersonId, Moment.Now)));
        Assert.Single(answer.Lines);
    }

    private static PressingText Line(Guid? issue, string? words = null) =>
        new(issue, words, Party.ResidentsYoung, Condition.SocialInclusion, Pressure.Much, null);

    private static ReviewText Text() => new("We leerden veel.", ConditionTags.None, StillOccasion.Yes, null, null);

    private ReviewRound Round(int? inventory = null) => ReviewRound.Open(
        seat, "ronde", "Ronde", Moment.Today.AddMonths(2), inventory is { } days ? Moment.Today.AddDays(days) : null, Moment.Now);

    private IssueReview Written(ReviewRound round)
    {
        var review = IssueReview.Of(round, issue, null);
        review.Write(seat, round, Text(), Moment.Now);
        return review;
    }
}
