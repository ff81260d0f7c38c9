using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Knowledge;

/// <summary>What the lead of a studio needs to work on its lessons.</summary>
public sealed class LessonDeskQueries(PortalDbContext db, SimilarLessons similar, LessonLinkHistoryQueries links)
{
    /// <summary>A lesson of a studio, to be changed; null when the studio has none by that slug.</summary>
    public Task<Lesson?> FindAsync(LearningStudio studio, string slug, CancellationToken cancel = default) => db.Lessons
        .Include(lesson => lesson.Versions).Include(lesson => lesson.Questions)
        .AsSplitQuery()
        .SingleOrDefaultAsync(lesson => lesson.IssueId == studio.IssueId && lesson.Slug == slug, cancel);

    /// <summary>The widest audience of the adopted insights that weigh a lesson; null when none does.</summary>
    public async Task<Audience?> WidestInsightAsync(Lesson lesson, CancellationToken cancel = default)
    {
        // Audiences are kept by name, so the database can't tell which is the widest.
        var audiences = await db.Insights.Adopted()
            .Where(insight => insight.Lessons.Any(each => each.LessonId == lesson.Id))
            .Select(insight => (Audience?)insight.Audience)
            .Distinct().ToListAsync(cancel);
        return audiences.Max();
    }

    /// <summary>Everything about one lesson of a studio; null when the studio has none by that slug.</summary>
    public async Task<LessonDesk?> ShowAsync(LearningStudio studio, string slug, Reader reader, CancellationToken cancel = default)
    {
        var found = await (
            from lesson in db.Lessons.AsNoTracking()
            from practice in db.Practices.Where(each => each.Id == lesson.PracticeId).DefaultIfEmpty()
            where lesson.IssueId == studio.IssueId && lesson.Slug == slug
            select new { Lesson = lesson, PracticeSlug = (string?)practice!.Slug, PracticeTitle = (string?)practice.Title })
            .SingleOrDefaultAsync(cancel);
        if (found is null)
            return null;

        var id = found.Lesson.Id;
        return new LessonDesk(
            found.Lesson,
            found.PracticeSlug,
            found.PracticeTitle,
            await db.Set<LessonVersion>().AsNoTracking().Where(version => version.LessonId == id).OrderBy(version => version.Number).ToListAsync(cancel),
            await StepsAsync(id, cancel),
            await LinksAsync(id, reader, cancel),
            await links.FormerAsync(id, reader, cancel),
            await similar.ToAsync(SketchOf(found.Lesson), reader, cancel),
            await InsightsAsync(id, reader, cancel));
    }

    /// <summary>The lessons that a lesson of the studio looks like; none when there is no such lesson.</summary>
    public async Task<IReadOnlyList<SimilarLesson>> SimilarToAsync(
        LearningStudio studio, string slug, Reader reader, CancellationToken cancel = default)
    {
        var lesson = await db.Lessons.AsNoTracking().SingleOrDefaultAsync(each => each.IssueId == studio.IssueId && each.Slug == slug, cancel);
        return lesson is null ? [] : await similar.ToAsync(SketchOf(lesson), reader, cancel);
    }

    /// <summary>What a lesson is to <see cref="SimilarLessons"/>.</summary>
    public static LessonSketch SketchOf(Lesson lesson) =>
        new(lesson.Id, lesson.Title, lesson.Learned, lesson.Conditions.On, lesson.PracticeId);

    private Task<List<LessonStepLine>> StepsAsync(Guid id, CancellationToken cancel) => (
        from step in db.Set<LessonStep>()
        from person in db.People.Where(each => each.Id == step.TakenBy).DefaultIfEmpty()
        where step.LessonId == id
        orderby step.TakenAt, step.Id
        select new LessonStepLine(step.State, step.Audience, step.Reason, person!.ChosenName ?? person.Name, step.TakenAt))
        .ToListAsync(cancel);

    private Task<List<LessonLinkLine>> LinksAsync(Guid id, Reader reader, CancellationToken cancel) => (
        from link in db.LessonLinks
        from other in db.Lessons.VisibleTo(reader)
        where (link.FromId == id && other.Id == link.ToId) || (link.ToId == id && other.Id == link.FromId)
        orderby link.ConnectedAt
        select new LessonLinkLine(link.Id, link.Kind, link.Remark, link.FromId == id, other.Slug, other.Title))
        .ToListAsync(cancel);

    private Task<List<InsightLine>> InsightsAsync(Guid id, Reader reader, CancellationToken cancel) => (
        from insight in db.Insights.VisibleTo(reader)
        from each in insight.Lessons
        where each.LessonId == id
        orderby insight.WrittenAt
        select new InsightLine(insight.Slug, insight.Title, insight.State, each.Contradicts))
        .ToListAsync(cancel);
}
