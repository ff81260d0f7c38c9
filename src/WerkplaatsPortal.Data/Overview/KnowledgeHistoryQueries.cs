using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>Reads how a lesson or an insight came to be: three commands for a lesson, two for an insight.</summary>
public sealed class KnowledgeHistoryQueries(PortalDbContext db)
{
    /// <summary>The history of a lesson; null when there is none that the reader may see.</summary>
    public async Task<KnowledgeHistory?> OfLessonAsync(string slug, Reader reader, CancellationToken cancel = default)
    {
        var lesson = await db.Lessons.AsNoTracking().VisibleTo(reader).Where(each => each.Slug == slug)
            .Select(each => new { each.Id, each.Title, each.IssueId, each.State, IsDated = each.WrittenBy != null || each.SharedAt < each.WrittenAt })
            .SingleOrDefaultAsync(cancel);
        if (lesson is null)
            return null;

        var all = new KnowledgeHistory(
            slug, lesson.Title, true, lesson.State == LessonState.Withdrawn, lesson.IsDated, null,
            await WordingsOfLesson(lesson.Id).ToListAsync(cancel), await StepsOfLesson(lesson.Id).ToListAsync(cancel));
        return Within(all, lesson.IssueId, reader);
    }

    /// <summary>The history of an insight; null when there is none that the reader may see.</summary>
    public async Task<KnowledgeHistory?> OfInsightAsync(string slug, Reader reader, CancellationToken cancel = default)
    {
        var insight = await db.Insights.AsNoTracking().VisibleTo(reader).Where(each => each.Slug == slug)
            .Select(each => new
            {
                each.Id,
                each.Title,
                each.IssueId,
                each.Audience,
                each.AdoptedAt,
                FirstAdopted = db.Set<InsightStep>().Where(step => step.InsightId == each.Id && step.Kind == InsightStepKind.Adopted)
                    .Min(step => (DateTime?)step.TakenAt),
                each.Agreement,
            })
            .SingleOrDefaultAsync(cancel);
        if (insight is null)
            return null;

        var imported = insight.Agreement?.Decided == Agreement.ImportedMark;
        HistoryStep[] adopted = (insight.FirstAdopted ?? insight.AdoptedAt) is { } at ? [new(null, insight.Audience, null, new Doer(null, imported), at)] : [];
        var wordings = await WordingsOfInsight(insight.Id).ToListAsync(cancel);
        return Within(
            new KnowledgeHistory(slug, insight.Title, true, false, !imported, insight.Agreement, wordings, adopted), insight.IssueId, reader);
    }

    private static KnowledgeHistory Within(KnowledgeHistory all, Guid issue, Reader reader)
    {
        if (reader.SitsInArena(issue))
            return all;
        return all.For(reader.SeatIssues.Contains(issue) ? Audience.Tribune : Audience.Public).WithoutNames();
    }

    private IQueryable<Wording> WordingsOfLesson(Guid lesson) =>
        from version in db.Set<LessonVersion>().AsNoTracking()
        where version.LessonId == lesson
        join person in db.People on version.WrittenBy equals person.Id into writers
        from writer in writers.DefaultIfEmpty()
        orderby version.Number
        select new Wording(
            version.Number, version.WrittenAt, new Doer(writer.ChosenName ?? writer.Name, version.WrittenBy == null),
            new[] { version.Title, version.Context, version.Learned, version.Evidence, version.HoldsFor });

    private IQueryable<HistoryStep> StepsOfLesson(Guid lesson) =>
        from step in db.Set<LessonStep>().AsNoTracking()
        where step.LessonId == lesson
        join person in db.People on step.TakenBy equals person.Id into takers
        from taker in takers.DefaultIfEmpty()
        orderby step.TakenAt, step.Id
        select new HistoryStep(
            step.State, step.Audience, step.Reason, new Doer(taker.ChosenName ?? taker.Name, step.TakenBy == null), step.TakenAt);

    private IQueryable<Wording> WordingsOfInsight(Guid insight) =>
        from version in db.Set<InsightVersion>().AsNoTracking()
        where version.InsightId == insight
        join person in db.People on version.WrittenBy equals person.Id into writers
        from writer in writers.DefaultIfEmpty()
        orderby version.Number
        select new Wording(
            version.Number, version.WrittenAt, new Doer(writer.ChosenName ?? writer.Name, version.WrittenBy == null),
            new[] { version.Title, version.Statement, version.Reasons });
}
