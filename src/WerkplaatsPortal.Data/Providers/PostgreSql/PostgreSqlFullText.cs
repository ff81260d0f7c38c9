using Microsoft.EntityFrameworkCore.Migrations;
using WerkplaatsPortal.Data.Search.Asking;

namespace WerkplaatsPortal.Data.Providers.PostgreSql;

/// <summary>Looks words up in a <c>tsvector</c> that PostgreSQL makes of each entry by itself, with a GIN index.</summary>
internal sealed class PostgreSqlFullText : FullText
{
    public static PostgreSqlFullText Instance { get; } = new();

    public override string Condition(Match match, Func<object, string> parameter) =>
        $"e.\"Vector\" @@ CAST({parameter(Written(match, stem => $"'{stem}'", " & ", " | ", " & !"))} AS tsquery)";

    /// <summary>What the migration runs after it made the table. The words are stems already, so no dictionary of PostgreSQL touches them.</summary>
    public static void Make(MigrationBuilder migration) => migration.Sql("""
        ALTER TABLE "SearchEntries" ADD COLUMN "Vector" tsvector
            GENERATED ALWAYS AS (array_to_tsvector(regexp_split_to_array(btrim("Text", E' +\n'), E'[ +\n]+'))) STORED;
        CREATE INDEX "IX_SearchEntries_Vector" ON "SearchEntries" USING gin ("Vector");
        """);
}
