using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Domain.Studios;

public sealed partial class ArenaMeeting
{
    /// <summary>Puts something on the agenda, at its end.</summary>
    /// <exception cref="RuleViolation">It was called off, the text is missing or too long, or there is too much on the agenda.</exception>
    public AgendaItem PutOnAgenda(ArenaMember by, string? text, Guid? questionId = null, Guid? proposalId = null)
    {
        DemandOpenTo(by);
        Rule.Demand(items.Count < MostItems, "Er staan al veertig punten op de agenda.", "Text");
        var item = new AgendaItem(Id, items.Count == 0 ? 1 : items.Max(each => each.Place) + 1, text, questionId, proposalId);
        items.Add(item);
        Raise(new MeetingAgendaSet(Id));
        return item;
    }

    /// <summary>Words something on the agenda anew.</summary>
    /// <exception cref="RuleViolation">It was called off, or the text is missing or too long.</exception>
    public void RewordItem(ArenaMember by, AgendaItem item, string? text, Guid? questionId, Guid? proposalId = null)
    {
        DemandOpenTo(by);
        item.Word(text, questionId, proposalId);
        Raise(new MeetingAgendaSet(Id));
    }

    /// <summary>Moves something on the agenda one place up; the first stays.</summary>
    /// <exception cref="RuleViolation">It was called off.</exception>
    public void MoveUp(ArenaMember by, AgendaItem item)
    {
        DemandOpenTo(by);
        if (items.Where(each => each.Place < item.Place).MaxBy(each => each.Place) is not { } before)
            return;

        AgendaItem.Swap(before, item);
        Raise(new MeetingAgendaSet(Id));
    }

    /// <summary>Takes something off the agenda.</summary>
    /// <exception cref="RuleViolation">It was called off.</exception>
    public void TakeOff(ArenaMember by, AgendaItem item)
    {
        DemandOpenTo(by);
        if (items.Remove(item))
            Raise(new MeetingAgendaSet(Id));
    }
}

/// <summary>
/// Something on the agenda of a meeting: a text, and perhaps a question or a proposal of the studio. What lies on the table of later rooms (a
/// practice, a bundle of lessons, an insight) points here from its own room.
/// </summary>
public sealed class AgendaItem
{
    /// <summary>The longest text.</summary>
    public const int TextMaxLength = 400;

    private AgendaItem() { }

    internal AgendaItem(Guid meetingId, int place, string? text, Guid? questionId, Guid? proposalId)
    {
        (MeetingId, Place) = (meetingId, place);
        Word(text, questionId, proposalId);
    }

    /// <summary>Its own identity.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The meeting.</summary>
    public Guid MeetingId { get; private set; }

    /// <summary>Its place in the order; places may have gaps.</summary>
    public int Place { get; private set; }

    /// <summary>What it is about.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The question that lies on the table; null when none does.</summary>
    public Guid? QuestionId { get; private set; }

    /// <summary>The proposal that lies on the table; null when none does.</summary>
    public Guid? ProposalId { get; private set; }

    internal void Word(string? text, Guid? questionId, Guid? proposalId)
    {
        Text = Rule.Text(text, TextMaxLength, "Schrijf waar dit agendapunt over gaat.", nameof(Text));
        (QuestionId, ProposalId) = (questionId, proposalId);
    }

    internal static void Swap(AgendaItem one, AgendaItem other) => (one.Place, other.Place) = (other.Place, one.Place);
}
