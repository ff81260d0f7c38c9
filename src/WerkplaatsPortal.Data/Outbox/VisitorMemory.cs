using System.Collections.Concurrent;
using WerkplaatsPortal.Data.Search.Facets;

namespace WerkplaatsPortal.Data.Outbox;

/// <summary>
/// Keeps for at most a minute what every visitor may see and many pages need. Anything that happens here empties it at once; what
/// another process changes is noticed as the boards do. Nothing that was read for somebody who is signed in may come here. See decision 22.
/// </summary>
/// <param name="most">With more than so many it begins anew.</param>
/// <param name="clock">What time it is.</param>
/// <param name="elsewhere">Notices what other processes change.</param>
public abstract class VisitorMemory<TKey, TValue>(int most, TimeProvider clock, ChangesElsewhere elsewhere) : IReactToEvents
    where TKey : notnull
{
    private int changes;
    private volatile Kept kept = new(default);

    /// <inheritdoc />
    public Task ReactAsync(IReadOnlyList<EventRecord> events, CancellationToken cancel)
    {
        Interlocked.Increment(ref changes);
        return Task.CompletedTask;
    }

    /// <summary>
    /// What is kept now. Whoever reads something new adds it to what was given here before reading: after a change nobody looks there any more.
    /// </summary>
    protected async ValueTask<ConcurrentDictionary<TKey, TValue>> NowAsync(PortalDbContext db, CancellationToken cancel)
    {
        var minute = clock.GetUtcNow().Ticks / TimeSpan.TicksPerMinute;
        var now = new Stamp(Volatile.Read(ref changes), await elsewhere.GenerationAsync(db, cancel), minute);
        var known = kept;
        if (known.Stamp != now || known.Things.Count > most)
            kept = known = new Kept(now);
        return known.Things;
    }

    private readonly record struct Stamp(int Changes, int Generation, long Minute);

    private sealed record Kept(Stamp Stamp)
    {
        public ConcurrentDictionary<TKey, TValue> Things { get; } = new();
    }
}
