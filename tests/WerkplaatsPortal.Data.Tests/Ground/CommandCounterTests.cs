using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Testing.Databases;
using Xunit;
using Xunit.Sdk;

namespace WerkplaatsPortal.Data.Tests.Ground;

[OnSqlite("Counting happens before any engine.")]
public class CommandCounterTests
{
    [Fact]
    public async Task Counts_what_happens_while_it_watches_and_nothing_else()
    {
        var counter = new CommandCounter();
        await using var database = await FilledAsync();
        await using var library = Open(database, counter);
        await library.Books.CountAsync();

        using var commands = counter.Watch();
        await library.Books.ToListAsync();
        _ = library.Shelves.Any();
        await library.Shelves.ExecuteUpdateAsync(set => set.SetProperty(shelf => shelf.Name, "Nieuw"));
        commands.Dispose();
        await library.Books.CountAsync();

        Assert.Equal(3, commands.Commands.Count);
        Assert.Contains("UPDATE", commands.Commands[2], StringComparison.Ordinal);
        commands.ShouldBeAtMost(3);
    }

    [Fact]
    public async Task A_budget_that_is_passed_names_the_commands()
    {
        var counter = new CommandCounter();
        await using var database = await FilledAsync();
        await using var library = Open(database, counter);

        using var commands = counter.Watch();
        await library.Books.ToListAsync();

        var failure = Assert.Throws<FailException>(() => commands.ShouldBeAtMost(0));
        Assert.Contains("1 commands, the budget is 0", failure.Message, StringComparison.Ordinal);
        Assert.Contains("FROM \"Books\"", failure.Message, StringComparison.Ordinal);
    }

    private static Task<TestDatabase> FilledAsync() => TestDatabases.CreateAsync("library", LibraryContext.FillAsync);

    private static LibraryContext Open(TestDatabase database, CommandCounter counter) =>
        new(new DbContextOptionsBuilder(LibraryContext.OptionsFor(database.Engine, database.ConnectionString))
            .AddInterceptors(counter).Options);
}
