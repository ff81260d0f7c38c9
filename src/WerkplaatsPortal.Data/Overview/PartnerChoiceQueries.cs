using Microsoft.EntityFrameworkCore;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>Partners to choose from.</summary>
public sealed class PartnerChoiceQueries(PortalDbContext db)
{
    /// <summary>Those that take part, by name.</summary>
    public async Task<IReadOnlyList<PartnerChoice>> PartnersAsync(CancellationToken cancel = default) =>
        await db.Partners.Where(partner => partner.TakesPart).OrderBy(partner => partner.Name)
            .Select(partner => new PartnerChoice(partner.Slug, partner.Name)).ToListAsync(cancel);
}

/// <summary>A partner in a list.</summary>
public sealed record PartnerChoice(string Slug, string Name);
