using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>What a researcher finds on the desk of the studios that he or she leads.</summary>
public sealed class StudioDeskQueries(PortalDbContext db, SeatQueries seats)
{
    /// <summary>The most lines of one kind on a desk; the rest stands in the lists.</summary>
    public const int MostLines = 20;

    /// <summary>The studios that the reader leads, by name: one command.</summary>
    public async Task<IReadOnlyList<StudioWork>> LedByAsync(Reader reader, CancellationToken cancel = default) =>
        await Work(db.Studios.Where(studio => reader.LedIssues.Contains(studio.IssueId))).ToListAsync(cancel);

    /// <summary>The desk of one studio: six commands.</summary>
    public async Task<StudioDesk> FindAsync(Guid issueId, Guid studioId, CancellationToken cancel = default) => new(
        await Work(db.Studios.Where(studio => studio.IssueId == issueId)).SingleAsync(cancel),
        await PracticesAsync(issueId, cancel),
        await LessonsAsync(issueId, cancel),
        await InsightsAsync(issueId, cancel),
        await AdvicesAsync(issueId, cancel),
        await seats.SittingAsync(studioId, cancel));

    private IQueryable<StudioWork> Work(IQueryable<LearningStudio> studios) =>
        from studio in studios
        join issue in db.Issues on studio.IssueId equals issue.Id
        orderby issue.Name
        select new StudioWork(
            issue.Slug,
            issue.Name,
            db.Lessons.Count(lesson => lesson.IssueId == issue.Id && lesson.State == LessonState.Draft),
            db.Lessons.Count(lesson => lesson.IssueId == issue.Id && lesson.State == LessonState.Checked),
            db.Lessons.Count(lesson => lesson.IssueId == issue.Id && lesson.State == LessonState.Shared),
            db.Lessons.Count(lesson => lesson.IssueId == issue.Id && lesson.State == LessonState.Withdrawn),
            db.Insights.Count(insight => insight.IssueId == issue.Id && insight.State == InsightState.Proposed),
            db.Insights.Count(insight => insight.IssueId == issue.Id && insight.State == InsightState.Reconsidered),
            db.Findings.Count(finding => finding.Answer == FindingAnswer.No && finding.ReplacedAt == null && finding.LessonId == null
                && db.Insights.Any(insight => insight.Id == finding.InsightId && insight.IssueId == issue.Id)),
            db.Advices.Count(advice => advice.IssueId == issue.Id && advice.GivenAt != null && advice.Answer == null),
            db.Participations.Count(each => each.StudioId == studio.Id && each.Terms.Any(term => term.State == SeatState.Requested)));

    private Task<List<PracticeOnDesk>> PracticesAsync(Guid issueId, CancellationToken cancel) => db.Practices
        .Where(practice => practice.IssueId == issueId)
        .OrderByDescending(practice => practice.MadeAt).ThenBy(practice => practice.Title)
        .Take(MostLines)
        .Select(practice => new PracticeOnDesk(
            practice.Slug, practice.Title, practice.Place, practice.Start, practice.End, practice.Agreement != null))
        .ToListAsync(cancel);

    private Task<List<LessonOnDesk>> LessonsAsync(Guid issueId, CancellationToken cancel) => db.Lessons
        .Where(lesson => lesson.IssueId == issueId && (lesson.State == LessonState.Draft || lesson.State == LessonState.Checked))
        .OrderBy(lesson => lesson.WrittenAt).ThenBy(lesson => lesson.Id)
        .Take(MostLines)
        .Select(lesson => new LessonOnDesk(lesson.Slug, lesson.Title, lesson.State, lesson.WrittenAt))
        .ToListAsync(cancel);

    private Task<List<InsightOnDesk>> InsightsAsync(Guid issueId, CancellationToken cancel) => db.Insights
        .Where(insight => insight.IssueId == issueId)
        .OrderBy(insight => insight.State == InsightState.Proposed || insight.State == InsightState.Reconsidered ? 0 : 1).ThenByDescending(insight => insight.WrittenAt)
        .Take(MostLines)
        .Select(insight => new InsightOnDesk(insight.Slug, insight.Title, insight.State, insight.WrittenAt, insight.LookBackOn))
        .ToListAsync(cancel);

    private Task<List<AdviceOnDesk>> AdvicesAsync(Guid issueId, CancellationToken cancel) => db.Advices
        .Where(advice => advice.IssueId == issueId && advice.GivenAt != null && advice.Answer == null)
        .OrderBy(advice => advice.AnswerBefore)
        .Take(MostLines)
        .Select(advice => new AdviceOnDesk(advice.Slug, advice.Title, advice.AnswerBefore))
        .ToListAsync(cancel);
}
