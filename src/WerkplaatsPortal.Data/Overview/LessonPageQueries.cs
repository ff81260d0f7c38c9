using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Data.Tribune;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>Reads a lesson with its chain: three commands.</summary>
public sealed class LessonPageQueries(PortalDbContext db, TimeProvider clock)
{
    /// <summary>The lesson; null when there is none that the reader may see. Of a withdrawn one only the facts.</summary>
    public async Task<LessonPage?> FindAsync(string slug, Reader reader, CancellationToken cancel = default)
    {
        var lesson = await FactsAsync(slug, reader, cancel);
        if (lesson is null)
            return null;

        if (lesson.State == LessonState.Withdrawn)
            return new LessonPage(lesson, Array.Empty<Strand>().ToLookup(strand => strand.Kind), []);

        var strands = await StrandsOf(lesson, reader).ToListAsync(cancel);
        return new LessonPage(lesson, strands.ToLookup(strand => strand.Kind), await ConnectedAsync(lesson.Id, reader, cancel));
    }

    private Task<LessonFacts?> FactsAsync(string slug, Reader reader, CancellationToken cancel)
    {
        var withdrawals = db.Set<LessonStep>().Where(step => step.State == LessonState.Withdrawn);
        return (
            from lesson in db.Lessons.AsNoTracking().VisibleTo(reader)
            where lesson.Slug == slug
            join issue in db.Issues on lesson.IssueId equals issue.Id
            join step in withdrawals on lesson.Id equals step.LessonId into steps
            from withdrawn in steps.DefaultIfEmpty()
            select new LessonFacts(
                lesson.Id, lesson.Slug, lesson.Title, lesson.Context, lesson.Learned, lesson.Evidence, lesson.HoldsFor, lesson.SourceKind,
                lesson.Year, lesson.Conditions, lesson.Setting, lesson.Aspects, lesson.Scope, lesson.Provenance, lesson.State, lesson.Audience,
                lesson.SharedAt, lesson.WrittenBy != null || lesson.SharedAt < lesson.WrittenAt, issue.Id, issue.Slug, issue.Name,
                lesson.PracticeId, lesson.Versions.Count, withdrawn.Reason,
                withdrawn == null ? null : withdrawn.TakenAt,
                db.Practices.Where(practice => practice.Id == lesson.PracticeId).Select(practice => practice.End).FirstOrDefault()))
            .SingleOrDefaultAsync(cancel);
    }

    private IQueryable<Strand> StrandsOf(LessonFacts lesson, Reader reader) => Before(lesson, reader).Concat(After(lesson, reader));

    /// <summary>Where it came from: issues, practices, and the questions that those work on.</summary>
    private IQueryable<Strand> Before(LessonFacts lesson, Reader reader)
    {
        var taught = db.Set<LessonPractice>().Where(each => each.LessonId == lesson.Id).Select(each => each.PracticeId);
        var practices = db.Practices.VisibleTo(reader, clock.Today())
            .Where(practice => practice.Id == lesson.PracticeId || taught.Contains(practice.Id));
        var own = db.Set<LessonQuestion>().Where(each => each.LessonId == lesson.Id);
        return db.OfIssues(db.Set<LessonIssue>().Where(each => each.LessonId == lesson.Id).Select(each => each.IssueId))
            .Concat(practices.Select(practice => new Strand
            {
                Kind = StrandKind.Practice,
                Slug = practice.Slug,
                Title = practice.Title,
                Note = practice.Place,
                Under = null,
            }))
            .Concat(FindingOf(lesson, reader))
            .Concat(db.OfWorkedOn(reader, practices))
            .Concat(db.OfQuestionsOn(lesson.IssueId))
            .Concat(db.OfQuestions(reader, own.Where(each => !each.Raises).Select(each => each.QuestionId), StrandKind.Answered))
            .Concat(db.OfQuestions(reader, own.Where(each => each.Raises).Select(each => each.QuestionId), StrandKind.Raised));
    }

    /// <summary>The finding that it was made of: the insight that was tried, and whose finding it was.</summary>
    private IQueryable<Strand> FindingOf(LessonFacts lesson, Reader reader) =>
        from finding in db.Findings
        where finding.LessonId == lesson.Id
        join insight in db.Insights.VisibleTo(reader) on finding.InsightId equals insight.Id
        join partner in db.Partners on finding.PartnerId equals partner.Id into partners
        from partner in partners.DefaultIfEmpty()
        select new Strand { Kind = StrandKind.Finding, Slug = insight.Slug, Title = insight.Title, Note = partner.Name, Under = null };

    /// <summary>What was built on it: insights, updates, publications.</summary>
    private IQueryable<Strand> After(LessonFacts lesson, Reader reader)
    {
        var weighed =
            from insight in db.Insights.VisibleTo(reader).Adopted()
            from each in insight.Lessons
            where each.LessonId == lesson.Id
            select new Strand
            {
                Kind = each.Contradicts ? StrandKind.Contradicted : StrandKind.Insight,
                Slug = insight.Slug,
                Title = insight.Title,
                Note = null,
                Under = null,
            };
        var updates = db.Updates.VisibleTo(reader).Where(update => update.Lessons.Any(each => each.LessonId == lesson.Id));
        var against = db.Insights.VisibleTo(reader).Adopted()
            .Where(insight => db.Set<LessonAgainst>().Any(each => each.LessonId == lesson.Id && each.InsightId == insight.Id)
                && !insight.Lessons.Any(each => each.LessonId == lesson.Id))
            .Select(insight => new Strand { Kind = StrandKind.Contradicted, Slug = insight.Slug, Title = insight.Title, Note = null, Under = null });
        return weighed.Concat(against).Concat(updates.AsStrands()).Concat(db.OfPublicationsOn(reader, [lesson.Id]))
            .Concat(db.OfPublications(db.Issues.Where(issue => issue.Id == lesson.IssueId).Select(issue => issue.Id)));
    }

    private Task<List<ConnectedLesson>> ConnectedAsync(Guid lessonId, Reader reader, CancellationToken cancel) => (
        from link in db.LessonLinks.AsNoTracking()
        where link.FromId == lessonId || link.ToId == lessonId
        join other in db.Lessons.VisibleTo(reader).Shared() on link.FromId == lessonId ? link.ToId : link.FromId equals other.Id
        orderby link.Kind, other.Title
        select new ConnectedLesson(link.Kind, link.FromId == lessonId, link.Remark, other.Slug, other.Title)).ToListAsync(cancel);
}
