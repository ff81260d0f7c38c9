using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Domain.Exchange;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Data.Exchange;

/// <summary>A publication in a list.</summary>
public sealed record PublicationItem(Guid Id, string Slug, string Title, string Kind, int? Year);

/// <summary>An issue that a publication is about.</summary>
public sealed record PublicationTopic(Guid PublicationId, string Slug, string Name);

/// <summary>A page of publications with their issues.</summary>
public sealed record PublicationList(Page<PublicationItem> Page, ILookup<Guid, PublicationTopic> Issues);

/// <summary>One publication.</summary>
public sealed record PublicationPage(
    Guid Id, string Slug, string Title, string Kind, int? Year, string? Url, Provenance Provenance, IReadOnlyList<string> Regions,
    IReadOnlyList<PublicationTopic> Issues);

/// <summary>Finds publications, which are public: three commands for a page of them, two for one.</summary>
public sealed class PublicationQueries(PortalDbContext db)
{
    /// <summary>A page of them, newest first.</summary>
    public async Task<PublicationList> FindAsync(int page, CancellationToken cancel = default)
    {
        var total = await db.Publications.CountAsync(cancel);
        var items = await NewestFirst().OnPage(page)
            .Select(each => new PublicationItem(each.Id, each.Slug, each.Title, each.Kind, each.Year))
            .ToListAsync(cancel);
        var topics = await TopicsOf(items.Select(item => item.Id)).ToListAsync(cancel);
        return new PublicationList(new(items, page, total), topics.ToLookup(topic => topic.PublicationId));
    }

    /// <summary>The newest ones.</summary>
    public Task<List<PublicationItem>> NewestAsync(int most, CancellationToken cancel = default) => NewestFirst().Take(most)
        .Select(each => new PublicationItem(each.Id, each.Slug, each.Title, each.Kind, each.Year)).ToListAsync(cancel);

    /// <summary>One; null when there is none with that address.</summary>
    public async Task<PublicationPage?> FindAsync(string slug, CancellationToken cancel = default)
    {
        var found = await db.Publications.AsNoTracking().Where(each => each.Slug == slug)
            .Select(each => new PublicationPage(
                each.Id, each.Slug, each.Title, each.Kind, each.Year, each.Url, each.Provenance, each.Regions, Array.Empty<PublicationTopic>()))
            .SingleOrDefaultAsync(cancel);
        return found is null ? null : found with { Issues = await TopicsOf([found.Id]).ToListAsync(cancel) };
    }

    private IQueryable<Publication> NewestFirst() => db.Publications.AsNoTracking()
        .OrderByDescending(each => each.Year ?? 0).ThenBy(each => each.Title).ThenBy(each => each.Id);

    private IQueryable<PublicationTopic> TopicsOf(IEnumerable<Guid> publications)
    {
        var ids = publications.ToList();
        return
            from topic in db.Set<PublicationIssue>().AsNoTracking()
            where ids.Contains(topic.PublicationId)
            join issue in db.Issues on topic.IssueId equals issue.Id
            orderby issue.Name
            select new PublicationTopic(topic.PublicationId, issue.Slug, issue.Name);
    }
}
