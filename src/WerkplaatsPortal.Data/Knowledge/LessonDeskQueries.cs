using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Knowledge;

/// <summary>What the lead of a studio needs to work on its lessons.</summary>
public sealed class LessonDeskQueries(PortalDbContext db)
{
    /// <summary>Lines on a page of the list.</summary>
    public const int PageSize = Page<object>.Size;

    /// <summary>A lesson of a studio, to be changed; null when the studio has none by that slug.</summary>
    public Task<Lesson?> FindAsync(LearningStudio studio, string slug, CancellationToken cancel = default) => db.Lessons
        .Include(lesson => lesson.Versions).Include(lesson => lesson.Questions)
        .AsSplitQuery()
        .SingleOrDefaultAsync(lesson => lesson.IssueId == studio.IssueId && lesson.Slug == slug, cancel);

    /// <summary>A page of the lessons of a studio, newest first, all or those in one state; and how many there are.</summary>
    public async Task<(IReadOnlyList<LessonLine> Lessons, int Count)> ListAsync(
        LearningStudio studio, LessonState? state, int page, CancellationToken cancel = default)
    {
        var lessons = db.Lessons.Where(lesson => lesson.IssueId == studio.IssueId && (state == null || lesson.State == state));
        var count = await lessons.CountAsync(cancel);
        var lines = await lessons
            .OrderByDescending(lesson => lesson.WrittenAt).ThenBy(lesson => lesson.Id)
            .OnPage(page)
            .Select(lesson => new LessonLine(
                lesson.Slug, lesson.Title, lesson.State, lesson.Audience, lesson.WrittenAt,
                db.Practices.Where(practice => practice.Id == lesson.PracticeId).Select(practice => practice.Title).FirstOrDefault()))
            .ToListAsync(cancel);
        return (lines, count);
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
            await InsightsAsync(id, reader, cancel));
    }

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
        select new LessonLinkLine(link.Kind, link.Remark, link.FromId == id, other.Slug, other.Title))
        .ToListAsync(cancel);

    private Task<List<InsightLine>> InsightsAsync(Guid id, Reader reader, CancellationToken cancel) => (
        from insight in db.Insights.VisibleTo(reader)
        from each in insight.Lessons
        where each.LessonId == id
        orderby insight.WrittenAt
        select new InsightLine(insight.Slug, insight.Title, insight.State, each.Contradicts))
        .ToListAsync(cancel);
}
