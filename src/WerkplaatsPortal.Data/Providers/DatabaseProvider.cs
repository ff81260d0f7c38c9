using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace WerkplaatsPortal.Data.Providers;

/// <summary>The database engines that the portal runs on.</summary>
public enum DatabaseProvider
{
    /// <summary>Embedded: one file, no server.</summary>
    Sqlite,

    /// <summary>What a municipality or a university runs.</summary>
    SqlServer,

    /// <summary>For who prefers it.</summary>
    PostgreSql,
}

/// <summary>Reads the settings <c>Database:Provider</c> and <c>ConnectionStrings:Portal</c>.</summary>
public static class DatabaseProviders
{
    /// <summary>The engine of that name, in any case; SQLite when nothing is said. False for another name.</summary>
    public static bool TryParse(string? name, out DatabaseProvider provider)
    {
        provider = DatabaseProvider.Sqlite;
        if (string.IsNullOrWhiteSpace(name))
            return true;

        // By name only: Enum.TryParse alone would take "1" as well.
        return Enum.GetNames<DatabaseProvider>().Contains(name, StringComparer.OrdinalIgnoreCase)
            && Enum.TryParse(name, ignoreCase: true, out provider);
    }

    /// <summary>Whether the engine can read this connection string; it tries no connection. Only SQLite can do without one.</summary>
    public static bool Understands(this DatabaseProvider provider, string? connection)
    {
        if (string.IsNullOrWhiteSpace(connection))
            return provider == DatabaseProvider.Sqlite;

        try
        {
            DbConnectionStringBuilder parts = provider switch
            {
                DatabaseProvider.SqlServer => new SqlConnectionStringBuilder(connection),
                DatabaseProvider.PostgreSql => new NpgsqlConnectionStringBuilder(connection),
                _ => new SqliteConnectionStringBuilder(connection),
            };
            return parts.Count > 0;
        }
        catch (Exception notUnderstood) when (notUnderstood is ArgumentException or FormatException)
        {
            return false;
        }
    }
}
