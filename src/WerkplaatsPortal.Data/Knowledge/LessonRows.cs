using WerkplaatsPortal.Data.Outbox;
using WerkplaatsPortal.Data.Search.Facets;

namespace WerkplaatsPortal.Data.Knowledge;

/// <summary>A lesson of a list with the insights that weigh it.</summary>
public sealed record LessonRow(LessonItem Lesson, IReadOnlyList<LessonInsight> Insights);

/// <summary>
/// Keeps the rows that lists show visitors, for at most a minute: the same lessons stand on many pages, under many choices. Anything that
/// happens here empties it at once; what another process changes is noticed as the boards do. See decision 22.
/// </summary>
/// <remarks>Measured with a thousand lessons: a list without it costs two commands and more than half of its time more.</remarks>
public sealed class LessonRows(TimeProvider clock, ChangesElsewhere elsewhere) : IReactToEvents
{
    /// <summary>Some megabytes: a hundred pages.</summary>
    private const int Most = 2000;

    private int changes;
    private volatile Kept kept = new(default);

    /// <summary>The rows of some lessons in their order; those that are not known yet are read.</summary>
    /// <param name="ids">The lessons, as a board gives them to a visitor.</param>
    /// <param name="read">Reads rows as a visitor may see them.</param>
    /// <param name="db">To look whether something changed elsewhere.</param>
    /// <param name="cancel">Stops it.</param>
    public async ValueTask<List<LessonRow>> OfAsync(
        List<Guid> ids, Func<List<Guid>, Task<List<LessonRow>>> read, PortalDbContext db, CancellationToken cancel)
    {
        var known = await NowAsync(db, cancel);
        var missing = ids.FindAll(id => !known.Rows.ContainsKey(id));
        // A row goes to the set that was valid before it was read: after a change nobody looks there any more.
        foreach (var row in missing.Count > 0 ? await read(missing) : [])
            known.Rows[row.Lesson.Id] = row;
        return [.. ids.Select(id => known.Rows.GetValueOrDefault(id)).OfType<LessonRow>()];
    }

    /// <inheritdoc />
    public Task ReactAsync(IReadOnlyList<EventRecord> events, CancellationToken cancel)
    {
        Interlocked.Increment(ref changes);
        return Task.CompletedTask;
    }

    private async ValueTask<Kept> NowAsync(PortalDbContext db, CancellationToken cancel)
    {
        var minute = clock.GetUtcNow().Ticks / TimeSpan.TicksPerMinute;
        var now = new Stamp(Volatile.Read(ref changes), await elsewhere.GenerationAsync(db, cancel), minute);
        var known = kept;
        if (known.Stamp != now || known.Rows.Count > Most)
            kept = known = new Kept(now);
        return known;
    }

    private readonly record struct Stamp(int Changes, int Generation, long Minute);

    private sealed record Kept(Stamp Stamp)
    {
        public System.Collections.Concurrent.ConcurrentDictionary<Guid, LessonRow> Rows { get; } = new();
    }
}
