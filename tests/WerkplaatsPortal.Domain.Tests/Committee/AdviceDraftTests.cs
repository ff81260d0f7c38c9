using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Testing.Builders;
using Xunit;

namespace WerkplaatsPortal.Domain.Tests.Committee;

/// <summary>How members write an advice together and adopt it.</summary>
public class AdviceDraftTests
{
    private readonly LearningStudio studio = A.LedStudio();
    private readonly CommitteeSeat seat = A.CommitteeSeat();
    private readonly CommitteeSeat second = A.CommitteeSeat();
    private readonly CommitteeSeat third = A.CommitteeSeat();

    private Guid[] Members => [seat.PersonId, second.PersonId, third.PersonId];

    private AdviceGround Ground => new(studio, "begin-met-luisteren", null, Members);

    [Fact]
    public void Members_write_together_and_every_wording_stays_readable()
    {
        var draft = Draft();
        draft.Write(second, Words("Begin met luisteren naar bewoners."), Moment.Now);
        draft.Write(second, Words("Begin met luisteren naar bewoners."), Moment.Now);
        Assert.Equal([(1, seat.PersonId), (2, second.PersonId)], draft.Versions.Select(version => (version.Number, version.WrittenBy)));
        var stranger = A.CommitteeSeat(until: Moment.Today.AddDays(-1));
        Assert.Equal("Alleen een lid van de programmacommissie kan dit doen.", Refusal.Of(() => draft.Write(stranger, Words(), Moment.Now)));
    }

    [Fact]
    public void It_is_adopted_when_nobody_objects_and_more_than_half_of_the_members_answered()
    {
        var draft = Asked();
        Assert.Equal(2, draft.Quorum);
        Assert.Null(draft.Close(Ground, Moment.Now));
        draft.Answer(second, 1, ResponseKind.AgreeWithConcern, "Let op de planning.", Moment.Now);
        Assert.Null(draft.Close(Ground, draft.ClosesAt!.Value.AddSeconds(-1)));

        var advice = draft.Close(Ground, draft.ClosesAt.Value)!;

        Assert.Equal((AdviceDraftState.Adopted, "begin-met-luisteren", AdviceKind.Unrequested), (draft.State, advice.Slug, advice.Kind));
        Assert.Single(advice.Events.OfType<AdviceGiven>());
        Assert.Equal("Dit advies is al vastgesteld.", Refusal.Of(() => draft.Write(seat, Words("Anders."), Moment.Now)));
    }

    [Fact]
    public void It_closes_as_soon_as_every_member_has_answered()
    {
        var draft = Asked();
        draft.Answer(second, 1, ResponseKind.Agree, null, Moment.Now);
        draft.Answer(third, 1, ResponseKind.Abstain, null, Moment.Now);
        Assert.NotNull(draft.Close(Ground, Moment.Now));
    }

    [Fact]
    public void An_objection_or_too_few_answers_keep_it_from_being_adopted()
    {
        var objected = Asked();
        Assert.Equal("Reason", Refusal.FieldOf(() => objected.Answer(second, 1, ResponseKind.Object, " ", Moment.Now)));
        objected.Answer(second, 1, ResponseKind.Object, "De bewoners ontbreken.", Moment.Now);
        Assert.Null(objected.Close(Ground, objected.ClosesAt!.Value));
        var silent = Asked();
        Assert.Null(silent.Close(Ground, silent.ClosesAt!.Value));
        Assert.Equal((NoConsent.Objection, NoConsent.Quorum), (objected.NotAdoptedFor, silent.NotAdoptedFor));

        objected.Ask(second, 3, Moment.Today.AddDays(20), objected.ClosesAt.Value);
        Assert.Equal((AdviceDraftState.Asked, 2, null), (objected.State, objected.Round, objected.NotAdoptedFor));
    }

