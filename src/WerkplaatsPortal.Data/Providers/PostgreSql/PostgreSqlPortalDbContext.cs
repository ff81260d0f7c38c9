using Microsoft.EntityFrameworkCore;

namespace WerkplaatsPortal.Data.Providers.PostgreSql;

/// <summary>The portal's memory on PostgreSQL. A UTC time becomes <c>timestamp with time zone</c> by itself.</summary>
public sealed class PostgreSqlPortalDbContext(DbContextOptions<PostgreSqlPortalDbContext> options) : PortalDbContext(options)
{
    /// <inheritdoc />
    /// <remarks>The server does so by itself after a minute or more; after an import we don't wait for that.</remarks>
    public override Task TuneAsync(CancellationToken cancel = default) => Database.ExecuteSqlRawAsync("ANALYZE", cancel);
}
