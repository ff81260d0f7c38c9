using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Data.Search.Keeping;

/// <summary>Practices, lessons and insights.</summary>
internal sealed partial class Drafts
{
    private async Task<List<Draft>> PracticesAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancel)
    {
        var practices = await db.Practices.AsNoTracking().Where(practice => ids.Contains(practice.Id))
            .Select(practice => new
            {
                practice.Id,
                practice.IssueId,
                practice.Title,
                practice.Summary,
                practice.Place,
                practice.FirstDay,
                practice.Setting,
                practice.Conditions.On,
            }).ToListAsync(cancel);
        var partners = await new Attachments(db).PartnersOfAsync(ids, cancel);
        var issues = await PairsAsync(db.Practices.Where(practice => ids.Contains(practice.Id)).SelectMany(practice => practice.OtherIssues)
            .Select(other => new Pair { ThingId = other.PracticeId, IssueId = other.IssueId }), cancel);
        return [.. practices.Select(practice => new Draft(FoundKind.Practice, practice.Id)
        {
            IssueId = practice.IssueId,
            PublicFrom = practice.FirstDay,
            Title = practice.Title,
            Body = practice.Summary,
            Besides = practice.Place,
            Attached = string.Join(". ", partners[practice.Id]),
            Marks = [.. issues[practice.Id].Append(practice.IssueId).Select(Mark.Of), .. Mark.Of(practice.On, practice.Setting)],
        })];
    }

    private async Task<List<Draft>> LessonsAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancel)
    {
        var lessons = await db.Lessons.AsNoTracking().Where(lesson => ids.Contains(lesson.Id) && lesson.State == LessonState.Shared)
            .Select(lesson => new
            {
                lesson.Id,
                lesson.IssueId,
                lesson.Audience,
                lesson.Title,
                lesson.Learned,
                lesson.Context,
                lesson.Evidence,
                lesson.HoldsFor,
                lesson.Year,
                lesson.SourceKind,
                lesson.Aspects,
                lesson.Setting,
                lesson.Conditions.On,
            }).ToListAsync(cancel);
        var practices = await new Attachments(db).PracticesOfAsync(ids, cancel);
        var issues = await PairsAsync(db.Lessons.Where(lesson => ids.Contains(lesson.Id)).SelectMany(lesson => lesson.OtherIssues)
            .Select(other => new Pair { ThingId = other.LessonId, IssueId = other.IssueId }), cancel);
        return [.. lessons.Select(lesson => new Draft(FoundKind.Lesson, lesson.Id)
        {
            IssueId = lesson.IssueId,
            Audience = lesson.Audience,
            Title = lesson.Title,
            Body = lesson.Learned,
            Besides = string.Join(". ", lesson.Context, lesson.HoldsFor),
            Attached = string.Join(". ", practices[lesson.Id].Prepend(lesson.Evidence)),
            Marks =
            [
                .. issues[lesson.Id].Append(lesson.IssueId).Select(Mark.Of),
                .. Mark.Of(lesson.On, lesson.Setting),
                Mark.Of(lesson.SourceKind),
                .. LearningAspects.Vocabulary.In(lesson.Aspects).Select(term => Mark.Of(term.Value)),
                .. lesson.Year is { } year ? [Mark.OfYear(year)] : Array.Empty<string>(),
            ],
        })];
    }

    private async Task<List<Draft>> InsightsAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancel)
    {
        var insights = await db.Insights.AsNoTracking().Adopted().Where(insight => ids.Contains(insight.Id))
            .Select(insight => new { insight.Id, insight.IssueId, insight.Audience, insight.Title, insight.Statement, insight.Reasons, insight.Conditions.On })
            .ToListAsync(cancel);
        var issues = await PairsAsync(db.Insights.Where(insight => ids.Contains(insight.Id)).SelectMany(insight => insight.OtherIssues)
            .Select(other => new Pair { ThingId = other.InsightId, IssueId = other.IssueId }), cancel);
        return [.. insights.Select(insight => new Draft(FoundKind.Insight, insight.Id)
        {
            IssueId = insight.IssueId,
            Audience = insight.Audience,
            Title = insight.Title,
            Body = insight.Statement,
            Besides = insight.Reasons,
            Marks = [.. issues[insight.Id].Append(insight.IssueId).Select(Mark.Of), .. Mark.Of(insight.On, Setting.Unknown)],
        })];
    }
}
