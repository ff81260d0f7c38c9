using Microsoft.EntityFrameworkCore;

namespace WerkplaatsPortal.Data.Providers.PostgreSql;

/// <summary>The portal's memory on PostgreSQL. A UTC time becomes <c>timestamp with time zone</c> by itself.</summary>
public sealed class PostgreSqlPortalDbContext(DbContextOptions<PostgreSqlPortalDbContext> options) : PortalDbContext(options)
{
    /// <summary>Any number that nothing else in the database locks.</summary>
    private const long MigrationLock = 7_302_615_980_044;

    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(30);

    /// <inheritdoc />
    /// <remarks>
    /// EF's own lock is a lock on a table, which ends with the transaction of each migration: a second process slips in between two
    /// of them and does one that the first still has on its list. A lock of the session holds until all are done, and ends with it.
    /// </remarks>
    public override async Task BringUpToDateAsync(CancellationToken cancel = default)
    {
        if (!await Database.CanConnectAsync(cancel))
        {
            await base.BringUpToDateAsync(cancel);
            return;
        }

        var patience = Database.GetCommandTimeout();
        Database.SetCommandTimeout(LongestWait);
        await Database.OpenConnectionAsync(cancel);
        try
        {
            await Database.ExecuteSqlAsync($"SELECT pg_advisory_lock({MigrationLock})", cancel);
            await base.BringUpToDateAsync(cancel);
        }
        finally
        {
            await Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({MigrationLock})", CancellationToken.None);
            await Database.CloseConnectionAsync();
            Database.SetCommandTimeout(patience);
        }
    }
}
