using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Testing.Builders;
using Xunit;

namespace WerkplaatsPortal.Domain.Tests.Committee;

/// <summary>How the committee meets: an agenda made from what waits, decisions, minutes.</summary>
public class CommitteeMeetingTests
{
    private readonly CommitteeSeat seat = A.CommitteeSeat();

    [Fact]
    public void Only_a_member_plans_a_meeting_and_it_has_a_place_or_a_link()
    {
        var former = A.CommitteeSeat(until: Moment.Today.AddDays(-1));
        Assert.Equal("Alleen een lid van de programmacommissie kan dit doen.", Refusal.Of(() => CommitteeMeeting.Plan(former, "x", Words(), Moment.Now)));
        Assert.Equal("Place", Refusal.FieldOf(() => CommitteeMeeting.Plan(seat, "x", Words() with { Place = null }, Moment.Now)));
        Assert.Equal("Day", Refusal.FieldOf(() => CommitteeMeeting.Plan(seat, "x", Words() with { StartsAt = DateTime.MinValue }, Moment.Now)));
        Assert.Equal("Until", Refusal.FieldOf(() => CommitteeMeeting.Plan(seat, "x", Words() with { EndsAt = Moment.Now.AddHours(-1) }, Moment.Now)));
        Assert.Equal((CommitteeMeetingState.Planned, Moment.Today), (Meeting().State, Meeting().Day));
    }

    [Fact]
    public void What_waits_comes_on_the_agenda_once_and_what_was_left_out_stays_out()
    {
        var (meeting, issue, advice) = (Meeting(), Guid.NewGuid(), Guid.NewGuid());
        WaitingThing[] waiting = [new(CommitteeItemKind.IssuePutForward, issue), new(CommitteeItemKind.AdviceAsked, advice)];
        Assert.Equal(2, meeting.Propose(seat, waiting, Moment.Now));

        meeting.LeaveOut(seat, meeting.Items[0], Moment.Now);
        Assert.Equal(0, meeting.Propose(seat, waiting, Moment.Now));
        Assert.Equal([true, false], meeting.Items.Select(item => item.IsLeftOut));

        meeting.TakeBack(seat, meeting.Items[0], Moment.Now);
        Assert.Equal([advice, issue], Order(meeting).Select(item => item.SubjectId!.Value));
    }

    [Fact]
    public void Members_order_the_agenda_and_add_to_it()
    {
        var meeting = Meeting();
        meeting.Propose(seat, [new(CommitteeItemKind.AdviceAsked, Guid.NewGuid()), new(CommitteeItemKind.LookBack, Guid.NewGuid())], Moment.Now);
        var own = meeting.PutOnAgenda(seat, " Wie missen we? ", null, Moment.Now);
        meeting.LeaveOut(seat, meeting.Items[1], Moment.Now);

        meeting.MoveUp(seat, own, Moment.Now);
        meeting.MoveUp(seat, own, Moment.Now);

        Assert.Equal("Wie missen we?", Order(meeting)[0].Text);
        meeting.LeaveOut(seat, own, Moment.Now);
        Assert.DoesNotContain(own, meeting.Items);
        Assert.Equal("Text", Refusal.FieldOf(() => meeting.PutOnAgenda(seat, " ", null, Moment.Now)));
    }

    [Fact]
    public void A_step_that_is_taken_in_a_meeting_is_of_its_day_and_says_so()
    {
        var (meeting, issue) = (Meeting(), An.Issue());
        issue.TakeUp(A.Decision() with { InMeeting = meeting.Mark(Moment.Now) });
        Assert.Equal((Moment.Today, meeting.Id), (issue.Decisions[^1].MeetingOn, issue.Decisions[^1].MeetingId));
        Assert.Null(issue.Decisions[0].MeetingOn);

        var other = A.Decision() with { InMeeting = new MeetingMark(Moment.Today.AddDays(-1)) };
        Assert.Equal("TakenOn", Refusal.FieldOf(() => issue.Retire(other)));
        Assert.Equal(IssueStatus.OnAgenda, issue.Status);
    }

    [Fact]
    public void An_advice_that_is_adopted_in_a_meeting_says_so()
    {
        var meeting = Meeting();
        var text = An.AdviceText() with { InMeeting = meeting.Mark(Moment.Now) };
        var advice = Advice.GiveUnrequested(seat, A.LedStudio(), "x", text, Moment.Now);
        Assert.Equal((Moment.Today, meeting.Id), (advice.MeetingOn, advice.MeetingId));
    }

