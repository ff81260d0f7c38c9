namespace WerkplaatsPortal.Testing.Databases;

/// <summary>A database of one test (or one class of tests), removed when disposed of.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly Func<Task> _remove;

    internal TestDatabase(DatabaseEngine engine, string connectionString, Func<Task> remove)
    {
        Engine = engine;
        ConnectionString = connectionString;
        _remove = remove;
    }

    /// <summary>The engine that holds it; its name is what the setting <c>Database:Provider</c> wants.</summary>
    public DatabaseEngine Engine { get; }

    /// <summary>What the setting <c>ConnectionStrings:Portal</c> wants.</summary>
    public string ConnectionString { get; }

    /// <summary>The same database for a second portal; only the first removes it.</summary>
    public TestDatabase ForAnotherNode() => new(Engine, ConnectionString, () => Task.CompletedTask);

    public async ValueTask DisposeAsync() => await _remove();
}
