using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Data.Tribune;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Tribune;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>
/// All that hangs on one lesson, in one command. Each part starts at the lesson: a condition of the kind "whose lessons hold this
/// one" would walk through everything else.
/// </summary>
internal sealed class LessonStrands(PortalDbContext db, Guid lessonId, Guid issueId, Reader reader, DateOnly today)
{
    /// <summary>What came before it and what came after it.</summary>
    public IQueryable<Strand> All => Before().Concat(After());

    /// <summary>Where it came from: issues, practices, and the questions that those work on.</summary>
    private IQueryable<Strand> Before()
    {
        var (database, id) = (db, lessonId);
        var own = database.Lessons.Where(lesson => lesson.Id == id && lesson.PracticeId != null).Select(lesson => lesson.PracticeId!.Value);
        var taught = database.Set<LessonPractice>().Where(each => each.LessonId == id).Select(each => each.PracticeId).Union(own);
        var practices = database.Practices.VisibleTo(reader, today).Where(practice => taught.Contains(practice.Id));
        var questions = database.Set<LessonQuestion>().Where(each => each.LessonId == id);
        return database.OfIssues(database.Set<LessonIssue>().Where(each => each.LessonId == id).Select(each => each.IssueId))
            .Concat(practices.Select(practice => new Strand
            {
                Kind = StrandKind.Practice,
                Slug = practice.Slug,
                Title = practice.Title,
                Note = practice.Place,
                Under = null,
            }))
            .Concat(Finding(database, id))
            .Concat(database.OfWorkedOn(reader, practices))
            .Concat(database.OfQuestionsOn(issueId))
            .Concat(database.OfQuestions(reader, questions.Where(each => !each.Raises).Select(each => each.QuestionId), StrandKind.Answered))
            .Concat(database.OfQuestions(reader, questions.Where(each => each.Raises).Select(each => each.QuestionId), StrandKind.Raised));
    }

    /// <summary>The finding that it was made of: the insight that was tried, and whose finding it was.</summary>
    private IQueryable<Strand> Finding(PortalDbContext database, Guid id) =>
        from finding in database.Findings
        where finding.LessonId == id
        join insight in database.Insights.VisibleTo(reader) on finding.InsightId equals insight.Id
        join partner in database.Partners on finding.PartnerId equals partner.Id into partners
        from partner in partners.DefaultIfEmpty()
        select new Strand { Kind = StrandKind.Finding, Slug = insight.Slug, Title = insight.Title, Note = partner.Name, Under = null };

    /// <summary>What was built on it: insights, updates, publications.</summary>
    private IQueryable<Strand> After()
    {
        var (database, id, home) = (db, lessonId, issueId);
        var weighed =
            from each in database.Set<InsightLesson>()
            where each.LessonId == id
            join insight in database.Insights.VisibleTo(reader).Adopted() on each.InsightId equals insight.Id
            select new Strand
            {
                Kind = each.Contradicts ? StrandKind.Contradicted : StrandKind.Insight,
                Slug = insight.Slug,
                Title = insight.Title,
                Note = null,
                Under = null,
            };
        var against =
            from each in database.Set<LessonAgainst>()
            where each.LessonId == id && !database.Set<InsightLesson>().Any(other => other.LessonId == id && other.InsightId == each.InsightId)
            join insight in database.Insights.VisibleTo(reader).Adopted() on each.InsightId equals insight.Id
            select new Strand { Kind = StrandKind.Contradicted, Slug = insight.Slug, Title = insight.Title, Note = null, Under = null };
        var updates =
            from each in database.Set<UpdateLesson>()
            where each.LessonId == id
            join update in database.Updates.VisibleTo(reader) on each.UpdateId equals update.Id
            select update;
        return weighed.Concat(against).Concat(updates.AsStrands())
            .Concat(database.OfPublications(database.Issues.Where(issue => issue.Id == home).Select(issue => issue.Id)));
    }
}
