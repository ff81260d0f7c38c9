using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Data.Tribune;
using WerkplaatsPortal.Domain.Exchange;
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
        var own = db.Lessons.Where(lesson => lesson.Id == lessonId && lesson.PracticeId != null).Select(lesson => lesson.PracticeId!.Value);
        var taught = db.Set<LessonPractice>().Where(each => each.LessonId == lessonId).Select(each => each.PracticeId).Union(own);
        var practices = db.Practices.VisibleTo(reader, today).Where(practice => taught.Contains(practice.Id));
        return db.OfIssues(db.Set<LessonIssue>().Where(each => each.LessonId == lessonId).Select(each => each.IssueId))
            .Concat(practices.Select(practice => new Strand
            {
                Kind = StrandKind.Practice,
                Slug = practice.Slug,
                Title = practice.Title,
                Note = practice.Place,
                Under = null,
            }))
            .Concat(Finding())
            .Concat(db.OfWorkedOn(reader, practices))
            .Concat(db.OfQuestionsOn(issueId))
            .Concat(Questions());
    }

    /// <summary>The questions that it answers, and those that it raises.</summary>
    private IQueryable<Strand> Questions() =>
        from own in db.Set<LessonQuestion>()
        where own.LessonId == lessonId
        join question in db.Questions.VisibleTo(reader, db.Studios) on own.QuestionId equals question.Id
        join studio in db.Studios on question.StudioId equals studio.Id
        join issue in db.Issues on studio.IssueId equals issue.Id
        select new Strand
        {
            Kind = own.Raises ? StrandKind.Raised : StrandKind.Answered,
            Slug = issue.Slug,
            Title = question.Text,
            Note = question.Slug,
            Under = null,
        };

    /// <summary>The finding that it was made of: the insight that was tried, and whose finding it was.</summary>
    private IQueryable<Strand> Finding() =>
        from finding in db.Findings
        where finding.LessonId == lessonId
        join insight in db.Insights.VisibleTo(reader) on finding.InsightId equals insight.Id
        join partner in db.Partners on finding.PartnerId equals partner.Id into partners
        from partner in partners.DefaultIfEmpty()
        select new Strand { Kind = StrandKind.Finding, Slug = insight.Slug, Title = insight.Title, Note = partner.Name, Under = null };

    /// <summary>What was built on it: insights, updates, publications.</summary>
    private IQueryable<Strand> After()
    {
        var weighed =
            from each in db.Set<InsightLesson>()
            where each.LessonId == lessonId
            join insight in db.Insights.VisibleTo(reader).Adopted() on each.InsightId equals insight.Id
            select new Strand
            {
                Kind = each.Contradicts ? StrandKind.Contradicted : StrandKind.Insight,
                Slug = insight.Slug,
                Title = insight.Title,
                Note = null,
                Under = null,
            };
        var against =
            from each in db.Set<LessonAgainst>()
            where each.LessonId == lessonId && !db.Set<InsightLesson>().Any(other => other.LessonId == lessonId && other.InsightId == each.InsightId)
            join insight in db.Insights.VisibleTo(reader).Adopted() on each.InsightId equals insight.Id
            select new Strand { Kind = StrandKind.Contradicted, Slug = insight.Slug, Title = insight.Title, Note = null, Under = null };
        var updates =
            from each in db.Set<UpdateLesson>()
            where each.LessonId == lessonId
            join update in db.Updates.VisibleTo(reader) on each.UpdateId equals update.Id
            select update;
        return weighed.Concat(against).Concat(updates.AsStrands()).Concat(Activities()).Concat(Publications())
            .Concat(db.OfPublications(db.Issues.Where(issue => issue.Id == issueId).Select(issue => issue.Id)));
    }

    /// <summary>The activities at which it was shared, and the one that it came of.</summary>
    private IQueryable<Strand> Activities()
    {
        var shared =
            from each in db.Set<ActivityLesson>()
            where each.LessonId == lessonId
            join activity in db.Activities.VisibleTo(reader) on each.ActivityId equals activity.Id
            select new Strand { Kind = StrandKind.Activity, Slug = activity.Slug, Title = activity.Title, Note = null, Under = null };
        var cameOf =
            from each in db.Set<ActivityYield>()
            where each.LessonId == lessonId
            join activity in db.Activities.VisibleTo(reader) on each.ActivityId equals activity.Id
            select new Strand { Kind = StrandKind.CameOf, Slug = activity.Slug, Title = activity.Title, Note = null, Under = null };
        return shared.Concat(cameOf);
    }

    /// <summary>The publications that rest on it, or on an insight that weighs it.</summary>
    private IQueryable<Strand> Publications()
    {
        var insights =
            from weighed in db.Set<InsightLesson>()
            where weighed.LessonId == lessonId
            join insight in db.Insights.VisibleTo(reader).Adopted() on weighed.InsightId equals insight.Id
            select insight;
        return db.OfPublicationsOn(insights).Concat(
            from ground in db.Set<PublicationLesson>()
            where ground.LessonId == lessonId
            join lesson in db.Lessons on ground.LessonId equals lesson.Id
            join publication in db.Publications on ground.PublicationId equals publication.Id
            select new Strand
            {
                Kind = StrandKind.FromLesson,
                Slug = publication.Slug,
                Title = publication.Title,
                Note = publication.Kind,
                Under = lesson.Slug,
            });
    }
}
