using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Packages.Exporting;

/// <summary>
/// The ids of an exported package: what came in with a package keeps the id it had there, so that importing the export here
/// finds it again; what was born here gets its slug.
/// </summary>
internal sealed class ExportIds
{
    private readonly Dictionary<(string File, Guid Entity), string> ids = [];
    private readonly HashSet<(string File, string Id)> taken = [];

    public static async Task<ExportIds> ReadAsync(PortalDbContext db, CancellationToken cancel)
    {
        var ids = new ExportIds();
        foreach (var record in await db.Set<PackageRecord>().AsNoTracking().Where(record => record.Origin == "").ToListAsync(cancel))
            ids.Keep(record.File, record.EntityId, record.RecordId);
        return ids;
    }

    /// <summary>Gives ids to those that have none, in an order that does not depend on when they were made.</summary>
    public void Give<T>(string file, IEnumerable<T> entities, Func<T, string> wish) where T : Entity
    {
        foreach (var entity in entities.Where(entity => !ids.ContainsKey((file, entity.Id))).OrderBy(wish, StringComparer.Ordinal))
        {
            var wished = wish(entity);
            Keep(file, entity.Id, taken.Contains((file, wished)) ? Slug.For(wished, id => taken.Contains((file, id))) : wished);
        }
    }

    public string Of(string file, Guid entity) => ids[(file, entity)];

    private void Keep(string file, Guid entity, string id)
    {
        ids[(file, entity)] = id;
        taken.Add((file, id));
    }
}
