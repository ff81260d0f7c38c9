using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Search.Asking;

namespace WerkplaatsPortal.Data.Providers.PostgreSql;

/// <summary>The portal's memory on PostgreSQL. A UTC time becomes <c>timestamp with time zone</c> by itself.</summary>
public sealed class PostgreSqlPortalDbContext(DbContextOptions<PostgreSqlPortalDbContext> options) : PortalDbContext(options)
{
    /// <summary>A number of our own: whoever holds it brings this database up to date.</summary>
    private const long MigrationLock = 0x57534C_4D4947;

    internal override FullText FullText => PostgreSqlFullText.Instance;

    /// <inheritdoc />
    /// <remarks>
    /// EF's own lock lasts for one migration here, and a second process that waited for it repeats the next one. So we take a lock
    /// around all of them, which ends with its connection. A database that is not there yet can't be locked; making it is the server's turn.
    /// </remarks>
    public override async Task BringUpToDateAsync(CancellationToken cancel = default)
    {
        if (await Database.CanConnectAsync(cancel) && (await Database.GetPendingMigrationsAsync(cancel)).Any())
            await LockedAsync(cancel);
        else
            await base.BringUpToDateAsync(cancel);
    }

    /// <inheritdoc />
    /// <remarks>The server does so by itself after a minute or more; after an import we don't wait for that.</remarks>
    public override Task TuneAsync(CancellationToken cancel = default) => Database.ExecuteSqlRawAsync("ANALYZE", cancel);

    private async Task LockedAsync(CancellationToken cancel)
    {
        await Database.OpenConnectionAsync(cancel);
        try
        {
            await Database.ExecuteSqlAsync($"SELECT pg_advisory_lock({MigrationLock})", cancel);
            await base.BringUpToDateAsync(cancel);
            await Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({MigrationLock})", CancellationToken.None);
        }
        finally
        {
            await Database.CloseConnectionAsync();
        }
    }
}
