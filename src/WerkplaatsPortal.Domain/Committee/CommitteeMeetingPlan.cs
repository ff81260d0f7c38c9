using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Domain.Committee;

/// <summary>Where a meeting of the committee stands.</summary>
public enum CommitteeMeetingState
{
    /// <summary>To come, or past without minutes yet.</summary>
    Planned,

    /// <summary>Held, with minutes that can still change.</summary>
    Held,

    /// <summary>Held, and its minutes are settled: nothing of it changes any more.</summary>
    Settled,

    /// <summary>Called off.</summary>
    Cancelled,
}

/// <summary>What is planned.</summary>
/// <param name="Title">What the meeting is called.</param>
/// <param name="StartsAt">When it begins, in UTC.</param>
public sealed record CommitteeMeetingPlan(string? Title, DateTime StartsAt)
{
    /// <summary>When it ends, in UTC.</summary>
    public DateTime? EndsAt { get; init; }

    /// <summary>Where; a place or a link is needed.</summary>
    public string? Place { get; init; }

    /// <summary>Where, on the web.</summary>
    public string? Link { get; init; }

    /// <summary>Who takes the chair; null when that is open.</summary>
    public Guid? ChairId { get; init; }
}

/// <summary>What is written down of a meeting.</summary>
/// <param name="ChairId">Who took the chair.</param>
/// <param name="Present">The members who were there.</param>
/// <param name="Minutes">What was said, in Markdown.</param>
public sealed record CommitteeMinutes(Guid ChairId, IReadOnlyList<Guid> Present, string? Minutes)
{
    /// <summary>Who came from elsewhere, in words.</summary>
    public string? Guests { get; init; }
}

/// <summary>The committee will meet.</summary>
public sealed record CommitteeMeetingPlanned(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>A meeting of the committee is at another time or place.</summary>
public sealed record CommitteeMeetingMoved(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>What is written about a meeting of the committee changed, not its time or place.</summary>
public sealed record CommitteeMeetingChanged(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>The agenda of a meeting of the committee changed.</summary>
public sealed record CommitteeAgendaSet(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>A meeting of the committee was called off.</summary>
public sealed record CommitteeMeetingCancelled(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>Something was decided in a meeting of the committee, or that was taken back.</summary>
public sealed record CommitteeMeetingDecides(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>A meeting of the committee was held: its minutes were first written.</summary>
public sealed record CommitteeMeetingHeld(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>The minutes of a meeting were written anew.</summary>
public sealed record CommitteeMinutesWritten(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>The minutes of a meeting were settled.</summary>
public sealed record CommitteeMinutesSettled(Guid SubjectId) : DomainEvent(SubjectId);
