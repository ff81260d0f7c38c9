using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using WerkplaatsPortal.Data.Search.Asking;

namespace WerkplaatsPortal.Data.Providers.SqlServer;

/// <summary>
/// Looks words up in SQL Server's full-text index. The server fills that index itself, moments after the transaction. Where the
/// feature isn't installed, <see cref="SqlServerPlainText"/> reads the entries instead.
/// </summary>
internal sealed class SqlServerFullText : FullText
{
    private static readonly ConcurrentDictionary<string, FullText> Chosen = new(StringComparer.Ordinal);

    public static SqlServerFullText Instance { get; } = new();

    public override string Condition(Match match, Func<object, string> parameter) =>
        $"CONTAINS(e.\"Text\", {parameter(Written(match, stem => $"\"{stem}\"", " AND ", " OR ", " AND NOT "))})";

    public override string Command(string columns, string condition, int most) => Top(this, columns, condition, most);

    public override async ValueTask<FullText> ReadyAsync(PortalDbContext db, CancellationToken cancel)
    {
        var connection = db.Database.GetConnectionString() ?? "";
        if (!Chosen.TryGetValue(connection, out var chosen))
            Chosen[connection] = chosen = await IsMadeAsync(db, cancel) ? this : SqlServerPlainText.Instance;
        return chosen;
    }

    /// <summary>Whether the server keeps a full-text index of the entries.</summary>
    public static async Task<bool> IsMadeAsync(PortalDbContext db, CancellationToken cancel) =>
        await db.Database.SqlQueryRaw<int>("""
            SELECT CAST(COALESCE(OBJECTPROPERTYEX(OBJECT_ID(N'SearchEntries'), 'TableHasActiveFulltextIndex'), 0) AS int) AS "Value"
            """).SingleAsync(cancel) == 1;

    /// <summary>SQL Server says at the front how many rows it may give.</summary>
    internal static string Top(FullText engine, string columns, string condition, int most) =>
        string.Create(CultureInfo.InvariantCulture, $"SELECT TOP({most}) {columns} FROM {engine.From} WHERE {condition} ORDER BY {engine.Newest} DESC");

    /// <summary>What the migration runs after it made the table. A full-text index can't be made inside a transaction.</summary>
    public static void Make(MigrationBuilder migration) => migration.Sql("""
        IF SERVERPROPERTY('IsFullTextInstalled') = 1
        BEGIN
            IF NOT EXISTS (SELECT 1 FROM sys.fulltext_catalogs WHERE name = N'Search')
                EXEC(N'CREATE FULLTEXT CATALOG [Search]');
            EXEC(N'CREATE FULLTEXT INDEX ON [SearchEntries] ([Text] LANGUAGE 0) KEY INDEX [PK_SearchEntries] ON [Search] WITH (CHANGE_TRACKING = AUTO, STOPLIST = OFF)');
        END
        """, suppressTransaction: true);

    /// <summary>What the migration back runs before it removes the table.</summary>
    public static void Remove(MigrationBuilder migration) => migration.Sql("""
        IF COALESCE(OBJECTPROPERTYEX(OBJECT_ID(N'SearchEntries'), 'TableHasActiveFulltextIndex'), 0) = 1
            EXEC(N'DROP FULLTEXT INDEX ON [SearchEntries]');
        IF EXISTS (SELECT 1 FROM sys.fulltext_catalogs WHERE name = N'Search')
            EXEC(N'DROP FULLTEXT CATALOG [Search]');
        """, suppressTransaction: true);
}

/// <summary>The plain way where SQL Server has no full-text feature: it reads every entry. Correct, and slow with many things.</summary>
internal sealed class SqlServerPlainText : FullText
{
    public static SqlServerPlainText Instance { get; } = new();

    public override bool IsQuick => false;

    public override string Condition(Match match, Func<object, string> parameter)
    {
        string Word(string stem) => $"e.\"Text\" LIKE {parameter($"%[ +]{stem}[ +]%")}";
        return Written(match, Word, " AND ", " OR ", " AND NOT ");
    }

    public override string Command(string columns, string condition, int most) => SqlServerFullText.Top(this, columns, condition, most);
}
