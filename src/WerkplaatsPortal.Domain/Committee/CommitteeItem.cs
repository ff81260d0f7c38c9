namespace WerkplaatsPortal.Domain.Committee;

/// <summary>What an item on the agenda of the committee is about.</summary>
public enum CommitteeItemKind
{
    /// <summary>What a member added, perhaps about an issue.</summary>
    Own,

    /// <summary>An issue that was put forward and waits.</summary>
    IssuePutForward,

    /// <summary>Advice that a studio asked for and that was not given yet.</summary>
    AdviceAsked,

    /// <summary>Advice that was given and not answered yet.</summary>
    AdviceUnanswered,

    /// <summary>An insight whose day to look back has come.</summary>
    LookBack,

    /// <summary>An insight that was adopted since the last meeting.</summary>
    NewInsight,
}

/// <summary>Something on the agenda of a meeting of the committee: a thing that waits, or what a member added.</summary>
public sealed class CommitteeItem
{
    /// <summary>The longest text.</summary>
    public const int TextMaxLength = 400;

    private CommitteeItem() { }

    internal CommitteeItem(Guid meetingId, int place, CommitteeItemKind kind, string? text, Guid? subjectId) =>
        (MeetingId, Place, Kind, Text, SubjectId) = (meetingId, place, kind, text, subjectId);

    /// <summary>Its own identity.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The meeting.</summary>
    public Guid MeetingId { get; private set; }

    /// <summary>Its place in the order; places may have gaps.</summary>
    public int Place { get; private set; }

    /// <summary>What it is about.</summary>
    public CommitteeItemKind Kind { get; private set; }

    /// <summary>What a member wrote; null for a thing that waits, which tells its own name.</summary>
    public string? Text { get; private set; }

    /// <summary>The issue, advice or insight that it is about; null for a text alone.</summary>
    public Guid? SubjectId { get; private set; }

    /// <summary>Whether members left it out of the agenda.</summary>
    public bool IsLeftOut { get; internal set; }

    internal void PutAt(int place) => (Place, IsLeftOut) = (place, false);

    internal static void Swap(CommitteeItem one, CommitteeItem other) => (one.Place, other.Place) = (other.Place, one.Place);
}

/// <summary>A member who was at a meeting of the committee.</summary>
public sealed record CommitteePresence(Guid MeetingId, Guid PersonId);
