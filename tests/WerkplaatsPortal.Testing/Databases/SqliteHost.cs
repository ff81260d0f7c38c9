using Microsoft.Data.Sqlite;

namespace WerkplaatsPortal.Testing.Databases;

internal sealed class SqliteHost : DatabaseHost
{
    public static readonly SqliteHost Shared = new();

    private readonly string _folder = Directory.CreateTempSubdirectory("werkplaats-sqlite-").FullName;

    private SqliteHost() => AppDomain.CurrentDomain.ProcessExit += (_, _) =>
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    };

    public override Task<TestDatabase> CreateAsync()
    {
        var file = NewFile();
        return Task.FromResult(At(file));
    }

    public override async Task<TestDatabase> CopyAsync(TestDatabase template)
    {
        var from = new SqliteConnectionStringBuilder(template.ConnectionString).DataSource;
        await EmptyWriteAheadLogAsync(template.ConnectionString);
        var file = NewFile();
        File.Copy(from, file);
        return At(file);
    }

    private static TestDatabase At(string file)
    {
        // Each connection outside the pool reads the whole schema before its first answer.
        var connectionString = new SqliteConnectionStringBuilder { DataSource = file, Pooling = true }.ToString();
        return new TestDatabase(DatabaseEngine.Sqlite, connectionString, () =>
        {
            ClosePool(connectionString);
            foreach (var part in new[] { file, file + "-wal", file + "-shm" })
                File.Delete(part);
            return Task.CompletedTask;
        });
    }

    /// <summary>What still stands in the log beside the file would be lost in the copy.</summary>
    private static async Task EmptyWriteAheadLogAsync(string connectionString)
    {
        ClosePool(connectionString);
        await using var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        await command.ExecuteNonQueryAsync();
    }

    private static void ClosePool(string connectionString)
    {
        using var connection = new SqliteConnection(connectionString);
        SqliteConnection.ClearPool(connection);
    }

    private string NewFile() => Path.Combine(_folder, NewName() + ".db");
}
