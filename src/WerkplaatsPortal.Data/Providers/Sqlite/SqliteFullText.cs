using Microsoft.EntityFrameworkCore.Migrations;
using WerkplaatsPortal.Data.Search.Asking;

namespace WerkplaatsPortal.Data.Providers.Sqlite;

/// <summary>
/// Looks words up in SQLite's FTS5. The index holds no text of its own: it reads the entries, and triggers keep it in step, in
/// the transaction of whoever writes.
/// </summary>
internal sealed class SqliteFullText : FullText
{
    public static SqliteFullText Instance { get; } = new();

    // CROSS JOIN keeps SQLite from turning the two around: the words first, then their entries.
    public override string From => "\"SearchIndex\" CROSS JOIN \"SearchEntries\" AS e ON e.\"Id\" = \"SearchIndex\".rowid";

    public override string Newest => "\"SearchIndex\".rowid";

    public override string Condition(Match match, Func<object, string> parameter) =>
        $"\"SearchIndex\" MATCH {parameter(Written(match, stem => $"\"{stem}\"", " AND ", " OR ", " NOT "))}";

    /// <summary>What the migration runs after it made the table.</summary>
    public static void Make(MigrationBuilder migration) => migration.Sql("""
        CREATE VIRTUAL TABLE "SearchIndex" USING fts5("Text", content='SearchEntries', content_rowid='Id', detail=none, columnsize=0,
            tokenize="unicode61 remove_diacritics 0");
        CREATE TRIGGER "SearchEntries_Added" AFTER INSERT ON "SearchEntries" BEGIN
            INSERT INTO "SearchIndex"(rowid, "Text") VALUES (new."Id", new."Text");
        END;
        CREATE TRIGGER "SearchEntries_Removed" AFTER DELETE ON "SearchEntries" BEGIN
            INSERT INTO "SearchIndex"("SearchIndex", rowid, "Text") VALUES ('delete', old."Id", old."Text");
        END;
        CREATE TRIGGER "SearchEntries_Changed" AFTER UPDATE OF "Text" ON "SearchEntries" BEGIN
            INSERT INTO "SearchIndex"("SearchIndex", rowid, "Text") VALUES ('delete', old."Id", old."Text");
            INSERT INTO "SearchIndex"(rowid, "Text") VALUES (new."Id", new."Text");
        END;
        """);

    /// <summary>
    /// Takes the columns of the former search away. EF would copy each table for that, outside the transaction; SQLite can do
    /// without.
    /// </summary>
    public static void RemoveFoldedWords(MigrationBuilder migration)
    {
        foreach (var table in (ReadOnlySpan<string>)["Activities", "Advices", "Insights", "Issues", "Lessons", "Partners", "Practices", "Publications", "Questions", "Updates"])
            migration.Sql($"ALTER TABLE \"{table}\" DROP COLUMN \"SearchText\";");
    }

    /// <summary>What the migration back runs before it removes the table.</summary>
    public static void Remove(MigrationBuilder migration) => migration.Sql("DROP TABLE \"SearchIndex\";");
}
