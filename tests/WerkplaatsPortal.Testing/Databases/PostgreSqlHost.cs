using Npgsql;

namespace WerkplaatsPortal.Testing.Databases;

internal sealed class PostgreSqlHost(string server) : DatabaseHost
{
    // A template takes no copy while somebody is connected to it, and two copies at once wait for each other anyway.
    private static readonly SemaphoreSlim OneAtATime = new(1);

    public override Task<TestDatabase> CreateAsync() => CreateAsync("", pooling: false);

    public override Task<TestDatabase> CopyAsync(TestDatabase template)
    {
        var from = new NpgsqlConnectionStringBuilder(template.ConnectionString).Database;
        return CreateAsync($" TEMPLATE {from}", pooling: true);
    }

    private async Task<TestDatabase> CreateAsync(string template, bool pooling)
    {
        var name = NewName();
        await OneAtATime.WaitAsync();
        try
        {
            await ExecuteAsync($"CREATE DATABASE {name}{template}");
        }
        finally
        {
            OneAtATime.Release();
        }

        var connectionString = new NpgsqlConnectionStringBuilder(server) { Database = name, Pooling = pooling }.ToString();
        return new TestDatabase(DatabaseEngine.PostgreSql, connectionString, () => DropAsync(name, connectionString));
    }

    private async Task DropAsync(string name, string connectionString)
    {
        await using (var connection = new NpgsqlConnection(connectionString))
            NpgsqlConnection.ClearPool(connection);
        await ExecuteAsync($"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
