using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Testing.Builders;
using Xunit;

namespace WerkplaatsPortal.Domain.Tests.Studios;

/// <summary>What the Arena decides to do together is planned by that decision.</summary>
public class AdoptedMeetingTests
{
    private readonly LearningStudio studio = A.LedStudio();

    [Fact]
    public void An_adopted_activity_of_the_Arena_is_a_meeting_with_what_was_proposed_on_its_agenda()
    {
        var proposal = A.Proposal(An.ArenaMember(studio, A.Person()), ProposalKind.ArenaActivity);
        var plan = new MeetingPlan(MeetingKind.Meeting, new string('a', 200), Moment.Now.AddDays(30));
        Assert.Throws<RuleViolation>(() => ArenaMeeting.Adopted(proposal, studio.IssueId, "werkbezoek", plan, Moment.Now));

        proposal.Answer(An.ArenaMember(studio), proposal.Round, ResponseKind.Agree, null, Moment.Now);
        proposal.Close(proposal.ClosesAt);
        var meeting = ArenaMeeting.Adopted(proposal, studio.IssueId, "werkbezoek", plan, Moment.Now);

        Assert.Equal((proposal.Id, proposal.ProposedBy, MeetingState.Planned), (meeting.ProposalId, meeting.PlannedBy, meeting.State));
        Assert.Equal((ArenaMeeting.TitleMaxLength, ArenaMeeting.PlaceToCome), (meeting.Title.Length, meeting.Place));
        Assert.Equal(proposal.Current.Text, Assert.Single(meeting.Items).Text);
    }

    [Fact]
    public void Another_proposal_makes_no_meeting()
    {
        var proposal = A.Proposal(An.ArenaMember(studio, A.Person()));
        proposal.Answer(An.ArenaMember(studio), proposal.Round, ResponseKind.Agree, null, Moment.Now);
        proposal.Close(proposal.ClosesAt);

        Assert.Throws<RuleViolation>(() => ArenaMeeting.Adopted(
            proposal, studio.IssueId, "werkbezoek", new MeetingPlan(MeetingKind.Meeting, "Werkbezoek", Moment.Now), Moment.Now));
    }
}