    [Fact]
    public void Another_text_asks_everybody_again()
    {
        var draft = Asked();
        draft.Answer(second, 1, ResponseKind.Object, "Te lang.", Moment.Now);
        draft.Write(third, Words("Korter."), Moment.Now);
        Assert.Equal((2, third.PersonId), (draft.Round, Assert.Single(draft.Standing).PersonId));
        Assert.StartsWith("De tekst is net aangepast.", Refusal.Of(() => draft.Answer(second, 1, ResponseKind.Agree, null, Moment.Now)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_objection_in_a_round_that_runs_is_not_passed_over_in_a_meeting()
    {
        var draft = Asked();
        draft.Answer(second, 1, ResponseKind.Object, "De bewoners ontbreken.", Moment.Now);
        Assert.Equal("Meeting", Refusal.FieldOf(() => draft.AdoptIn(new MeetingMark(Moment.Today), seat, Ground, Moment.Now)));
        draft.Write(third, Words("Met de bewoners."), Moment.Now);
        Assert.Equal("Met de bewoners.", draft.AdoptIn(new MeetingMark(Moment.Today), seat, Ground, Moment.Now).Body);
    }

    [Fact]
    public void Who_left_the_committee_counts_neither_for_the_quorum_nor_with_an_objection()
    {
        var draft = Asked();
        draft.Answer(second, 1, ResponseKind.Object, "De bewoners ontbreken.", Moment.Now);
        draft.Answer(third, 1, ResponseKind.Agree, null, Moment.Now);
        var left = Ground with { Members = [seat.PersonId, third.PersonId] };
        Assert.NotNull(draft.Close(left, Moment.Now));

        var silent = Asked();
        silent.Answer(second, 1, ResponseKind.Agree, null, Moment.Now);
        Assert.Null(silent.Close(Ground with { Members = [seat.PersonId, third.PersonId, Guid.NewGuid()] }, silent.ClosesAt!.Value));
        Assert.Equal(NoConsent.Quorum, silent.NotAdoptedFor);
    }

    [Fact]
    public void A_meeting_adopts_no_text_that_was_written_after_it()
    {
        var draft = Draft();
        draft.Write(second, Words("Later bedacht."), Moment.Now.AddDays(1));
        Assert.Equal("Meeting", Refusal.FieldOf(() => draft.AdoptIn(new MeetingMark(Moment.Today), seat, Ground, Moment.Now.AddDays(1))));
        Assert.NotNull(draft.AdoptIn(new MeetingMark(Moment.Today.AddDays(1)), seat, Ground, Moment.Now.AddDays(1)));
    }

    [Fact]
    public void Nothing_is_adopted_for_a_studio_that_is_there_no_more()
    {
        var (asked, gone) = (Asked(), Ground with { HasEnded = true });
        Assert.Equal("Meeting", Refusal.FieldOf(() => asked.AdoptIn(new MeetingMark(Moment.Today), seat, gone, Moment.Now)));
        asked.Answer(second, 1, ResponseKind.Agree, null, Moment.Now);
        Assert.Null(asked.Close(gone, asked.ClosesAt!.Value));
        Assert.Equal((AdviceDraftState.NotAdopted, NoConsent.Ground), (asked.State, asked.NotAdoptedFor));
    }

    [Fact]
    public void What_was_asked_in_confidence_is_not_made_public_by_answering_it()
    {
        var asked = Advice.Ask(studio, "x", "Hoe gaan we verder?", Moment.Today.AddDays(30), studio.Lead(), Moment.Now, isInternal: true);
        var draft = AdviceDraft.Start(seat, studio, "x", Words(), asked, Moment.Now);
        Assert.True(draft.Internal);
        draft.Write(second, Words("Anders."), Moment.Now);
        Assert.True(draft.AdoptIn(new MeetingMark(Moment.Today), seat, Ground with { Request = asked }, Moment.Now).Internal);
    }

    [Fact]
    public void What_was_asked_is_taken_back_by_the_lead_or_declined_with_a_reason()
    {
        var (back, declined) = (An.AskedAdvice(studio), An.AskedAdvice(studio));
        Assert.Equal("Alleen de trekker van het leeratelier kan dit doen.", Refusal.Of(() => back.Withdraw(studio, seat.PersonId, Moment.Now)));
        back.Withdraw(studio, studio.Lead(), Moment.Now);
        Assert.Equal("Reason", Refusal.FieldOf(() => declined.Decline(seat, " ", Moment.Now)));
        declined.Decline(seat, "Dat beslist de gemeente.", Moment.Now);

        Assert.Equal((AdviceEnd.Withdrawn, AdviceEnd.Declined), (back.End, declined.End));
        foreach (var ended in (Advice[])[back, declined])
        {
            Assert.Equal("Deze vraag is ingetrokken of afgewezen.", Refusal.Of(() => ended.Give(seat, An.AdviceText(), Moment.Now)));
            Assert.Equal("Request", Refusal.FieldOf(() => AdviceDraft.Start(seat, studio, "y", Words(), ended, Moment.Now)));
        }
    }

    [Fact]
    public void A_draft_ends_when_its_request_is_answered_otherwise()
    {
        var (running, adopted) = (Asked(), Draft());
        adopted.AdoptIn(new MeetingMark(Moment.Today), seat, Ground, Moment.Now);
        running.Lapse(Moment.Now);
        adopted.Lapse(Moment.Now);
        Assert.Equal((AdviceDraftState.Dropped, AdviceDraftState.Adopted), (running.State, adopted.State));
    }

    [Fact]
    public void Nobody_writes_between_the_end_of_a_round_and_its_outcome()
    {
        var draft = Asked();
        Assert.StartsWith("De rondvraag is net gesloten.", Refusal.Of(() => draft.Write(third, Words("Nog iets."), draft.ClosesAt!.Value)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_studio_gets_time_to_answer_after_the_round() =>
        Assert.Equal("ClosesOn", Refusal.FieldOf(() => Draft().Ask(seat, 3, Moment.Today.AddDays(30), Moment.Now)));

    [Fact]
    public void A_meeting_adopts_it_as_the_answer_to_what_the_studio_asked()
    {
        var asked = An.AskedAdvice(studio);
        var draft = AdviceDraft.Start(seat, studio, "x", Words(), asked, Moment.Now);
        var meeting = CommitteeMeeting.Plan(seat, "juni", new CommitteeMeetingPlan("Juni", Moment.Now) { Place = "Hier" }, Moment.Now);

        var before = new MeetingMark(Moment.Today.AddDays(-1));
        Assert.Equal("Meeting", Refusal.FieldOf(() => draft.AdoptIn(before, seat, new AdviceGround(studio, "x", asked, Members), Moment.Now)));

        var advice = draft.AdoptIn(meeting.Mark(Moment.Now), seat, new AdviceGround(studio, "x", asked, Members), Moment.Now);

        Assert.Same(asked, advice);
        Assert.Equal((meeting.Id, Moment.Now, AdviceKind.Requested), (advice.MeetingId, advice.GivenAt, advice.Kind));
        Assert.Equal("Request", Refusal.FieldOf(() => AdviceDraft.Start(seat, studio, "y", Words(), asked, Moment.Now)));
    }

    [Fact]
    public void What_a_studio_promises_is_followed_until_all_is_done()
    {
        var (advice, lead) = (An.Advice(studio), studio.Lead());
        advice.Respond(studio, AdviceAnswer.Partly, "Een deel kan.", lead, Moment.Now, [new("Bewoners bellen", "de trekker", Moment.Today.AddDays(7))]);
        advice.Promise(studio, new("Verslag maken", "de hogeschool", Moment.Today), lead, Moment.Now);
        Assert.Equal("Er staan nog acties open.", Refusal.Of(() => advice.FinishFollowThrough(seat, Moment.Now)));
        Assert.Equal("Before", Refusal.FieldOf(() => advice.Promise(studio, new("Te laat", "iemand", Moment.Today.AddDays(-1)), lead, Moment.Now)));
        Assert.Equal("Alleen de trekker van het leeratelier kan dit doen.", Refusal.Of(() => advice.TickOff(studio, advice.Actions[0].Id, null, seat.PersonId, Moment.Now)));

        foreach (var action in advice.Actions)
            advice.TickOff(studio, action.Id, " Gelukt. ", lead, Moment.Now);
        advice.FinishFollowThrough(seat, Moment.Now);

        Assert.Equal(["Gelukt.", "Gelukt."], advice.Actions.Select(action => action.Remark));
        Assert.Equal((Moment.Now, seat.PersonId), (advice.FinishedAt, advice.FinishedBy));
    }

    [Fact]
    public void A_studio_is_reminded_once_before_the_term_and_once_after_it()
    {
        var advice = An.Advice(studio);
        var (before, after) = (Moment.Now.AddDays(25), Moment.Now.AddDays(31));
        advice.Remind(before);
        advice.Remind(before.AddHours(1));
        advice.Remind(after);
        Assert.Equal((before, after), (advice.RemindedAt, advice.RemindedAfterAt));
    }

    private static AdviceText Words(string body = "Begin met luisteren.") => new("Begin met luisteren", body, Moment.Today.AddDays(30), false);

    private AdviceDraft Draft() => AdviceDraft.Start(seat, studio, "x", Words(), null, Moment.Now);

    private AdviceDraft Asked()
    {
        var draft = Draft();
        draft.Ask(seat, Members.Length, Moment.Today.AddDays(14), Moment.Now);
        return draft;
    }
}
