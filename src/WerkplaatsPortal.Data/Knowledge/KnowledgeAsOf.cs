using WerkplaatsPortal.Domain.Knowledge;

namespace WerkplaatsPortal.Data.Knowledge;

/// <summary>What stood as knowledge at a moment in the past, whatever became of it since.</summary>
public static class KnowledgeAsOf
{
    /// <summary>Lessons that are shared, or were until they were withdrawn.</summary>
    public static IQueryable<Lesson> EverShared(this IQueryable<Lesson> lessons) => lessons.Where(lesson =>
        lesson.State == LessonState.Shared || (lesson.State == LessonState.Withdrawn && lesson.SharedAt != null));

    /// <summary>Insights that were adopted before a moment given in UTC and were not taken back by then. A renewed one was adopted before.</summary>
    public static IQueryable<Insight> StandingBefore(this IQueryable<Insight> insights, DateTime end) => insights.Where(insight =>
        insight.State != InsightState.Proposed
        && (insight.AdoptedAt < end || insight.Steps.Any(step => step.Kind == InsightStepKind.Adopted && step.TakenAt < end))
        && !insight.Steps.Any(step => step.Kind == InsightStepKind.Withdrawn && step.TakenAt < end));
}
