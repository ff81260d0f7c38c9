using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Testing.Databases;
using WerkplaatsPortal.Testing.SqlServer;
using Xunit;

namespace WerkplaatsPortal.Data.Tests.Ground;

public class ModelValidatesTests
{
    [Fact]
    public void A_create_script_and_queries_of_EF_validate()
    {
        using var library = new LibraryContext(LibraryContext.OptionsFor(DatabaseEngine.SqlServer, "Server=none"));
        var word = "plank";
        var day = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        Guid[] shelves = [Guid.CreateVersion7(), Guid.CreateVersion7()];
        var queries = new Dictionary<string, string>
        {
            ["by word"] = library.Books.Where(book => book.Title.Contains(word) && book.LentAt > day).OrderBy(book => book.Title).Skip(20).Take(20).ToQueryString(),
            ["by shelves"] = library.Books.Where(book => EF.Parameter(shelves).Contains(book.ShelfId)).ToQueryString(),
            ["grouped"] = library.Shelves.Select(shelf => new { shelf.Name, Count = shelf.Books.Count(book => book.LentTo != null) }).ToQueryString(),
        };

        Assert.Contains("OPENJSON", queries["by shelves"], StringComparison.Ordinal);
        Assert.Empty(ModelValidates.Problems(library.Database.GenerateCreateScript(), queries));
    }

    [Fact]
    public void A_schema_and_rows_of_data_are_no_problem()
    {
        Assert.Empty(ModelValidates.Problems("""
            IF SCHEMA_ID(N'learn') IS NULL EXEC(N'CREATE SCHEMA [learn];');
            GO
            CREATE TABLE [learn].[Books] ([Id] int NOT NULL IDENTITY, [Status] nvarchar(20) NOT NULL, CONSTRAINT [PK_Books] PRIMARY KEY ([Id]));
            GO
            CREATE UNIQUE INDEX [IX_Books] ON [learn].[Books] ([Status]) WHERE "Status" = N'open';
            GO
            IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] = N'Id') SET IDENTITY_INSERT [learn].[Books] ON;
            INSERT INTO [learn].[Books] ([Id], [Status]) VALUES (1, N'open');
            GO
            """));
    }

    [Theory]
    [InlineData("CREATE TABLE [A] ([Id] int NOT NULL PRIMARY KEY, [B] int REFERENCES [Missing] ([Id]));", "Missing")]
    [InlineData("CREATE TABLE [A] ([Id] int NOT NULL PRIMARY KEY);\nGO\nCREATE INDEX [IX] ON [A] ([Nowhere]);", "Nowhere")]
    [InlineData("CREATE TABEL [A] ([Id] int);", "line 1")]
    public void A_fault_in_the_schema_is_found(string script, string named)
    {
        Assert.Contains(ModelValidates.Problems(script), problem => problem.Contains(named, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("SELECT [a].[Nowhere] FROM [A] AS [a]", "Nowhere")]
    [InlineData("DECLARE @p int = 3;\n\nSELECT 1 FROM [Missing] AS [m] WHERE [m].[Id] = @p", "Missing")]
    [InlineData("SELECT FROM", "query lost")]
    public void A_query_that_finds_no_column_is_found(string query, string named)
    {
        var problems = ModelValidates.Problems(
            "CREATE TABLE [A] ([Id] int NOT NULL PRIMARY KEY);", KeyValuePair.Create("lost", query));

        Assert.Contains(problems, problem => problem.Contains(named, StringComparison.Ordinal));
    }
}
