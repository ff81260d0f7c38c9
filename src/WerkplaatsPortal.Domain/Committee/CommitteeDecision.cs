using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Domain.Committee;

/// <summary>
/// What a meeting of the committee decided and is no step on the agenda nor an advice: a text, perhaps with the item that it was about.
/// A thing of its own, so that whoever writes the minutes meanwhile is not in the way.
/// </summary>
public sealed class CommitteeDecision : Entity
{
    /// <summary>The longest text.</summary>
    public const int TextMaxLength = AgendaDecision.ReasonMaxLength;

    private CommitteeDecision() { }

    /// <summary>The meeting.</summary>
    public Guid MeetingId { get; private set; }

    /// <summary>The item on its agenda; null for what came up by itself.</summary>
    public Guid? ItemId { get; private set; }

    /// <summary>What was decided.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Who wrote it down.</summary>
    public Guid RecordedBy { get; private set; }

    /// <summary>When it was written down, in UTC.</summary>
    public DateTime RecordedAt { get; private set; }

    /// <summary>A member writes down what a meeting decided.</summary>
    /// <exception cref="RuleViolation">The text is missing or too long, or nothing can be decided in that meeting now.</exception>
    public static CommitteeDecision Take(CommitteeSeat by, CommitteeMeeting meeting, Guid? itemId, string? text, DateTime now)
    {
        meeting.DemandDecides(by, now);
        Rule.Demand(itemId is null || meeting.Items.Any(item => item.Id == itemId), "Kies een punt van deze agenda.", nameof(ItemId));
        var decision = new CommitteeDecision
        {
            MeetingId = meeting.Id,
            ItemId = itemId,
            Text = Rule.Text(text, TextMaxLength, "Schrijf wat jullie hebben besloten.", nameof(Text)),
            RecordedBy = by.PersonId,
            RecordedAt = now,
        };
        decision.Raise(new CommitteeDecided(decision.Id));
        return decision;
    }
}

/// <summary>A meeting of the committee decided something.</summary>
public sealed record CommitteeDecided(Guid SubjectId) : DomainEvent(SubjectId);
