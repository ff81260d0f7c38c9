using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Knowledge;

/// <summary>
/// A step in the life of an insight, with the lesson that caused it as far as the reader may open it. <c>By</c> is who wrote it down:
/// only for who sits in that Arena, and null for an import and for what followed by itself.
/// </summary>
public sealed record InsightStepLine(
    InsightStepKind Kind, int Number, DateTime TakenAt, Agreement? Agreement, DateOnly? LookBackOn, string? LessonSlug, string? LessonTitle,
    string? By);

/// <summary>A newer lesson that is not weighed yet.</summary>
public sealed record NewerLesson(string Slug, string Title, DateTime SharedAt, bool SpeaksAgainst);

/// <summary>An insight with the lessons that are newer than the last time its lessons were weighed.</summary>
public sealed record NewerLessons(string Slug, string Title, Page<NewerLesson> Page);

/// <summary>What happened to an insight and what is to come: for whoever may open it.</summary>
public sealed class InsightHistoryQueries(PortalDbContext db)
{
    /// <summary>The steps of an insight that the reader may see, the first first.</summary>
    public Task<List<InsightStepLine>> StepsAsync(string slug, Reader reader, CancellationToken cancel = default) => (
        from insight in db.Insights.VisibleTo(reader)
        where insight.Slug == slug
        join step in db.Set<InsightStep>().AsNoTracking() on insight.Id equals step.InsightId
        join lesson in db.Lessons.VisibleTo(reader) on step.LessonId equals lesson.Id into lessons
        from lesson in lessons.DefaultIfEmpty()
        join person in db.People on step.TakenBy equals (Guid?)person.Id into takers
        from taker in takers.DefaultIfEmpty()
        orderby step.TakenAt, step.Id
        select new InsightStepLine(
            step.Kind, step.Number, step.TakenAt, step.Agreement, step.LookBackOn, lesson.Slug, lesson.Title,
            reader.ArenaIssues.Contains(insight.IssueId) ? taker.ChosenName ?? taker.Name : null))
        .ToListAsync(cancel);

    /// <summary>The newer lessons of an insight, those that speak against it first; null when there is no such insight for this reader.</summary>
    public async Task<NewerLessons?> NewerAsync(string slug, int page, Reader reader, CancellationToken cancel = default)
    {
        var insights = db.Insights.VisibleTo(reader).Adopted().Where(each => each.Slug == slug);
        var insight = await insights.Select(each => new { each.Id, each.Slug, each.Title }).SingleOrDefaultAsync(cancel);
        if (insight is null)
            return null;

        var newer = db.Lessons.VisibleTo(reader).Shared().NotWeighedFor(insights);
        var count = await newer.CountAsync(cancel);
        var lines = await newer
            .OrderBy(lesson => lesson.Against.Any(each => each.InsightId == insight.Id) ? 0 : 1)
            .ThenByDescending(lesson => lesson.SharedAt).ThenBy(lesson => lesson.Id)
            .OnPage(page)
            .Select(lesson => new NewerLesson(
                lesson.Slug, lesson.Title, lesson.SharedAt!.Value, lesson.Against.Any(each => each.InsightId == insight.Id)))
            .ToListAsync(cancel);
        return new NewerLessons(insight.Slug, insight.Title, new(lines, page, count));
    }
}
