using Microsoft.Data.SqlClient;

namespace WerkplaatsPortal.Testing.Databases;

internal sealed class SqlServerHost(string server) : DatabaseHost
{
    public override bool Copies => false;

    public override async Task<TestDatabase> CreateAsync()
    {
        var name = NewName();
        await ExecuteAsync($"CREATE DATABASE [{name}]");
        var connectionString = new SqlConnectionStringBuilder(server) { InitialCatalog = name }.ToString();
        return new TestDatabase(DatabaseEngine.SqlServer, connectionString, () => DropAsync(name, connectionString));
    }

    public override Task<TestDatabase> CopyAsync(TestDatabase template) =>
        throw new NotSupportedException("SQL Server copies no database without a backup: fill a new one.");

    private async Task DropAsync(string name, string connectionString)
    {
        await using (var connection = new SqlConnection(connectionString))
            SqlConnection.ClearPool(connection);
        await ExecuteAsync($"""
            ALTER DATABASE [{name}] SET SINGLE_USER WITH ROLLBACK IMMEDIATE;
            DROP DATABASE [{name}];
            """);
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new SqlConnection(server);
        await connection.OpenAsync();
        await using var command = new SqlCommand(sql, connection) { CommandTimeout = 120 };
        await command.ExecuteNonQueryAsync();
    }
}
