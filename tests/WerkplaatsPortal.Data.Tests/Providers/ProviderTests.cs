using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Providers.PostgreSql;
using WerkplaatsPortal.Data.Providers.Sqlite;
using WerkplaatsPortal.Data.Providers.SqlServer;
using Xunit;

namespace WerkplaatsPortal.Data.Tests.Providers;

public sealed class ProviderTests
{
    [Fact]
    public void Every_engine_can_make_the_tables()
    {
        using var sqlite = new SqliteDesignTimeFactory().CreateDbContext([]);
        using var sqlServer = new SqlServerDesignTimeFactory().CreateDbContext([]);
        using var postgres = new PostgreSqlDesignTimeFactory().CreateDbContext([]);

        Assert.All([sqlite, sqlServer, postgres], (PortalDbContext db) =>
            Assert.Contains("AccountPasskeys", db.Database.GenerateCreateScript(), StringComparison.Ordinal));
    }

    [Fact]
    public void Times_keep_their_zone_on_postgresql()
    {
        using var postgres = new PostgreSqlDesignTimeFactory().CreateDbContext([]);

        Assert.Contains("\"At\" timestamp with time zone NOT NULL", postgres.Database.GenerateCreateScript(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lock_left_behind_by_a_dead_process_stops_no_migration()
    {
        var file = Path.Combine(Path.GetTempPath(), $"werkplaats-{Guid.NewGuid():N}.db");
        var options = new DbContextOptionsBuilder<SqlitePortalDbContext>();
        options.UseSqlitePortal($"Data Source={file};Pooling=False");
        await using var db = new SqlitePortalDbContext(options.Options);
        await db.Database.ExecuteSqlRawAsync("""
            CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-01 00:00:00');
            """);

        await db.BringUpToDateAsync(new CancellationTokenSource(TimeSpan.FromSeconds(20)).Token);

        Assert.Equal(0, await db.Accounts.CountAsync());
        SqliteConnection.ClearAllPools();
        File.Delete(file);
    }

    [Fact]
    public async Task The_file_is_opened_for_readers_beside_a_writer_with_foreign_keys_that_count()
    {
        var file = Path.Combine(Path.GetTempPath(), $"werkplaats-{Guid.NewGuid():N}.db");
        var options = new DbContextOptionsBuilder<SqlitePortalDbContext>();
        options.UseSqlitePortal($"Data Source={file};Pooling=False");
        await using var db = new SqlitePortalDbContext(options.Options);
        await db.Database.OpenConnectionAsync();

        Assert.Equal("wal", await db.Database.SqlQueryRaw<string>("SELECT journal_mode AS Value FROM pragma_journal_mode").SingleAsync());
        Assert.Equal(1, await db.Database.SqlQueryRaw<int>("SELECT foreign_keys AS Value FROM pragma_foreign_keys").SingleAsync());
        Assert.Equal(10000, await db.Database.SqlQueryRaw<int>("SELECT timeout AS Value FROM pragma_busy_timeout").SingleAsync());
        await db.Database.CloseConnectionAsync();
        File.Delete(file);
    }
}
