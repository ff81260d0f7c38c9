using Microsoft.EntityFrameworkCore;
using Npgsql;
using WerkplaatsPortal.Data.Search.Asking;

namespace WerkplaatsPortal.Data.Providers.PostgreSql;

/// <summary>The portal's memory on PostgreSQL. A UTC time becomes <c>timestamp with time zone</c> by itself.</summary>
public sealed class PostgreSqlPortalDbContext(DbContextOptions<PostgreSqlPortalDbContext> options) : PortalDbContext(options)
{
    /// <summary>Any number that nothing else locks.</summary>
    private const string Lock = "SELECT pg_advisory_lock(20261123)";

    internal override FullText FullText => PostgreSqlFullText.Instance;

    /// <inheritdoc />
    /// <remarks>
    /// EF's own lock ends with each migration's transaction, so a second process would slip in between two migrations and do one
    /// of them again. This one ends with its connection.
    /// </remarks>
    public override async Task BringUpToDateAsync(CancellationToken cancel = default)
    {
        var own = new NpgsqlConnectionStringBuilder(Database.GetConnectionString()) { Pooling = false };
        await using var connection = new NpgsqlConnection(own.ConnectionString);
        await connection.OpenAsync(cancel);
        await using var take = new NpgsqlCommand(Lock, connection);
        await take.ExecuteNonQueryAsync(cancel);
        await base.BringUpToDateAsync(cancel);
    }
}
