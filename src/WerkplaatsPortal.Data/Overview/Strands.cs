using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Data.Tribune;
using WerkplaatsPortal.Domain.Exchange;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.Tribune;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>The kinds of strand that several pages show.</summary>
internal static class Strands
{
    /// <summary>A page shows the newest of what can be many; their own lists show the rest.</summary>
    public const int Most = 10;

    public static IQueryable<Strand> OfIssues(this PortalDbContext db, IQueryable<Guid> ids) =>
        db.Issues.TakenUp().Where(issue => ids.Contains(issue.Id)).Select(issue => new Strand
        {
            Kind = StrandKind.Issue,
            Slug = issue.Slug,
            Title = issue.Name,
            Note = null,
            Under = null,
        });

    public static IQueryable<Strand> OfQuestions(this PortalDbContext db, Reader reader, IQueryable<Guid> ids, StrandKind kind) =>
        from question in db.Questions.VisibleTo(reader, db.Studios)
        where ids.Contains(question.Id)
        join studio in db.Studios on question.StudioId equals studio.Id
        join issue in db.Issues on studio.IssueId equals issue.Id
        select new Strand { Kind = kind, Slug = issue.Slug, Title = question.Text, Note = question.Slug, Under = null };

    /// <summary>The questions that practices work on, each under its practice.</summary>
    public static IQueryable<Strand> OfWorkedOn(this PortalDbContext db, Reader reader, IQueryable<LearningPractice> practices) =>
        from worked in db.Set<PracticeQuestion>()
        join practice in practices on worked.PracticeId equals practice.Id
        join question in db.Questions.VisibleTo(reader, db.Studios) on worked.QuestionId equals question.Id
        join studio in db.Studios on question.StudioId equals studio.Id
        join issue in db.Issues on studio.IssueId equals issue.Id
        select new Strand { Kind = StrandKind.Question, Slug = issue.Slug, Title = question.Text, Note = question.Slug, Under = practice.Slug };

    /// <summary>The newest questions that the Arena articulated on an issue.</summary>
    public static IQueryable<Strand> OfQuestionsOn(this PortalDbContext db, Guid issueId) => (
        from question in db.Questions
        where question.ArticulatedAt != null
        join studio in db.Studios on question.StudioId equals studio.Id
        where studio.IssueId == issueId
        join issue in db.Issues on studio.IssueId equals issue.Id
        orderby question.ArticulatedAt descending, question.Id
        select new Strand { Kind = StrandKind.Beside, Slug = issue.Slug, Title = question.Text, Note = question.Slug, Under = null }).Take(Most);

    /// <summary>The newest questions that the Arenas articulated on some issues.</summary>
    public static IQueryable<Strand> OfQuestionsOn(this PortalDbContext db, IQueryable<Guid> issueIds) => (
        from question in db.Questions
        where question.ArticulatedAt != null
        join studio in db.Studios on question.StudioId equals studio.Id
        where issueIds.Contains(studio.IssueId)
        join issue in db.Issues on studio.IssueId equals issue.Id
        orderby question.ArticulatedAt descending, question.Id
        select new Strand { Kind = StrandKind.Beside, Slug = issue.Slug, Title = question.Text, Note = question.Slug, Under = null }).Take(Most);

    /// <summary>The adopted insights that weigh some lessons, each under its lesson.</summary>
    public static IQueryable<Strand> OfInsightsOn(this PortalDbContext db, Reader reader, IReadOnlyList<Guid> lessonIds) =>
        from weighed in db.Set<InsightLesson>()
        where lessonIds.Contains(weighed.LessonId)
        join lesson in db.Lessons on weighed.LessonId equals lesson.Id
        join insight in db.Insights.VisibleTo(reader).Adopted() on weighed.InsightId equals insight.Id
        select new Strand
        {
            Kind = weighed.Contradicts ? StrandKind.Contradicted : StrandKind.Insight,
            Slug = insight.Slug,
            Title = insight.Title,
            Note = null,
            Under = lesson.Slug,
        };

    /// <summary>The newest of some updates.</summary>
    public static IQueryable<Strand> AsStrands(this IQueryable<TribuneUpdate> updates) => updates
        .OrderByDescending(update => update.SortDate).ThenBy(update => update.Id).Take(Most)
        .Select(update => new Strand { Kind = StrandKind.Update, Slug = update.Slug, Title = update.Title, Note = null, Under = null });

    /// <summary>The publications that rest on some lessons, or on insights that weigh them, each under its lesson or insight.</summary>
    public static IQueryable<Strand> OfPublicationsOn(this PortalDbContext db, Reader reader, IReadOnlyList<Guid> lessonIds) =>
        db.OfPublicationsOn(db.Insights.VisibleTo(reader).Adopted().Where(insight => insight.Lessons.Any(each => lessonIds.Contains(each.LessonId))))
            .Concat(
                from ground in db.Set<PublicationLesson>()
                where lessonIds.Contains(ground.LessonId)
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

    /// <summary>The publications that rest on some insights, each under its insight.</summary>
    public static IQueryable<Strand> OfPublicationsOn(this PortalDbContext db, IQueryable<Insight> insights) =>
        from ground in db.Set<PublicationInsight>()
        join insight in insights on ground.InsightId equals insight.Id
        join publication in db.Publications on ground.PublicationId equals publication.Id
        select new Strand
        {
            Kind = StrandKind.FromInsight,
            Slug = publication.Slug,
            Title = publication.Title,
            Note = publication.Kind,
            Under = insight.Slug,
        };

    /// <summary>Publications that are about one of the issues, newest first.</summary>
    public static IQueryable<Strand> OfPublications(this PortalDbContext db, IQueryable<Guid> issueIds) =>
        db.Publications.Where(publication => publication.Issues.Any(each => issueIds.Contains(each.IssueId)))
            .OrderByDescending(publication => publication.Year ?? 0).ThenBy(publication => publication.Title).Take(Most)
            .Select(publication => new Strand
            {
                Kind = StrandKind.Publication,
                Slug = publication.Slug,
                Title = publication.Title,
                Note = publication.Kind,
                Under = null,
            });
}
