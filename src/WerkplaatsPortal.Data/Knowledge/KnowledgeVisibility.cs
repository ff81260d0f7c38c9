using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Knowledge;

/// <summary>Which knowledge a reader may see: asked inside every query, so that what may not be seen is not counted either.</summary>
public static class KnowledgeVisibility
{
    /// <summary>
    /// Lessons that the reader may open: those that were shared with an audience that holds the reader, withdrawn ones included
    /// (their address and reason stay), and all of a studio in whose Arena the reader sits.
    /// </summary>
    public static IQueryable<Lesson> VisibleTo(this IQueryable<Lesson> lessons, Reader reader) => reader.IsVisitor
        ? lessons.Where(lesson => lesson.SharedAt != null && lesson.Audience == Audience.Public)
        : lessons.Where(lesson =>
            (lesson.SharedAt != null && lesson.Audience == Audience.Public)
            || (lesson.SharedAt != null && lesson.Audience == Audience.Tribune && reader.SeatIssues.Contains(lesson.IssueId))
            || reader.ArenaIssues.Contains(lesson.IssueId));

    /// <summary>Lessons that are knowledge now: shared and not withdrawn. Lists, counts and searches show only these.</summary>
    public static IQueryable<Lesson> Shared(this IQueryable<Lesson> lessons) => lessons.Where(lesson => lesson.State == LessonState.Shared);

    /// <summary>Insights that the reader may open: adopted ones within their audience, and all of a studio in whose Arena the reader sits.</summary>
    public static IQueryable<Insight> VisibleTo(this IQueryable<Insight> insights, Reader reader) => reader.IsVisitor
        ? insights.Where(insight => insight.State == InsightState.Adopted && insight.Audience == Audience.Public)
        : insights.Where(insight =>
            (insight.State == InsightState.Adopted && insight.Audience == Audience.Public)
            || (insight.State == InsightState.Adopted && insight.Audience == Audience.Tribune && reader.SeatIssues.Contains(insight.IssueId))
            || reader.ArenaIssues.Contains(insight.IssueId));

    /// <summary>Insights that are regional knowledge now.</summary>
    public static IQueryable<Insight> Adopted(this IQueryable<Insight> insights) =>
        insights.Where(insight => insight.State == InsightState.Adopted);
}
