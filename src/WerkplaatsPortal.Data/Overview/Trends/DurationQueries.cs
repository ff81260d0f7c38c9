using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Overview.Trends;

/// <summary>
/// How long the chain takes: one command each. Only what arose here counts: of what came in with a package the day of the import says nothing.
/// </summary>
public sealed class DurationQueries(PortalDbContext db)
{
    /// <summary>From a question that was put forward to the first lesson that answers it, or that came from a practice that works on it.</summary>
    public async Task<QuestionsTook> ToLessonAsync(IssueNames names, Reader reader, CancellationToken cancel = default)
    {
        var lessons = Dated(db.Lessons.Shared().VisibleTo(reader));
        var answers = from link in db.Set<LessonQuestion>()
                      where !link.Raises
                      join lesson in lessons on link.LessonId equals lesson.Id
                      select new { link.QuestionId, lesson.SharedAt };
        var taught = from link in db.Set<PracticeQuestion>()
                     join lesson in lessons on link.PracticeId equals lesson.PracticeId
                     select new { link.QuestionId, lesson.SharedAt };
        var firsts = answers.Concat(taught).GroupBy(each => each.QuestionId).Select(each => new { Id = each.Key, At = each.Min(one => one.SharedAt) });
        var rows = await (
            from question in db.Questions.VisibleTo(reader, db.Studios)
            join step in db.Set<QuestionStep>() on question.Id equals step.QuestionId
            where step.Kind == QuestionStepKind.PutForward
            join studio in db.Studios on question.StudioId equals studio.Id
            join lesson in firsts on question.Id equals lesson.Id into found
            from first in found.DefaultIfEmpty()
            select new { studio.IssueId, step.TakenAt, first!.At }).ToListAsync(cancel);
        return new QuestionsTook(
            [.. rows.Where(row => row.At is not null).Select(row => TookFrom(names.Families.Head(row.IssueId), row.TakenAt, row.At!.Value))],
            [.. rows.Where(row => row.At is null).Select(row => names.Families.Head(row.IssueId))]);
    }

    /// <summary>From the day that a lesson was shared to the first insight that rests on it.</summary>
    public async Task<IReadOnlyList<Took>> ToInsightAsync(IssueNames names, Reader reader, CancellationToken cancel = default)
    {
        var rows = await (
            from ground in db.Set<InsightLesson>()
            where !ground.Contradicts
            join step in db.Set<InsightStep>() on ground.InsightId equals step.InsightId
            where step.Kind == InsightStepKind.Adopted && (step.Agreement == null || step.Agreement.Decided != Agreement.ImportedMark)
            join insight in db.Insights.Adopted().VisibleTo(reader) on ground.InsightId equals insight.Id
            join lesson in Dated(db.Lessons.Shared().VisibleTo(reader)) on ground.LessonId equals lesson.Id
            group step by new { lesson.Id, lesson.IssueId, lesson.SharedAt } into lifted
            select new { lifted.Key.IssueId, lifted.Key.SharedAt, At = lifted.Min(step => step.TakenAt) }).ToListAsync(cancel);
        return [.. rows.Select(row => TookFrom(names.Families.Head(row.IssueId), row.SharedAt!.Value, row.At))];
    }

    private static IQueryable<Lesson> Dated(IQueryable<Lesson> lessons) =>
        lessons.Where(lesson => lesson.WrittenBy != null || lesson.SharedAt < lesson.WrittenAt);

    /// <summary>What was there already took no time.</summary>
    private static Took TookFrom(Guid issue, DateTime from, DateTime until) =>
        new(issue, Amsterdam.Day(until).Year, Math.Max(0, Amsterdam.Day(until).DayNumber - Amsterdam.Day(from).DayNumber));
}

/// <summary>How long questions took.</summary>
/// <param name="Done">Those with a lesson.</param>
/// <param name="Waiting">The issues of those without one.</param>
public sealed record QuestionsTook(IReadOnlyList<Took> Done, IReadOnlyList<Guid> Waiting);
