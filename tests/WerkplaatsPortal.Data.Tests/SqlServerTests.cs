using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using WerkplaatsPortal.Data.Providers.SqlServer;
using WerkplaatsPortal.Testing.SqlServer;
using Xunit;

namespace WerkplaatsPortal.Data.Tests;

/// <summary>What can be known about the portal on SQL Server without one.</summary>
public class SqlServerTests
{
    [Fact]
    public void The_create_script_parses_and_makes_a_sound_database()
    {
        using var portal = Portal();
        var script = portal.Database.GenerateCreateScript();

        Assert.Contains("CREATE TABLE", script, StringComparison.Ordinal);
        Assert.Empty(ScriptParses.Errors(script));
        Assert.Empty(ModelValidates.Problems(script));
    }

    [Fact]
    public void The_script_of_the_migrations_parses_for_a_database_in_any_state()
    {
        using var portal = Portal();
        var script = portal.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);

        Assert.Contains("CREATE TABLE [Lessons]", script, StringComparison.Ordinal);
        Assert.Contains("EXEC(N'CREATE", script, StringComparison.Ordinal);
        Assert.Empty(ScriptParses.Errors(script));
    }

    [Fact]
    public void What_the_migrations_come_to_is_a_sound_database()
    {
        // DacFx holds a whole database, not the steps to it; that the steps come to the model is asked by another test.
        using var portal = Portal();
        var script = portal.Database.GenerateCreateScript();

        Assert.Empty(ModelValidates.Problems(script, KeyValuePair.Create("a lesson", "SELECT [Title] FROM [Lessons]")));
    }

    [Fact]
    public void Every_table_takes_new_changed_and_removed_rows()
    {
        var options = new DbContextOptionsBuilder<SqlServerPortalDbContext>();
        options.UseSqlServerPortal("Server=nowhere");
        var saves = EverySave.Of(options, each => new SqlServerPortalDbContext(each));
        using var portal = Portal();

        foreach (var table in portal.Model.GetRelationalModel().Tables)
            Assert.All(["INSERT INTO", "DELETE FROM"], (string verb) => Assert.Contains(saves.Values, sql => sql.Contains($"{verb} [{table.Name}]", StringComparison.Ordinal)));
        Assert.Empty(saves.Values.SelectMany(ScriptParses.Errors));
        Assert.Empty(ModelValidates.Problems(portal.Database.GenerateCreateScript(), saves));
    }

    [Fact]
    public void No_delete_reaches_a_table_along_two_paths() => Assert.Empty(CascadePaths.Faults(Model()));

    [Fact]
    public void No_key_is_longer_than_SQL_Server_takes() => Assert.Empty(IndexKeys.Faults(Model()));

    private static IModel Model()
    {
        using var portal = Portal();
        return portal.GetService<IDesignTimeModel>().Model;
    }

    private static SqlServerPortalDbContext Portal() => new SqlServerDesignTimeFactory().CreateDbContext([]);
}
