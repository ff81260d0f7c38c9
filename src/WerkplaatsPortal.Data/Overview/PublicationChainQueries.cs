using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Exchange;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Data.Tribune;
using WerkplaatsPortal.Domain.Exchange;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>A publication at the end of the chain, with the knowledge on its issues.</summary>
public sealed record PublicationChain(PublicationPage Publication, ILookup<StrandKind, Strand> Strands);

/// <summary>Reads a publication with what lies beneath it: three commands.</summary>
public sealed class PublicationChainQueries(PortalDbContext db, PublicationQueries publications)
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
            .Select(insight => new Strand { Kind = StrandKind.Insight, Slug = insight.Slug, Title = insight.Title, Note = null, Under = null })
            .Concat(db.Lessons.VisibleTo(reader).Shared()
                .Where(lesson => issues.Contains(lesson.IssueId) || lesson.OtherIssues.Any(other => issues.Contains(other.IssueId)))
                .OrderByDescending(lesson => lesson.SharedAt).ThenBy(lesson => lesson.Id).Take(Strands.Most)
                .Select(lesson => new Strand { Kind = StrandKind.Lesson, Slug = lesson.Slug, Title = lesson.Title, Note = null, Under = null }))
            .Concat(db.Updates.VisibleTo(reader).Where(update => update.Publications.Any(each => each.PublicationId == publication)).AsStrands());
    }
}
