using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;

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

    /// <summary>
    /// Insights that the reader may open: those that were adopted within their audience (one that lies on the table again or was
    /// taken back keeps its address, marked so), and all of a studio in whose Arena the reader sits.
    /// </summary>
    public static IQueryable<Insight> VisibleTo(this IQueryable<Insight> insights, Reader reader) => reader.IsVisitor
        ? insights.Where(insight => insight.State != InsightState.Proposed && insight.Audience == Audience.Public)
        : insights.Where(insight =>
            (insight.State != InsightState.Proposed && insight.Audience == Audience.Public)
            || (insight.State != InsightState.Proposed && insight.Audience == Audience.Tribune && reader.SeatIssues.Contains(insight.IssueId))
            || reader.ArenaIssues.Contains(insight.IssueId));

    /// <summary>
    /// Insights that are regional knowledge now: adopted and not taken back. One that lies on the Arena's table again stays among
    /// them until the Arena decides; whoever lists it marks it so.
    /// </summary>
    public static IQueryable<Insight> Adopted(this IQueryable<Insight> insights) =>
        insights.Where(insight => insight.State == InsightState.Adopted || insight.State == InsightState.Reconsidered);

    /// <summary>
    /// The lessons that are not weighed yet for an insight: shared after its lessons were last weighed, on its issue and one of its
    /// conditions, or named against it.
    /// </summary>
    public static IQueryable<Lesson> NotWeighedFor(this IQueryable<Lesson> lessons, IQueryable<Insight> insights) =>
        from insight in insights
        from lesson in lessons
        where lesson.SharedAt > (insight.WeighedAt ?? insight.AdoptedAt)
            && (lesson.Against.Any(each => each.InsightId == insight.Id)
                || ((lesson.IssueId == insight.IssueId || lesson.OtherIssues.Any(other => other.IssueId == insight.IssueId))
                    && (lesson.Conditions.On & insight.Conditions.On) != Condition.None))
            && !insight.Lessons.Any(weighed => weighed.LessonId == lesson.Id)
        select lesson;
}
