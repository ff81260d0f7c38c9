using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Testing.Databases;
using WerkplaatsPortal.Testing.SqlServer;
using Xunit;

namespace WerkplaatsPortal.Data.Tests.Ground;

public class ScriptParsesTests
{
    [Fact]
    public void A_create_script_of_EF_parses()
    {
        using var library = new LibraryContext(LibraryContext.OptionsFor(DatabaseEngine.SqlServer, "Server=none"));

        Assert.Empty(ScriptParses.Errors(library.Database.GenerateCreateScript()));
    }

    [Fact]
    public void A_fault_is_told_with_its_line()
    {
        var error = Assert.Single(ScriptParses.Errors("SELECT 1;\nGO\n\nCREATE TABEL [Books] ([Id] int);\nGO\n"));

        Assert.StartsWith("line 4: ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\nEXEC(N'CREATE INDEX [IX_Books] ON [Books] ([Title])\nWEHRE [LentTo] IS NOT NULL');")]
    [InlineData("\nEXEC sp_executesql N'SELECT 1\nFORM [Books]';")]
    [InlineData("\nIF 1 = 1\nBEGIN EXEC(N'EXEC(N''SELECT FROM [Books]'')') END")]
    [InlineData("DECLARE @n nvarchar(9);\n\nEXEC(N'ALTER TABEL [Books] DROP CONSTRAINT ' + @n + ';');")]
    public void A_fault_inside_EXEC_is_found_on_its_own_line(string script)
    {
        Assert.StartsWith("line 3: ", Assert.Single(ScriptParses.Errors(script)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sound_EXEC_passes()
    {
        Assert.Empty(ScriptParses.Errors("""
            DECLARE @var sysname = N'DF_x';
            IF @var IS NOT NULL EXEC(N'ALTER TABLE [Books] DROP CONSTRAINT ' + @var + ';');
            EXEC(N'CREATE UNIQUE INDEX [IX_Books] ON [Books] ([Title]) WHERE "Status" = ''open''');
            """));
    }
}
