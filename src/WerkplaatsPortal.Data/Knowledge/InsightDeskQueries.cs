using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Knowledge;

/// <summary>An insight as its studio's lead sees it.</summary>
/// <param name="Insight">The insight itself, without what hangs on it.</param>
/// <param name="Lessons">The lessons under it that the reader may open, in their order.</param>
/// <param name="Versions">Every wording, the first first.</param>
/// <param name="Lacking">What its lessons lack now to carry it, as a sentence; null when they carry it.</param>
public sealed record InsightDesk(
    Insight Insight, IReadOnlyList<WeighedLine> Lessons, IReadOnlyList<InsightVersion> Versions, string? Lacking);

/// <summary>A lesson under an insight.</summary>
public sealed record WeighedLine(string Slug, string Title, bool Contradicts, LessonState State);

/// <summary>What the lead of a studio needs to work on its insights.</summary>
public sealed class InsightDeskQueries(PortalDbContext db)
{
    /// <summary>An insight of a studio, to be changed; null when the studio has none by that slug.</summary>
    public Task<Insight?> FindAsync(LearningStudio studio, string slug, CancellationToken cancel = default) => db.Insights
        .Include(insight => insight.Lessons).Include(insight => insight.Versions).Include(insight => insight.Steps)
        .AsSplitQuery()
        .SingleOrDefaultAsync(insight => insight.IssueId == studio.IssueId && insight.Slug == slug, cancel);

    /// <summary>The lessons of an insight as they stand now, to be weighed again.</summary>
    public async Task<IReadOnlyList<WeighedLesson>> WeighedAsync(Insight insight, CancellationToken cancel = default)
    {
        var ids = insight.Lessons.Select(each => each.LessonId).ToList();
        var lessons = await db.Lessons.Include(lesson => lesson.OtherPractices)
            .Where(lesson => ids.Contains(lesson.Id)).ToDictionaryAsync(lesson => lesson.Id, cancel);
        return [.. insight.Lessons.OrderBy(each => each.Place).Select(each => new WeighedLesson(lessons[each.LessonId], each.Contradicts))];
    }

    /// <summary>
    /// The same, and the lessons that put it back on the table since, as contradicting it, where they are shared widely enough to be
    /// named under it; without contradicting lessons that were withdrawn.
    /// </summary>
    public async Task<IReadOnlyList<WeighedLesson>> WeighedWithDoubtsAsync(Insight insight, CancellationToken cancel = default)
    {
        var weighed = await WeighedAsync(insight, cancel);
        var known = weighed.Select(each => each.Lesson.Id).ToHashSet();
        var doubts = insight.Steps
            .Where(step => step.Kind == InsightStepKind.Contradicted && step.TakenAt >= (insight.WeighedAt ?? insight.AdoptedAt))
            .Select(step => step.LessonId!.Value).Where(id => !known.Contains(id)).Distinct().ToList();
        var contradicting = await db.Lessons.Include(lesson => lesson.OtherPractices).Where(lesson => doubts.Contains(lesson.Id)).ToListAsync(cancel);
        return
        [
            .. weighed.Where(each => !each.Contradicts || each.Lesson.State == LessonState.Shared),
            .. contradicting.Where(lesson => lesson.IsSharedWith(insight.Audience)).Select(lesson => new WeighedLesson(lesson, Contradicts: true)),
        ];
    }

    /// <summary>Everything about one insight of a studio; null when the studio has none by that slug.</summary>
    public async Task<InsightDesk?> ShowAsync(LearningStudio studio, string slug, Reader reader, CancellationToken cancel = default)
    {
        var insight = await db.Insights.AsNoTracking().Include(each => each.Lessons).Include(each => each.Versions).AsSplitQuery()
            .SingleOrDefaultAsync(each => each.IssueId == studio.IssueId && each.Slug == slug, cancel);
        if (insight is null)
            return null;

        var lines = await LessonsAsync(insight.Id, reader, cancel);
        var weighed = await WeighedAsync(insight, cancel);
        return new InsightDesk(
            insight, lines, [.. insight.Versions.OrderBy(version => version.Number)], InsightGround.WhatLacks([.. weighed], insight.Audience));
    }

    private Task<List<WeighedLine>> LessonsAsync(Guid id, Reader reader, CancellationToken cancel) => (
        from each in db.Set<InsightLesson>()
        join lesson in db.Lessons.VisibleTo(reader) on each.LessonId equals lesson.Id
        where each.InsightId == id
        orderby each.Place
        select new WeighedLine(lesson.Slug, lesson.Title, each.Contradicts, lesson.State)).ToListAsync(cancel);
}
