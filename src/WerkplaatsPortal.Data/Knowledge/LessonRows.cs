using WerkplaatsPortal.Data.Outbox;
using WerkplaatsPortal.Data.Search.Facets;

namespace WerkplaatsPortal.Data.Knowledge;

/// <summary>A lesson of a list with the insights that weigh it.</summary>
public sealed record LessonRow(LessonItem Lesson, IReadOnlyList<LessonInsight> Insights);

/// <summary>
/// The rows that lists show visitors: the same lessons stand on many pages, under many choices. A hundred pages take some megabytes.
/// </summary>
/// <remarks>Measured with a thousand lessons: a list without it costs two commands, and half as much time again.</remarks>
public sealed class LessonRows(TimeProvider clock, ChangesElsewhere elsewhere) : VisitorMemory<Guid, LessonRow>(2000, clock, elsewhere)
{
    /// <summary>The rows of some lessons in their order; those that are not known yet are read.</summary>
    /// <param name="ids">The lessons, as a board gives them to a visitor.</param>
    /// <param name="read">Reads rows as a visitor may see them.</param>
    /// <param name="db">To look whether something changed elsewhere.</param>
    /// <param name="cancel">Stops it.</param>
    public async ValueTask<List<LessonRow>> OfAsync(
        List<Guid> ids, Func<List<Guid>, Task<List<LessonRow>>> read, PortalDbContext db, CancellationToken cancel)
    {
        var known = await NowAsync(db, cancel);
        var missing = ids.FindAll(id => !known.ContainsKey(id));
        foreach (var row in missing.Count > 0 ? await read(missing) : [])
            known[row.Lesson.Id] = row;
        return [.. ids.Select(id => known.GetValueOrDefault(id)).OfType<LessonRow>()];
    }
}
