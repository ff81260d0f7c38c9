namespace WerkplaatsPortal.Data.Notifications;

/// <summary>
/// That people are yet to be told of an event. Written with the event and taken away with the telling, each in one transaction: so nothing
/// is told twice or forgotten, on however many nodes and in whatever order events are committed.
/// </summary>
public sealed class UntoldEvent
{
    private UntoldEvent() { }

    /// <summary>The event.</summary>
    public Guid EventId { get; private init; }

    /// <summary>Of an event.</summary>
    public static UntoldEvent Of(Guid eventId) => new() { EventId = eventId };
}
