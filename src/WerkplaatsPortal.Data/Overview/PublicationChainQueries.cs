using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Exchange;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Data.Tribune;
using WerkplaatsPortal.Domain.Exchange;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>A publication at the end of the chain, with what it rests on and the knowledge on its issues.</summary>
public sealed record PublicationChain(PublicationPage Publication, ILookup<StrandKind, Strand> Strands);

/// <summary>Reads a publication with what lies beneath it: three commands.</summary>
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
            .Concat(db.Updates.VisibleTo(reader).Where(update => update.Publications.Any(each => each.PublicationId == publication)).AsStrands());
    }

    /// <summary>What it rests on: insights, and lessons with the practice that taught them.</summary>
    private IQueryable<Strand> GroundsOf(Guid publication, Reader reader) => (
        from ground in db.Set<PublicationInsight>()
        where ground.PublicationId == publication
        join insight in db.Insights.VisibleTo(reader) on ground.InsightId equals insight.Id
        select new Strand { Kind = StrandKind.Insight, Slug = insight.Slug, Title = insight.Title, Note = null, Under = null })
        .Concat(
            from ground in db.Set<PublicationLesson>()
            where ground.PublicationId == publication
            join lesson in db.Lessons.VisibleTo(reader).Shared() on ground.LessonId equals lesson.Id
            select new Strand { Kind = StrandKind.Lesson, Slug = lesson.Slug, Title = lesson.Title, Note = null, Under = null })
        .Concat(
            from ground in db.Set<PublicationLesson>()
            where ground.PublicationId == publication
            join lesson in db.Lessons.VisibleTo(reader).Shared() on ground.LessonId equals lesson.Id
            join practice in db.Practices.VisibleTo(reader, clock.Today()) on lesson.PracticeId equals practice.Id
            select new Strand { Kind = StrandKind.Practice, Slug = practice.Slug, Title = practice.Title, Note = practice.Place, Under = lesson.Slug });
}
