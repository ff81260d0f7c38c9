using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Domain.Exchange;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Data.Exchange;

/// <summary>The national association as the network tells of it.</summary>
public sealed record NationalAssociation(string Network, string? Name, int? Regions);

/// <summary>A national working group.</summary>
public sealed record WorkingGroupItem(string Theme, string? Summary, IReadOnlyList<string> Regions);

/// <summary>Knowledge of another region, with where it came from.</summary>
public sealed record IncomingItem(
    string Region, IncomingKind Kind, string Title, string Text, string? Grounds, Condition Conditions, string? Source, DateTime CameInAt);

/// <summary>The exchange with other regions.</summary>
public sealed record NationalPage(
    NationalAssociation? Association, IReadOnlyList<WorkingGroupItem> Groups, Page<IncomingItem> Incoming, IReadOnlyList<PublicationItem> Publications);

/// <summary>Reads the national exchange, which is public: five commands.</summary>
public sealed class NationalQueries(PortalDbContext db, PublicationQueries publications)
{
    private const int NewestPublications = 5;

    /// <summary>The association, the groups, a page of what came in, and what went out last.</summary>
    public async Task<NationalPage> FindAsync(int page, CancellationToken cancel = default)
    {
        var association = await db.Networks.AsNoTracking()
            .Select(network => new NationalAssociation(network.Name, network.NationalName, network.NationalRegions)).FirstOrDefaultAsync(cancel);
        var groups = await db.WorkingGroups.AsNoTracking().OrderBy(group => group.Theme)
            .Select(group => new WorkingGroupItem(group.Theme, group.Summary, group.Regions)).ToListAsync(cancel);
        var total = await db.IncomingKnowledge.CountAsync(cancel);
        var incoming = await db.IncomingKnowledge.AsNoTracking()
            .OrderByDescending(each => each.CameInAt).ThenBy(each => each.Title).ThenBy(each => each.Id).OnPage(page)
            .Select(each => new IncomingItem(
                each.Region, each.Kind, each.Title, each.Text, each.Grounds, each.Conditions.On, each.Provenance.Source, each.CameInAt))
            .ToListAsync(cancel);
        return new NationalPage(association, groups, new(incoming, page, total), await publications.NewestAsync(NewestPublications, cancel));
    }
}
