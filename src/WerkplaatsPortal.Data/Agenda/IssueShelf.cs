using WerkplaatsPortal.Data.Outbox;
using WerkplaatsPortal.Data.Search.Facets;

namespace WerkplaatsPortal.Data.Agenda;

/// <summary>Keeps the names of all issues ready: there are tens of them, and every list needs them.</summary>
public sealed class IssueShelf(ChangesElsewhere elsewhere) : IReactToEvents
{
    private readonly record struct Stamp(int Generation, int Changes);

    private int changes;
    private volatile Kept? kept;

    /// <summary>The names as they are now; the same object as long as nothing changed.</summary>
    public async ValueTask<IssueNames> NamesAsync(PortalDbContext db, CancellationToken cancel)
    {
        var now = new Stamp(await elsewhere.GenerationAsync(db, cancel), Volatile.Read(ref changes));
        if (kept is { } known && known.Stamp == now)
            return known.Names;

        var names = await IssueNames.ReadAsync(db, cancel);
        // Whatever hangs on the names is made anew only when they really are others.
        kept = kept is { } before && before.Names.AreSameAs(names) ? new Kept(before.Names, now) : new Kept(names, now);
        return kept.Names;
    }

    /// <inheritdoc />
    public Task ReactAsync(IReadOnlyList<EventRecord> events, CancellationToken cancel)
    {
        if (events.Any(happened => happened.Kind.StartsWith("Agenda", StringComparison.Ordinal) || happened.Kind.StartsWith("Issue", StringComparison.Ordinal)))
            Interlocked.Increment(ref changes);
        return Task.CompletedTask;
    }

    private sealed record Kept(IssueNames Names, Stamp Stamp);
}
