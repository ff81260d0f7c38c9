using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Data.Tribune;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Tribune;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>Reads an insight with its provenance and what was found of it elsewhere: four commands.</summary>
public sealed class InsightPageQueries(PortalDbContext db, TimeProvider clock)
{
    /// <summary>The insight; null when there is none that the reader may see, or nothing to show of what is opened.</summary>
    /// <param name="slug">The insight.</param>
    /// <param name="opened">The practice whose lessons are opened; null for some lessons of each.</param>
    /// <param name="page">Which page of them.</param>
    /// <param name="reader">Who reads.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<InsightPage?> FindAsync(string slug, string? opened, int page, Reader reader, CancellationToken cancel = default)
    {
        var insight = await FactsAsync(slug, reader, cancel);
        if (insight is null)
            return null;

        var lessons = await LessonsAsync(insight.Id, reader, cancel);
        if (InsightGrounds.Of(lessons, opened, page) is not { } grounds)
            return null;

        var strands = await StrandsOf(insight, grounds, reader).ToListAsync(cancel);
        return new InsightPage(insight, lessons, grounds, strands.ToLookup(strand => strand.Kind))
        {
            Findings = await FindingsAsync(insight.Id, cancel),
        };
    }

    /// <summary>What is not weighed yet is said in <see cref="KnowledgeVisibility.NotWeighedFor"/>; a count inside a row must say it again.</summary>
    internal Task<InsightFacts?> FactsAsync(string slug, Reader reader, CancellationToken cancel)
    {
        var readable = db.Lessons.VisibleTo(reader).Shared();
        return (
            from insight in db.Insights.AsNoTracking().VisibleTo(reader)
            where insight.Slug == slug
            join issue in db.Issues on insight.IssueId equals issue.Id
            select new InsightFacts(
                insight.Id, insight.Slug, insight.Title, insight.Statement, insight.Reasons, insight.Conditions, insight.State, insight.Audience,
                insight.Agreement, insight.LookBackOn, insight.Number, insight.Provenance, insight.AdoptedAt, insight.WeighedAt ?? insight.AdoptedAt, issue.Id, issue.Slug, issue.Name,
                readable.Count(lesson => lesson.SharedAt > (insight.WeighedAt ?? insight.AdoptedAt)
                    && (lesson.Against.Any(each => each.InsightId == insight.Id)
                        || ((lesson.IssueId == insight.IssueId || lesson.OtherIssues.Any(other => other.IssueId == insight.IssueId))
                            && (lesson.Conditions.On & insight.Conditions.On) != Condition.None))
                    && !insight.Lessons.Any(weighed => weighed.LessonId == lesson.Id)))).SingleOrDefaultAsync(cancel);
    }

    private Task<List<WeighedItem>> LessonsAsync(Guid insightId, Reader reader, CancellationToken cancel)
    {
        var practices = db.Practices.VisibleTo(reader, clock.Today());
        return (
            from weighed in db.Set<InsightLesson>().AsNoTracking()
            where weighed.InsightId == insightId
            join lesson in db.Lessons.VisibleTo(reader).Shared() on weighed.LessonId equals lesson.Id
            join practice in practices on lesson.PracticeId equals practice.Id into own
            from practice in own.DefaultIfEmpty()
            orderby weighed.Contradicts, weighed.Place
            select new WeighedItem(
                lesson.Slug, lesson.Title, lesson.Conditions.On, lesson.SourceKind, weighed.Contradicts, practice.Slug, practice.Title,
                practice.Place)
            {
                End = practice.End,
                IsUnseen = lesson.PracticeId != null && practice == null,
            }).ToListAsync(cancel);
    }

    /// <summary>Findings are as visible as their insight; of a person without a partner nothing is read.</summary>
    private Task<List<FindingItem>> FindingsAsync(Guid insightId, CancellationToken cancel) => (
        from finding in db.Findings.AsNoTracking()
        where finding.InsightId == insightId
        join partner in db.Partners on finding.PartnerId equals partner.Id into partners
        from partner in partners.DefaultIfEmpty()
        orderby finding.ReportedAt descending
        select new FindingItem(
            finding.Answer, finding.Account, finding.Place, finding.ReportedAt, finding.ReplacedAt == null, finding.InsightNumber, partner.Slug,
            partner.Name)).ToListAsync(cancel);

    private IQueryable<Strand> StrandsOf(InsightFacts insight, InsightGrounds grounds, Reader reader)
    {
        var lessons =
            from weighed in db.Set<InsightLesson>()
            where weighed.InsightId == insight.Id
            join lesson in db.Lessons.VisibleTo(reader).Shared() on weighed.LessonId equals lesson.Id
            select lesson;
        var taught = lessons.Where(lesson => lesson.PracticeId != null).Select(lesson => lesson.PracticeId!.Value)
            .Union(from lesson in lessons from other in lesson.OtherPractices select other.PracticeId);
        var reached = db.Practices.VisibleTo(reader, clock.Today()).Where(practice => taught.Contains(practice.Id));
        var partners = db.Set<PracticePartner>().Where(each => reached.Any(practice => practice.Id == each.PracticeId)).Select(each => each.PartnerId);
        var shown = grounds.Groups.Select(group => group.PracticeSlug).OfType<string>().ToList();
        return db.OfIssues(db.Set<InsightIssue>().Where(each => each.InsightId == insight.Id).Select(each => each.IssueId))
            .Concat(reached.Select(practice => new Strand
            {
                Kind = StrandKind.Practice,
                Slug = practice.Slug,
                Title = practice.Title,
                Note = practice.Place,
                Under = null,
            }))
            .Concat(db.Partners.Where(partner => partners.Contains(partner.Id)).Select(partner => new Strand
            {
                Kind = StrandKind.Partner,
                Slug = partner.Slug,
                Title = partner.Name,
                Note = null,
                Under = null,
            }))
            .Concat(db.OfWorkedOn(reader, db.Practices.Where(practice => shown.Contains(practice.Slug))))
            .Concat(db.OfQuestionsOn(insight.IssueId))
            .Concat(db.Updates.VisibleTo(reader).Where(update => update.Insights.Any(each => each.InsightId == insight.Id)).AsStrands())
            .Concat(Activities(insight, reader))
            .Concat(Doubts(insight, reader))
            .Concat(db.OfPublicationsOn(db.Insights.Where(each => each.Id == insight.Id)))
            .Concat(db.OfPublications(db.Issues.Where(issue => issue.Id == insight.IssueId).Select(issue => issue.Id)));
    }

    /// <summary>The activities at which it was shared.</summary>
    private IQueryable<Strand> Activities(InsightFacts insight, Reader reader) =>
        from each in db.Set<ActivityInsight>()
        where each.InsightId == insight.Id
        join activity in db.Activities.VisibleTo(reader) on each.ActivityId equals activity.Id
        select new Strand { Kind = StrandKind.Activity, Slug = activity.Slug, Title = activity.Title, Note = null, Under = null };

    /// <summary>The lessons that put it back on the table since it was last weighed, as far as the reader may open them.</summary>
    private IQueryable<Strand> Doubts(InsightFacts insight, Reader reader) =>
        from step in db.Set<InsightStep>()
        where step.InsightId == insight.Id && step.LessonId != null && (insight.WeighedAt == null || step.TakenAt >= insight.WeighedAt)
        join lesson in db.Lessons.VisibleTo(reader) on step.LessonId equals lesson.Id
        select new Strand { Kind = StrandKind.Doubt, Slug = lesson.Slug, Title = lesson.Title, Note = null, Under = null };
}
