using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Domain.Studios;

/// <summary>How an Arena comes together.</summary>
public enum MeetingKind
{
    /// <summary>A meeting.</summary>
    Meeting,

    /// <summary>A visit to a place where the work is done.</summary>
    WorkVisit,
}

/// <summary>Where a meeting stands.</summary>
public enum MeetingState
{
    /// <summary>To come, or past without a report yet.</summary>
    Planned,

    /// <summary>Held, with a report.</summary>
    Held,

    /// <summary>Called off.</summary>
    Cancelled,
}

/// <summary>What is planned.</summary>
/// <param name="Kind">Meeting or work visit.</param>
/// <param name="Title">What it is about.</param>
/// <param name="StartsAt">When it begins, in UTC.</param>
public sealed record MeetingPlan(MeetingKind Kind, string? Title, DateTime StartsAt)
{
    /// <summary>When it ends, in UTC.</summary>
    public DateTime? EndsAt { get; init; }

    /// <summary>Where; a place or a link is needed.</summary>
    public string? Place { get; init; }

    /// <summary>Where, on the web.</summary>
    public string? Link { get; init; }
}

/// <summary>A meeting was planned.</summary>
public sealed record MeetingPlanned(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>A meeting is at another time or place.</summary>
public sealed record MeetingMoved(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>What is written about a meeting changed, not its time or place.</summary>
public sealed record MeetingChanged(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>The agenda of a meeting changed.</summary>
public sealed record MeetingAgendaSet(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>A meeting was called off.</summary>
public sealed record MeetingCancelled(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>A meeting was held: its first report was written.</summary>
public sealed record MeetingHeld(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>The report of a meeting was written anew.</summary>
public sealed record MeetingReported(Guid SubjectId) : DomainEvent(SubjectId);
