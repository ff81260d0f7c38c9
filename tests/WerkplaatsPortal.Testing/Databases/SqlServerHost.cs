using Microsoft.Data.SqlClient;

namespace WerkplaatsPortal.Testing.Databases;

internal sealed class SqlServerHost(string server) : DatabaseHost
{
    private const int ModelDatabaseIsBusy = 1807;
    private const int Attempts = 60;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly SemaphoreSlim OneAtATime = new(1);

    public override bool Copies => false;

    public override async Task<TestDatabase> CreateAsync()
    {
        var name = NewName();
        await OneAtATime.WaitAsync();
        try
        {
            await MakeAsync(name);
        }
        finally
        {
            OneAtATime.Release();
        }

        // As EF sets it on a database that it makes itself. A lookalike that can't is used as it is.
        await TryAsync($"ALTER DATABASE [{name}] SET READ_COMMITTED_SNAPSHOT ON");
        var connectionString = new SqlConnectionStringBuilder(server) { InitialCatalog = name }.ToString();
        return new TestDatabase(DatabaseEngine.SqlServer, connectionString, () => DropAsync(name, connectionString));
    }

    public override Task<TestDatabase> CopyAsync(TestDatabase template) =>
        throw new NotSupportedException("SQL Server copies no database without a backup: fill a new one.");

    /// <summary>Each new database copies "model", which one connection at a time can do; other test processes do so too.</summary>
    private async Task MakeAsync(string name)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await ExecuteAsync($"CREATE DATABASE [{name}]");
                return;
            }
            catch (SqlException busy) when (busy.Number == ModelDatabaseIsBusy && attempt < Attempts)
            {
                await Task.Delay(Pause);
            }
        }
    }

    /// <summary>Where nobody is connected any more the plain way does, also on a lookalike; else who is there is put out.</summary>
    private async Task DropAsync(string name, string connectionString)
    {
        await using (var connection = new SqlConnection(connectionString))
            SqlConnection.ClearPool(connection);
        if (await TryAsync($"DROP DATABASE [{name}]"))
            return;
        await TryAsync($"ALTER DATABASE [{name}] SET SINGLE_USER WITH ROLLBACK IMMEDIATE");
        await ExecuteAsync($"DROP DATABASE [{name}]");
    }

    private async Task<bool> TryAsync(string sql)
    {
        try
        {
            await ExecuteAsync(sql);
            return true;
        }
        catch (SqlException)
        {
            return false;
        }
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new SqlConnection(server);
        await connection.OpenAsync();
        await using var command = new SqlCommand(sql, connection) { CommandTimeout = 120 };
        await command.ExecuteNonQueryAsync();
    }
}
