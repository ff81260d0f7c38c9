using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Domain.Knowledge;

namespace WerkplaatsPortal.Data.Knowledge;

/// <summary>
/// What a lesson does to insights: one that is shared and contradicts them, or one under them that was withdrawn, puts them back
/// on the Arena's table. Changes them in the context; the caller saves.
/// </summary>
public sealed class ContradictionQueries(PortalDbContext db)
{
    /// <summary>A lesson was shared: the insights that it contradicts come back on the table. Gives how many did.</summary>
    public async Task<int> PutBackContradictedAsync(Lesson lesson, DateTime now, CancellationToken cancel = default)
    {
        // A connection that was made a moment ago may not be saved yet.
        var made = db.LessonLinks.Local.Where(link => link.Kind == LessonLinkKind.Contradicts && (link.FromId == lesson.Id || link.ToId == lesson.Id))
            .Select(link => link.FromId == lesson.Id ? link.ToId : link.FromId).ToList();
        var named = lesson.Against.Select(each => each.InsightId).ToList();
        var insights = await Whole(db.Insights.Adopted().Where(insight =>
            named.Contains(insight.Id)
            || db.Set<LessonAgainst>().Any(each => each.LessonId == lesson.Id && each.InsightId == insight.Id)
            || insight.Lessons.Any(each => !each.Contradicts && (made.Contains(each.LessonId)
                || db.LessonLinks.Any(link => link.Kind == LessonLinkKind.Contradicts
                    && ((link.FromId == lesson.Id && link.ToId == each.LessonId) || (link.ToId == lesson.Id && link.FromId == each.LessonId))))))
            ).ToListAsync(cancel);
        return insights.Count(insight => insight.IsContradictedBy(lesson, now));
    }

    /// <summary>A connection was made or mended: what either of its lessons contradicts comes back on the table. Gives how many did.</summary>
    public async Task<int> PutBackContradictedAsync(LessonLink link, DateTime now, CancellationToken cancel = default)
    {
        var count = 0;
        var ends = await db.Lessons.Include(lesson => lesson.Against)
            .Where(lesson => lesson.Id == link.FromId || lesson.Id == link.ToId).ToListAsync(cancel);
        foreach (var end in ends)
            count += await PutBackContradictedAsync(end, now, cancel);
        return count;
    }

    /// <summary>A lesson was withdrawn: the insights that rest on it come back on the table. Gives how many did.</summary>
    public async Task<int> PutBackWithoutGroundAsync(Lesson lesson, DateTime now, CancellationToken cancel = default)
    {
        var resting = db.Insights.Adopted().Where(insight => insight.Lessons.Any(each => each.LessonId == lesson.Id && !each.Contradicts));
        var insights = await Whole(resting).ToListAsync(cancel);
        return insights.Count(insight => insight.LosesGround(lesson, now));
    }

    private static IQueryable<Insight> Whole(IQueryable<Insight> insights) =>
        insights.Include(insight => insight.Lessons).Include(insight => insight.Steps).AsSplitQuery();
}
