using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>A lesson in a booklet, in full.</summary>
public sealed record BookletLesson(
    string Slug, string Title, string? Context, string Learned, string? Evidence, string? HoldsFor, SourceKind SourceKind, int? Year,
    Condition Conditions, Provenance Provenance, bool Contradicts, string? PracticeSlug, string? Practice, string? Place, string? Summary,
    bool IsUnseen);

/// <summary>The lessons of one practice; a chapter.</summary>
public sealed record BookletChapter(string? PracticeSlug, string? Practice, string? Place, string? Summary, IReadOnlyList<BookletLesson> Lessons)
{
    /// <summary>Whether the lessons come from practices that the reader may not see yet.</summary>
    public bool IsUnseen => Lessons[0].IsUnseen;
}

/// <summary>An insight bound with its lessons.</summary>
/// <param name="Insight">The insight.</param>
/// <param name="Chapters">Its lessons by practice.</param>
/// <param name="Left">How many lessons did not fit.</param>
public sealed record Booklet(InsightFacts Insight, IReadOnlyList<BookletChapter> Chapters, int Left);

/// <summary>Binds an insight with its lessons: three commands.</summary>
public sealed class BookletQueries(PortalDbContext db, InsightPageQueries insights, TimeProvider clock)
{
    /// <summary>The most lessons that are bound; more would be a book that nobody prints.</summary>
    public const int Most = 300;

    /// <summary>The booklet; null when there is no such insight that the reader may see.</summary>
    public async Task<Booklet?> BindAsync(string slug, Reader reader, CancellationToken cancel = default)
    {
        if (await insights.FactsAsync(slug, reader, cancel) is not { } insight)
            return null;

        var total = await Weighed(insight.Id, reader).CountAsync(cancel);
        var lessons = await LessonsAsync(insight.Id, reader, cancel);
        var chapters = lessons.GroupBy(lesson => (lesson.PracticeSlug, lesson.IsUnseen))
            .OrderBy(group => group.Key.PracticeSlug is null)
            .Select(group => (First: group.First(), Lessons: group.OrderBy(lesson => lesson.Contradicts).ToList()))
            .Select(group => new BookletChapter(
                group.First.PracticeSlug, group.First.Practice, group.First.Place, group.First.Summary, group.Lessons));
        return new Booklet(insight, [.. chapters], total - lessons.Count);
    }

    private IQueryable<InsightLesson> Weighed(Guid insight, Reader reader)
    {
        var readable = db.Lessons.VisibleTo(reader).Shared().Select(lesson => lesson.Id);
        return db.Set<InsightLesson>().AsNoTracking().Where(weighed => weighed.InsightId == insight && readable.Contains(weighed.LessonId));
    }

    private Task<List<BookletLesson>> LessonsAsync(Guid insight, Reader reader, CancellationToken cancel) => (
        from weighed in Weighed(insight, reader).OrderBy(each => each.Contradicts).ThenBy(each => each.Place).Take(Most)
        join lesson in db.Lessons on weighed.LessonId equals lesson.Id
        join practice in db.Practices.VisibleTo(reader, clock.Today()) on lesson.PracticeId equals practice.Id into own
        from practice in own.DefaultIfEmpty()
        orderby weighed.Contradicts, weighed.Place
        select new BookletLesson(
            lesson.Slug, lesson.Title, lesson.Context, lesson.Learned, lesson.Evidence, lesson.HoldsFor, lesson.SourceKind, lesson.Year,
            lesson.Conditions.On, lesson.Provenance, weighed.Contradicts, practice.Slug, practice.Title, practice.Place,
            practice.Summary, lesson.PracticeId != null && practice == null)).ToListAsync(cancel);
}
