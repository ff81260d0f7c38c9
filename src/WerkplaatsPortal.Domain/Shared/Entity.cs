namespace WerkplaatsPortal.Domain.Shared;

/// <summary>Something with a life of its own: it keeps its identity while everything else about it may change.</summary>
public abstract class Entity
{
    private readonly List<DomainEvent> events = [];

    /// <summary>Made by the portal in order of time (UUID version 7); never shown in an address.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>Renewed at each save; a save with an older version is refused, so nobody overwrites a change unseen.</summary>
    public Guid Version { get; private set; } = Guid.NewGuid();

    /// <summary>What happened to this thing since it was loaded; written in the transaction that saves it.</summary>
    public IReadOnlyList<DomainEvent> Events => events;

    /// <summary>Called by the store once the events are written.</summary>
    public void ClearEvents() => events.Clear();

    /// <summary>Notes that something happened which others may act on.</summary>
    protected void Raise(DomainEvent domainEvent) => events.Add(domainEvent);

    /// <summary>
    /// Replaces rows that hang on this thing. A real change is a change of the thing itself, which its event must say: without
    /// one it would keep its version. Whatever it raised already since it was loaded has said so.
    /// </summary>
    private protected void Replace<T>(List<T> rows, IEnumerable<T> wanted, DomainEvent changed) where T : class, IEquatable<T>
    {
        if (rows.Become(wanted) && events.Count == 0)
            Raise(changed);
    }
}