    [Fact]
    public void Nothing_is_decided_or_written_in_a_meeting_that_is_still_to_come()
    {
        var meeting = Meeting(Moment.Now.AddDays(3));
        Assert.StartsWith("Deze vergadering moet nog komen.", Refusal.Of(() => CommitteeDecision.Take(seat, meeting, null, "Zo doen we het.", Moment.Now)), StringComparison.Ordinal);
        Assert.StartsWith("Deze vergadering moet nog komen.", Refusal.Of(() => meeting.Write(seat, Minutes(), Moment.Now)), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_took_the_chair_settles_the_minutes_and_then_nothing_changes()
    {
        var (meeting, other) = (Meeting(), A.CommitteeSeat());
        Assert.Equal("Schrijf eerst de notulen.", Refusal.Of(() => meeting.Settle(seat, Moment.Now)));
        Assert.Equal("Present", Refusal.FieldOf(() => meeting.Write(other, Minutes() with { Present = [] }, Moment.Now)));

        meeting.Write(other, Minutes(), Moment.Now);
        Assert.Equal((CommitteeMeetingState.Held, other.PersonId, Moment.Now), (meeting.State, meeting.MinutesBy, meeting.HeldAt));
        Assert.Equal("Alleen wie de vergadering voorzat, stelt de notulen vast.", Refusal.Of(() => meeting.Settle(other, Moment.Now)));

        meeting.Settle(seat, Moment.Now);
        const string settled = "De notulen van deze vergadering zijn vastgesteld. Er verandert niets meer aan.";
        Assert.Equal(settled, Refusal.Of(() => meeting.Write(other, Minutes(), Moment.Now)));
        Assert.Equal(settled, Refusal.Of(() => meeting.PutOnAgenda(other, "Nog iets", null, Moment.Now)));
        Assert.Equal(settled, Refusal.Of(() => CommitteeDecision.Take(other, meeting, null, "Nog iets.", Moment.Now)));
    }

    [Fact]
    public void Who_took_the_chair_was_there_and_not_just_anybody_says_otherwise_later()
    {
        var (meeting, other, chair) = (Meeting(), A.CommitteeSeat(), A.CommitteeSeat());
        var others = Minutes() with { ChairId = other.PersonId, Present = [seat.PersonId, other.PersonId] };
        Assert.Equal("Chair", Refusal.FieldOf(() => meeting.Write(seat, others with { Present = [seat.PersonId] }, Moment.Now)));

        meeting.Write(other, Minutes(), Moment.Now);
        Assert.Equal("Chair", Refusal.FieldOf(() => meeting.Write(other, others, Moment.Now)));
        Assert.Equal("Chair", Refusal.FieldOf(() => meeting.Replan(other, Words() with { ChairId = other.PersonId }, Moment.Now)));
        chair.Become(CommitteeRole.Chair, Moment.Today, [chair]);
        meeting.Write(chair, others, Moment.Now);
        Assert.Equal(other.PersonId, meeting.ChairId);
    }

    [Fact]
    public void Deciding_is_a_change_of_the_meeting_so_that_nobody_settles_it_unseen()
    {
        var meeting = Meeting();
        meeting.ClearEvents();
        meeting.Mark(Moment.Now);
        Assert.Single(meeting.Events.OfType<CommitteeMeetingDecides>());
    }

    [Fact]
    public void A_meeting_is_called_off_with_a_reason_before_it_is_held()
    {
        var meeting = Meeting();
        Assert.Equal("Reason", Refusal.FieldOf(() => meeting.Cancel(seat, " ", Moment.Now)));
        meeting.Cancel(seat, "Te weinig leden kunnen.", Moment.Now);
        Assert.Equal("Deze vergadering gaat niet door.", Refusal.Of(() => meeting.Mark(Moment.Now)));

        var held = Meeting();
        held.Write(seat, Minutes(), Moment.Now);
        Assert.Equal("Van deze vergadering zijn al notulen.", Refusal.Of(() => held.Cancel(seat, "Toch niet.", Moment.Now)));
        Assert.Equal("Day", Refusal.FieldOf(() => held.Replan(seat, Words(Moment.Now.AddDays(2)), Moment.Now)));
    }

    private static CommitteeMeetingPlan Words(DateTime? at = null) => new("Junivergadering", at ?? Moment.Now) { Place = "Bij de hogeschool" };

    private static IReadOnlyList<CommitteeItem> Order(CommitteeMeeting meeting) =>
        [.. meeting.Items.Where(item => !item.IsLeftOut).OrderBy(item => item.Place)];

    private CommitteeMinutes Minutes() => new(seat.PersonId, [seat.PersonId], "We spraken over **wonen**.");

    private CommitteeMeeting Meeting(DateTime? at = null) => CommitteeMeeting.Plan(seat, "junivergadering", Words(at), Moment.Now);
}
