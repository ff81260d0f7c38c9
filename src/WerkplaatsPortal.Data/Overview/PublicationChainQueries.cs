using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Exchange;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Data.Tribune;
using WerkplaatsPortal.Domain.Exchange;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>A publication at the end of the chain, with what it rests on and the knowledge on its issues.</summary>
public sealed record PublicationChain(PublicationPage Publication, ILookup<StrandKind, Strand> Strands)
{
    /// <summary>The most lessons beneath its insights that are shown; the pages of the insights show all.</summary>
    public const int MostBeneath = Overview.Strands.Most;

    /// <summary>Whether somebody said what it rests on.</summary>
    public bool IsGrounded => Strands.Any(strands => strands.Key is StrandKind.Insight or StrandKind.Withdrawn or StrandKind.Lesson);
}

/// <summary>Reads a publication with what lies beneath it, down to the questions: three commands.</summary>
public sealed class PublicationChainQueries(PortalDbContext db, PublicationQueries publications, TimeProvider clock)
{
    /// <summary>The publication; null when there is none with that address. The newest of what can be many.</summary>
    public async Task<PublicationChain?> FindAsync(string slug, Reader reader, CancellationToken cancel = default)
    {
        if (await publications.FindAsync(slug, cancel) is not { } found)
            return null;

        var strands = await StrandsOf(found.Id, reader).ToListAsync(cancel);
        return new PublicationChain(found, strands.ToLookup(strand => strand.Kind));
    }

    private IQueryable<Strand> StrandsOf(Guid publication, Reader reader)
    {
        var issues = db.Set<PublicationIssue>().Where(each => each.PublicationId == publication).Select(each => each.IssueId);
        return db.Insights.VisibleTo(reader).Adopted()
            .Where(insight => issues.Contains(insight.IssueId) || insight.OtherIssues.Any(other => issues.Contains(other.IssueId)))
            .OrderByDescending(insight => insight.AdoptedAt).ThenBy(insight => insight.Id).Take(Strands.Most)
            .Select(insight => new Strand { Kind = StrandKind.Nearby, Slug = insight.Slug, Title = insight.Title, Note = null, Under = null })
            .Concat(db.Lessons.VisibleTo(reader).Shared()
                .Where(lesson => issues.Contains(lesson.IssueId) || lesson.OtherIssues.Any(other => issues.Contains(other.IssueId)))
                .OrderByDescending(lesson => lesson.SharedAt).ThenBy(lesson => lesson.Id).Take(Strands.Most)
                .Select(lesson => new Strand { Kind = StrandKind.NearbyLesson, Slug = lesson.Slug, Title = lesson.Title, Note = null, Under = null }))
            .Concat(GroundsOf(publication, reader))
            .Concat(db.OfQuestionsOn(issues))
            .Concat(db.Updates.VisibleTo(reader).Where(update => update.Publications.Any(each => each.PublicationId == publication)).AsStrands());
    }

    /// <summary>What it rests on: insights, and lessons, its own and some beneath each insight, with their practices and questions.</summary>
    private IQueryable<Strand> GroundsOf(Guid publication, Reader reader)
    {
        var insights =
            from ground in db.Set<PublicationInsight>()
            where ground.PublicationId == publication
            join insight in db.Insights.VisibleTo(reader) on ground.InsightId equals insight.Id
            select insight;
        var own =
            from ground in db.Set<PublicationLesson>()
            where ground.PublicationId == publication
            join lesson in db.Lessons.VisibleTo(reader).Shared() on ground.LessonId equals lesson.Id
            select new Beneath { Slug = lesson.Slug, Title = lesson.Title, PracticeId = lesson.PracticeId, Insight = null };
        var carrying = (
            from insight in insights
            join weighed in db.Set<InsightLesson>() on insight.Id equals weighed.InsightId
            where !weighed.Contradicts
            join lesson in db.Lessons.VisibleTo(reader).Shared() on weighed.LessonId equals lesson.Id
            orderby weighed.Place, insight.Slug
            select new Beneath { Slug = lesson.Slug, Title = lesson.Title, PracticeId = lesson.PracticeId, Insight = insight.Slug }).Take(Strands.Most);
        return insights
            .Select(insight => new Strand
            {
                Kind = insight.State == InsightState.Withdrawn ? StrandKind.Withdrawn : StrandKind.Insight,
                Slug = insight.Slug,
                Title = insight.Title,
                Note = null,
                Under = null,
            })
            .Concat(LessonsAndPractices(own, reader))
            .Concat(LessonsAndPractices(carrying, reader))
            .Concat(db.OfWorkedOn(reader, PracticesOf(own, reader)))
            .Concat(db.OfWorkedOn(reader, PracticesOf(carrying, reader)));
    }

    private IQueryable<Strand> LessonsAndPractices(IQueryable<Beneath> lessons, Reader reader) => lessons
        .Select(lesson => new Strand { Kind = StrandKind.Lesson, Slug = lesson.Slug, Title = lesson.Title, Note = null, Under = lesson.Insight })
        .Concat(
            from lesson in lessons
            join practice in db.Practices.VisibleTo(reader, clock.Today()) on lesson.PracticeId equals practice.Id
            select new Strand { Kind = StrandKind.Practice, Slug = practice.Slug, Title = practice.Title, Note = practice.Place, Under = lesson.Slug });

    private IQueryable<LearningPractice> PracticesOf(IQueryable<Beneath> lessons, Reader reader) => db.Practices.VisibleTo(reader, clock.Today())
        .Where(practice => lessons.Any(lesson => lesson.PracticeId == practice.Id));

    /// <summary>A lesson under the publication, or under an insight that it rests on.</summary>
    private sealed class Beneath
    {
        public string Slug { get; init; } = "";

        public string Title { get; init; } = "";

        public Guid? PracticeId { get; init; }

        public string? Insight { get; init; }
    }
}
