using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Outbox;

namespace WerkplaatsPortal.Data.Search.Facets;

/// <summary>
/// Notices that another process (an import, another node) changed something: twice a minute it counts the events of the last day
/// and compares that with those that were seen here.
/// </summary>
public sealed class ChangesElsewhere(TimeProvider clock) : IReactToEvents
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Window = TimeSpan.FromDays(1);

    private readonly Lock looking = new();
    private DateTime since;
    private DateTime lookedAt;
    private int seen = -1;
    private int generation;

    /// <summary>A number that is higher once something changed elsewhere.</summary>
    public async ValueTask<int> GenerationAsync(PortalDbContext db, CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        lock (looking)
        {
            if (seen >= 0 && now - lookedAt < Between)
                return generation;
            lookedAt = now;
        }

        await LookAsync(db, now, cancel);
        return generation;
    }

    /// <summary>Another node said that it changed something: whoever asks next looks at once.</summary>
    public void LookAgain()
    {
        lock (looking)
            lookedAt = default;
    }

    /// <inheritdoc />
    public Task ReactAsync(IReadOnlyList<EventRecord> events, CancellationToken cancel)
    {
        lock (looking)
        {
            if (seen >= 0)
                seen += events.Count;
        }

        return Task.CompletedTask;
    }

    private async Task LookAsync(PortalDbContext db, DateTime now, CancellationToken cancel)
    {
        var (from, isNew) = now - since > 2 * Window ? (now - Window, true) : (since, false);
        var counted = await db.Events.CountAsync(happened => happened.At >= from, cancel);
        lock (looking)
        {
            if (!isNew && counted != seen)
                generation++;
            (since, seen) = (from, counted);
        }
    }
}
