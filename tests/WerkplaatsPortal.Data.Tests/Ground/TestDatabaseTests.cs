using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Testing.Databases;
using Xunit;

namespace WerkplaatsPortal.Data.Tests.Ground;

public class TestDatabaseTests
{
    [Theory, EveryDatabase]
    public async Task Every_test_gets_a_filled_database_of_its_own(DatabaseEngine engine)
    {
        await using var one = await FilledAsync(engine);
        await using var other = await FilledAsync(engine);

        await using (var library = Open(one))
        {
            library.RemoveRange(library.Books);
            await library.SaveChangesAsync();
            Assert.False(await library.Books.AnyAsync());
        }

        await using var untouched = Open(other);
        Assert.Equal("Boek", (await untouched.Books.SingleAsync()).Title);
    }

    [Theory, EveryDatabase]
    public async Task An_empty_database_has_no_tables(DatabaseEngine engine)
    {
        await using var empty = await TestDatabases.CreateEmptyAsync(engine);
        await using var library = Open(empty);

        Assert.True(await library.Database.EnsureCreatedAsync());
        Assert.False(await library.Shelves.AnyAsync());
    }

    [Theory, EveryDatabase]
    public async Task A_removed_database_is_gone(DatabaseEngine engine)
    {
        var database = await FilledAsync(engine);
        await using var library = Open(database);
        Assert.True(await library.Database.CanConnectAsync());

        await database.DisposeAsync();

        Assert.False(await library.Database.CanConnectAsync());
    }

    private static Task<TestDatabase> FilledAsync(DatabaseEngine engine) =>
        TestDatabases.CreateAsync(engine, "library", connection => LibraryContext.FillAsync(engine, connection));

    private static LibraryContext Open(TestDatabase database) =>
        new(LibraryContext.OptionsFor(database.Engine, database.ConnectionString));
}
