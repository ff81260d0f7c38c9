using System.Collections.Concurrent;
using Xunit;

namespace WerkplaatsPortal.Testing.Databases;

/// <summary>
/// Fresh databases for tests, on the engine of the test that runs. A database is filled once in a test process, under a name, and
/// copied for every test that asks for that name: a file copy on SQLite, a template on PostgreSQL; SQL Server has neither and is
/// filled each time.
/// </summary>
public static class TestDatabases
{
    private static readonly ConcurrentDictionary<(DatabaseEngine, string), Lazy<Task<TestDatabase>>> Templates = new();

    static TestDatabases() => AppDomain.CurrentDomain.ProcessExit += (_, _) => RemoveTemplates();

    /// <summary>The engines that the portal runs on, here or not.</summary>
    public static IReadOnlyList<DatabaseEngine> All { get; } = Enum.GetValues<DatabaseEngine>();

    /// <summary>The engine of the test that runs; SQLite in a program that is no test.</summary>
    /// <exception cref="InvalidOperationException">The test says neither on every engine nor on one.</exception>
    public static DatabaseEngine Engine
    {
        get
        {
            var context = TestContext.Current;
            if (context.TestCase?.Traits.TryGetValue(EveryDatabaseFramework.Trait, out var names) == true)
                return Enum.Parse<DatabaseEngine>(names.Single());
            if (context.PipelineStage == TestPipelineStage.Unknown)
                return DatabaseEngine.Sqlite;
            throw new InvalidOperationException("This test asks for a database: mark its class with [EveryDatabase], or with [OnSqlite] and why.");
        }
    }

    /// <summary>
    /// A database of one's own, equal to what <paramref name="fill"/> made of an empty one. Skips the test when the engine is
    /// not here; on a build machine an absent PostgreSQL fails it.
    /// </summary>
    /// <param name="content">The name of what is in it; the same name always comes with the same fill.</param>
    /// <param name="fill">Gets an empty database; must have closed its connections when done.</param>
    public static async Task<TestDatabase> CreateAsync(string content, Func<TestDatabase, Task> fill)
    {
        var engine = Engine;
        var host = await HostOfAsync(engine);
        if (!host.Copies)
            return await FilledAsync(host, fill);

        var template = Templates.GetOrAdd((engine, content), _ => new(() => Task.Run(() => FilledAsync(host, fill))));
        return await host.CopyAsync(await template.Value);
    }

    /// <summary>An empty database of one's own; skips or fails as <see cref="CreateAsync"/> does.</summary>
    public static async Task<TestDatabase> CreateEmptyAsync() => await (await HostOfAsync(Engine)).CreateAsync();

    private static async Task<TestDatabase> FilledAsync(DatabaseHost host, Func<TestDatabase, Task> fill)
    {
        var database = await host.CreateAsync();
        await fill(new TestDatabase(database.Engine, database.ConnectionString, () => Task.CompletedTask));
        return database;
    }

    private static async Task<DatabaseHost> HostOfAsync(DatabaseEngine engine)
    {
        if (engine == DatabaseEngine.Sqlite)
            return SqliteHost.Shared;

        var server = engine == DatabaseEngine.PostgreSql ? await PostgreSqlServer.FindAsync() : SqlServerFromEnvironment.Find();
        if (server.WhyAbsent is { } why)
            Absence.SkipOrFail(why, mayBeAbsentOnBuildMachine: engine == DatabaseEngine.SqlServer);

        return engine == DatabaseEngine.PostgreSql
            ? new PostgreSqlHost(server.ConnectionString!)
            : new SqlServerHost(server.ConnectionString!);
    }

    private static void RemoveTemplates()
    {
        foreach (var template in Templates.Values.Where(template => template.IsValueCreated && template.Value.IsCompletedSuccessfully))
            template.Value.Result.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }
}
