using System.Globalization;
using Microsoft.Data.Sqlite;

namespace WerkplaatsPortal.Testing.Databases;

internal sealed class SqliteHost : DatabaseHost
{
    public static readonly SqliteHost Shared = new();

    // Two at once would each leave it to the other to empty the log, and one of them copies too early.
    private static readonly SemaphoreSlim OneAtATime = new(1);

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
        var file = NewFile();
        await OneAtATime.WaitAsync();
        try
        {
            await EmptyWriteAheadLogAsync(template.ConnectionString);
            File.Copy(from, file);
        }
        finally
        {
            OneAtATime.Release();
        }

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
        if (Convert.ToInt64(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture) != 0)
            throw new InvalidOperationException("Somebody still uses the database that is to be copied.");
    }

    private static void ClosePool(string connectionString)
    {
        using var connection = new SqliteConnection(connectionString);
        SqliteConnection.ClearPool(connection);
    }

    private string NewFile() => Path.Combine(_folder, NewName() + ".db");
}
