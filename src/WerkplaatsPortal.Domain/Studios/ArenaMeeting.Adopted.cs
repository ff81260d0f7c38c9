using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Domain.Studios;

/// <content>A meeting or work visit that the Arena adopted as a proposal.</content>
public sealed partial class ArenaMeeting
{
    /// <summary>What stands for the place while nobody said where.</summary>
    public const string PlaceToCome = "Nog af te spreken";

    /// <summary>The proposal by which the Arena adopted it; null for one that somebody planned.</summary>
    public Guid? ProposalId { get; private set; }

    /// <summary>The Arena adopted the proposal: it is planned, and what was proposed stands on its agenda.</summary>
    /// <param name="proposal">The proposal, of an activity of the Arena itself.</param>
    /// <param name="issueId">The issue of its studio.</param>
    /// <param name="slug">Part of the address.</param>
    /// <param name="plan">When and where; without a place that is still to be said.</param>
    /// <param name="now">The moment, in UTC.</param>
    /// <exception cref="RuleViolation">The proposal was not adopted, or is about something else.</exception>
    public static ArenaMeeting Adopted(Proposal proposal, Guid issueId, string slug, MeetingPlan plan, DateTime now)
    {
        Rule.Demand(
            proposal is { Kind: ProposalKind.ArenaActivity, State: ProposalState.Adopted },
            "Dit voorstel is geen aangenomen activiteit van de Arena.");
        var meeting = new ArenaMeeting { Slug = slug, IssueId = issueId, ProposalId = proposal.Id, PlannedBy = proposal.ProposedBy, PlannedAt = now };
        meeting.Take(plan with { Title = Cut(plan.Title, TitleMaxLength), Place = string.IsNullOrWhiteSpace(plan.Place) ? PlaceToCome : plan.Place });
        meeting.items.Add(new AgendaItem(meeting.Id, 1, Cut(proposal.Current.Text ?? proposal.Title, AgendaItem.TextMaxLength), null, proposal.Id));
        meeting.Raise(new MeetingPlanned(meeting.Id));
        return meeting;
    }

    private static string Cut(string? text, int most) => text is null || text.Length <= most ? text ?? "" : text[..(most - 1)].TrimEnd() + "…";
}
