using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Domain.Network;

namespace WerkplaatsPortal.Data.Network;

/// <summary>A partner in the list.</summary>
public sealed record PartnerLine(string Slug, string Name, PartnerKind Kind, PartnerRole Role, string? Municipality);

/// <summary>Asks for the network and its partners.</summary>
public sealed class NetworkQueries(PortalDbContext db)
{
    /// <summary>The network itself with its names over the years; null when it is not described yet. One command.</summary>
    public Task<LearningNetwork?> FindAsync(CancellationToken cancel = default) =>
        db.Networks.AsNoTracking().Include(network => network.Names).SingleOrDefaultAsync(cancel);

    /// <summary>The partners that take part, by name. One command.</summary>
    public Task<List<PartnerLine>> PartnersAsync(CancellationToken cancel = default) => db.Partners.AsNoTracking()
        .Where(partner => partner.TakesPart)
        .OrderBy(partner => partner.Name)
        .Select(partner => new PartnerLine(partner.Slug, partner.Name, partner.Kind, partner.Role, partner.Municipality))
        .ToListAsync(cancel);
}
