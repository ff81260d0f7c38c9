namespace WerkplaatsPortal.Data.Outbox;

/// <summary>Something that happened, kept for ever: kind, ids and time, no personal text.</summary>
public sealed class EventRecord
{
    /// <summary>The longest kind.</summary>
    public const int KindMaxLength = 80;

    private EventRecord() { }

    /// <summary>Made in order of time.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>What happened, for instance <c>LessonShared</c>.</summary>
    public string Kind { get; private init; } = "";

    /// <summary>The thing it happened to.</summary>
    public Guid SubjectId { get; private init; }

    /// <summary>The person who did it; null for the portal itself (a command, a job).</summary>
    public Guid? ActorId { get; private init; }

    /// <summary>When (UTC).</summary>
    public DateTime At { get; private init; }

    internal static EventRecord Of(Domain.Shared.DomainEvent happened, Guid? actor, DateTime at) =>
        new() { Kind = happened.Kind, SubjectId = happened.SubjectId, ActorId = actor, At = at };
}
