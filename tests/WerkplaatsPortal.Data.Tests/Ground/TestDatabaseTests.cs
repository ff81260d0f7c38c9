using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using Xunit;

namespace WerkplaatsPortal.Data.Tests.Ground;

[EveryDatabase]
public class TestDatabaseTests
{
    /// <summary>Says once, instead of in every test, that one engine was not tested.</summary>
    [Fact, OnSqlite("It asks whether there is another.")]
    public void There_is_a_SQL_Server_to_test_on()
    {
        if (SqlServerFromEnvironment.Find().WhyAbsent is { } why)
            Absence.SkipOrFail(why, mayBeAbsentOnBuildMachine: true);
    }

    [Fact]
    public async Task Every_test_gets_a_filled_database_of_its_own()
    {
        await using var one = await FilledAsync();
        await using var other = await FilledAsync();

        await using (var library = Open(one))
        {
            library.RemoveRange(library.Books);
            await library.SaveChangesAsync();
            Assert.False(await library.Books.AnyAsync());
        }

        await using var untouched = Open(other);
        Assert.Equal("Boek", (await untouched.Books.SingleAsync()).Title);
    }

    [Fact]
    public async Task An_empty_database_has_no_tables()
    {
        await using var empty = await TestDatabases.CreateEmptyAsync();
        await using var library = Open(empty);

        Assert.True(await library.Database.EnsureCreatedAsync());
        Assert.False(await library.Shelves.AnyAsync());
    }

    [Fact]
    public async Task A_removed_database_is_gone()
    {
        var database = await FilledAsync();
        await using var library = Open(database);
        Assert.True(await library.Database.CanConnectAsync());

        await database.DisposeAsync();

        Assert.False(await library.Database.CanConnectAsync());
    }

    private static Task<TestDatabase> FilledAsync() =>
        TestDatabases.CreateAsync("library", LibraryContext.FillAsync);

    private static LibraryContext Open(TestDatabase database) =>
        new(LibraryContext.OptionsFor(database.Engine, database.ConnectionString));
}
