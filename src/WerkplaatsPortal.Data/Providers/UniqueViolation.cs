using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace WerkplaatsPortal.Data.Providers;

/// <summary>Recognises "this was there already", on every engine by its number: the texts differ by language and version.</summary>
public static class UniqueViolation
{
    /// <summary>Whether the save failed because something that must be unique was there already.</summary>
    public static bool Is(DbUpdateException failure) => failure.InnerException switch
    {
        SqliteException sqlite => sqlite.SqliteExtendedErrorCode is 2067 or 1555,
        SqlException sqlServer => sqlServer.Number is 2601 or 2627,
        PostgresException postgres => postgres.SqlState == PostgresErrorCodes.UniqueViolation,
        _ => false,
    };
}
