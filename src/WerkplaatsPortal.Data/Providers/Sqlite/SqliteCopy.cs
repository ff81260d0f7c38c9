using Microsoft.Data.Sqlite;

namespace WerkplaatsPortal.Data.Providers.Sqlite;

/// <summary>Copies a whole database as it stands at one moment, also while others read and write it.</summary>
internal static class SqliteCopy
{
    /// <summary>To a new file, which then is all there is of the copy.</summary>
    public static void Between(SqliteConnection from, string file)
    {
        using var to = new SqliteConnection(ConnectionTo(file));
        to.Open();
        from.BackupDatabase(to);
        using var command = to.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = DELETE;";
        command.ExecuteNonQuery();
    }

    /// <summary>From a file into a database in use, in one transaction: broken off, nothing has changed.</summary>
    public static void Between(string file, SqliteConnection to)
    {
        using var from = new SqliteConnection(ConnectionTo(file));
        from.Open();
        from.BackupDatabase(to);
    }

    /// <summary>Whether a file is a database of which no part is damaged.</summary>
    /// <exception cref="SqliteException">It is no database.</exception>
    public static bool IsWhole(string file)
    {
        using var connection = new SqliteConnection(ConnectionTo(file));
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA quick_check(1);";
        return command.ExecuteScalar() is "ok";
    }

    /// <summary>How a file is opened that goes away again: no pool keeps it open.</summary>
    public static string ConnectionTo(string file) => new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString();
}
