namespace WerkplaatsPortal.Data.Outbox;

/// <summary>
/// Does something at once after events are saved, for instance empties a cache. Registered as a singleton. What must not be
/// lost when the process dies (mail, say) reads the event records instead.
/// </summary>
public interface IReactToEvents
{
    /// <summary>Called once the events are committed.</summary>
    Task ReactAsync(IReadOnlyList<EventRecord> events, CancellationToken cancel);
}
