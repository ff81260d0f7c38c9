using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Providers.PostgreSql;
using WerkplaatsPortal.Data.Providers.Sqlite;
using WerkplaatsPortal.Data.Providers.SqlServer;
using WerkplaatsPortal.Testing.Databases;
using Xunit;

namespace WerkplaatsPortal.Data.Tests.Providers;

/// <summary>The migrations make the database that the model asks for, also when two processes start at once.</summary>
public sealed class MigrationTests
{
    [Fact]
    public void No_change_of_the_model_waits_for_a_migration()
    {
        using var sqlite = new SqliteDesignTimeFactory().CreateDbContext([]);
        using var sqlServer = new SqlServerDesignTimeFactory().CreateDbContext([]);
        using var postgres = new PostgreSqlDesignTimeFactory().CreateDbContext([]);

        Assert.All([sqlite, sqlServer, postgres], (PortalDbContext db) =>
            Assert.False(db.Database.HasPendingModelChanges(), $"{db.GetType().Name}: dotnet ef migrations add …"));
    }

    [Fact, EveryDatabase]
    public async Task Two_processes_that_bring_an_empty_database_up_to_date_both_end_well()
    {
        await using var database = await TestDatabases.CreateEmptyAsync();
        var ready = new Barrier(2);

        await Task.WhenAll(BringUpToDateAsync(), BringUpToDateAsync());

        await using var db = Open(database);
        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
        Assert.Equal(0, await db.Lessons.CountAsync());

        Task BringUpToDateAsync() => Task.Run(async () =>
        {
            await using var own = Open(database);
            ready.SignalAndWait(TimeSpan.FromSeconds(30));
            await own.BringUpToDateAsync(new CancellationTokenSource(TimeSpan.FromMinutes(2)).Token);
        });
    }

    [Fact, EveryDatabase]
    public async Task Migrations_make_the_same_tables_as_the_model()
    {
        await using var migrated = await TestDatabases.CreateEmptyAsync();
        await using var created = await TestDatabases.CreateEmptyAsync();
        await using var byMigrations = Open(migrated);
        await using var byModel = Open(created);

        await byMigrations.BringUpToDateAsync();
        await byModel.Database.EnsureCreatedAsync();

        var expected = await ShapeAsync(byModel, created.Engine);
        Assert.Contains(expected, line => line.StartsWith("Lessons.Title ", StringComparison.Ordinal));
        Assert.Equal(expected, await ShapeAsync(byMigrations, migrated.Engine));
    }

    private static PortalDbContext Open(TestDatabase database)
    {
        var (sqlite, sqlServer, postgres) = (new DbContextOptionsBuilder<SqlitePortalDbContext>(),
            new DbContextOptionsBuilder<SqlServerPortalDbContext>(), new DbContextOptionsBuilder<PostgreSqlPortalDbContext>());
        sqlite.UseSqlitePortal(database.ConnectionString);
        sqlServer.UseSqlServerPortal(database.ConnectionString);
        postgres.UsePostgreSqlPortal(database.ConnectionString);
        return database.Engine switch
        {
            DatabaseEngine.SqlServer => new SqlServerPortalDbContext(sqlServer.Options),
            DatabaseEngine.PostgreSql => new PostgreSqlPortalDbContext(postgres.Options),
            _ => new SqlitePortalDbContext(sqlite.Options),
        };
    }

    /// <summary>
    /// Columns, indexes and foreign keys, whatever their order; EF's own tables are left out, and the engine's index of words, which
    /// no model knows.
    /// </summary>
    private static async Task<List<string>> ShapeAsync(PortalDbContext db, DatabaseEngine engine)
    {
        var shape = engine switch
        {
            DatabaseEngine.SqlServer => SqlServerShape,
            DatabaseEngine.PostgreSql => PostgreSqlShape,
            _ => SqliteShape,
        };
        var lines = await db.Database.SqlQueryRaw<string>(shape).ToListAsync();
        string[] own = ["__EF", "SearchIndex", "Vector"];
        return [.. lines.Where(line => !own.Any(name => line.Contains(name, StringComparison.Ordinal))).Order(StringComparer.Ordinal)];
    }

    private const string SqliteShape = """
        SELECT t.name || '.' || c.name || ' ' || c.type || ' ' || c."notnull" || ' ' || c.pk AS "Value"
        FROM sqlite_master t JOIN pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_stat%'
        UNION ALL SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL
        UNION ALL SELECT t.name || ' -> ' || k."table" || ' ' || k."from" || ' ' || k.on_delete
        FROM sqlite_master t JOIN pragma_foreign_key_list(t.name) k WHERE t.type = 'table'
        """;

    private const string SqlServerShape = """
        SELECT TABLE_NAME + '.' + COLUMN_NAME + ' ' + DATA_TYPE + ' ' + COALESCE(CAST(CHARACTER_MAXIMUM_LENGTH AS varchar(20)), '') + ' ' + IS_NULLABLE AS [Value]
        FROM INFORMATION_SCHEMA.COLUMNS
        UNION ALL SELECT OBJECT_NAME(object_id) + ' ' + name + ' ' + CAST(is_unique AS varchar(1)) FROM sys.indexes
        WHERE name IS NOT NULL AND OBJECTPROPERTY(object_id, 'IsUserTable') = 1
        UNION ALL SELECT OBJECT_NAME(parent_object_id) + ' -> ' + OBJECT_NAME(referenced_object_id) + ' ' + name + ' ' + delete_referential_action_desc
        FROM sys.foreign_keys
        """;

    private const string PostgreSqlShape = """
        SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || coalesce(character_maximum_length::text, '') || ' ' || is_nullable AS "Value"
        FROM information_schema.columns WHERE table_schema = 'public'
        UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
        UNION ALL SELECT conrelid::regclass || ' ' || pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype <> 'n'
        """;
}
