using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>What lies on the table of a meeting, or came out of it.</summary>
public enum MeetingThingKind
{
    /// <summary>A question on the table.</summary>
    Question,

    /// <summary>A practice on the table.</summary>
    Practice,

    /// <summary>A lesson on the table.</summary>
    Lesson,

    /// <summary>An insight on the table.</summary>
    Insight,

    /// <summary>A proposal on the table.</summary>
    Proposal,

    /// <summary>A question that came out of it.</summary>
    QuestionOut,

    /// <summary>A proposal that came out of it.</summary>
    ProposalOut,

    /// <summary>A lesson that came out of it.</summary>
    LessonOut,

    /// <summary>An insight that came out of it.</summary>
    InsightOut,

    /// <summary>A practice that rests on one of its agreements.</summary>
    PracticeOn,

    /// <summary>An insight that rests on one of its agreements.</summary>
    InsightOn,
}

/// <summary>A thing at a meeting, as a page links to it. Set by name, not by constructor: only so several queries become one.</summary>
public sealed record MeetingThing
{
    /// <summary>How it belongs to the meeting.</summary>
    public required MeetingThingKind Kind { get; init; }

    /// <summary>The agenda item, the agreement or the meeting that it hangs on.</summary>
    public required Guid Under { get; init; }

    /// <summary>Part of its address; of a question its words.</summary>
    public required string Slug { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }
}

/// <summary>A meeting with all that the Arena needs of it.</summary>
/// <param name="Meeting">The meeting itself, with its agenda, agreements and attendees.</param>
/// <param name="Attendees">The shown names of who was there.</param>
/// <param name="Things">What lies on the table and what came out, as far as the reader may see it.</param>
public sealed record MeetingPage(ArenaMeeting Meeting, IReadOnlyList<string> Attendees, IReadOnlyList<MeetingThing> Things)
{
    /// <summary>The agenda, in its order.</summary>
    public IEnumerable<AgendaItem> Agenda => Meeting.Items.OrderBy(item => item.Place);

    /// <summary>The agreements, in their order.</summary>
    public IEnumerable<MeetingAgreement> Agreements => Meeting.Agreements.OrderBy(agreement => agreement.Place);

    /// <summary>The things that hang on one item, agreement or the meeting.</summary>
    public IReadOnlyList<MeetingThing> On(Guid id, params MeetingThingKind[] kinds) =>
        [.. Things.Where(thing => thing.Under == id && (kinds.Length == 0 || kinds.Contains(thing.Kind)))];
}
