using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Conventions;

/// <summary>Addresses for new things.</summary>
public static class Slugs
{
    /// <summary>A slug for a title that nothing of its kind has yet. Two at the same moment: the second save is refused by the unique index.</summary>
    public static async Task<string> NewSlugAsync(this IQueryable<string> slugs, string title, CancellationToken cancel = default)
    {
        var wish = Slug.Plain(title);
        // What is only proposed has an address too.
        var taken = await slugs.IgnoreQueryFilters().Where(slug => slug.StartsWith(wish)).ToListAsync(cancel);
        return Slug.For(title, taken.ToHashSet(StringComparer.Ordinal).Contains);
    }

    /// <summary>Says which version a form was filled in against: a save over a newer one is refused.</summary>
    public static void ExpectVersion(this PortalDbContext db, Entity entity, Guid version) =>
        db.Entry(entity).Property(each => each.Version).OriginalValue = version;
}
