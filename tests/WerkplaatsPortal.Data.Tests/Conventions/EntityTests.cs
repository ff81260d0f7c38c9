using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using WerkplaatsPortal.Data.Outbox;
using WerkplaatsPortal.Data.Providers;
using WerkplaatsPortal.Data.Providers.PostgreSql;
using WerkplaatsPortal.Data.Providers.Sqlite;
using WerkplaatsPortal.Data.Providers.SqlServer;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Testing.Databases;
using Xunit;

namespace WerkplaatsPortal.Data.Tests.Conventions;

[EveryDatabase]
public sealed class EntityTests : IAsyncLifetime
{
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 11, 23, 9, 30, 0, TimeSpan.Zero));
    private readonly Reaction reaction = new();
    private ServiceProvider services = null!;
    private TestDatabase database = null!;

    public async ValueTask InitializeAsync()
    {
        services = new ServiceCollection()
            .AddSingleton<TimeProvider>(clock)
            .AddSingleton<IReactToEvents>(reaction)
            .AddPortalData(new ConfigurationBuilder().Build())
            .BuildServiceProvider();
        database = await TestDatabases.CreateAsync("quarry", async empty =>
        {
            await using var db = new Quarry(Options(empty).Options);
            await db.Database.EnsureCreatedAsync();
        });
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        if (database is not null)
            await database.DisposeAsync();
    }

    [Fact]
    public async Task What_is_saved_comes_back_as_it_was()
    {
        var at = new DateTime(2026, 11, 23, 10, 0, 0, DateTimeKind.Utc);
        await SaveAsync(new Stone("steen", at, PartialDate.Parse("2026-11"), Audience.Tribune));

        await using var db = Open();
        var stone = await db.Set<Stone>().SingleAsync();
        Assert.Equal((at, DateTimeKind.Utc), (stone.At, stone.At.Kind));
        Assert.Equal(("2026-11", null), (stone.Found?.Text, stone.Lost));
        Assert.Equal("Tribune", await db.Database.SqlQueryRaw<string>("""SELECT "Audience" AS "Value" FROM "Stone" """).SingleAsync());
    }

    [Fact]
    public async Task A_save_over_a_newer_change_is_refused()
    {
        await SaveAsync(Stone.Any());
        await using var mine = Open();
        await using var yours = Open();
        var (my, your) = (await mine.Set<Stone>().SingleAsync(), await yours.Set<Stone>().SingleAsync());
        my.Rename("van mij");
        your.Rename("van jou");
        await mine.SaveChangesAsync();

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => yours.SaveChangesAsync());
    }

    [Fact]
    public async Task A_change_of_only_a_part_gives_a_new_version_because_the_entity_says_so()
    {
        await SaveAsync(Stone.Any());
        await using var db = Open();
        var stone = await db.Set<Stone>().SingleAsync();
        var before = stone.Version;
        stone.Weigh(12);
        await db.SaveChangesAsync();

        Assert.NotEqual(before, stone.Version);
    }

    [Fact]
    public async Task Events_are_written_with_who_and_when_and_told_once()
    {
        var person = Guid.CreateVersion7();
        services.GetRequiredService<ActorAccessor>().ActAs(person);
        var stone = Stone.Any();
        stone.Rename("anders");
        await SaveAsync(stone);

        await using var db = Open();
        var record = await db.Events.SingleAsync();
        Assert.Equal(("StoneRenamed", stone.Id, (Guid?)person), (record.Kind, record.SubjectId, record.ActorId));
        Assert.Equal(clock.GetUtcNow().UtcDateTime, record.At);
        Assert.Empty(stone.Events);
        Assert.Equal(["StoneRenamed"], reaction.Heard);
    }

    [Fact]
    public async Task Nothing_is_told_before_the_transaction_is_committed()
    {
        await using var db = Open();
        await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            var stone = Stone.Any();
            stone.Rename("anders");
            db.Add(stone);
            await db.SaveChangesAsync();
            Assert.Empty(reaction.Heard);

            await transaction.CommitAsync();
        });

        Assert.Equal(["StoneRenamed"], reaction.Heard);
    }

    [Fact]
    public async Task A_save_that_fails_keeps_the_events_for_the_next_try()
    {
        await SaveAsync(Stone.Any());
        await using var db = Open();
        var doubled = Stone.Any();
        doubled.Rename("steen");
        db.Add(doubled);

        var failure = await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());
        Assert.True(UniqueViolation.Is(failure));
        Assert.Single(doubled.Events);
        doubled.Rename("kei");
        await db.SaveChangesAsync();

        Assert.Equal(2, await db.Events.CountAsync());
        Assert.Equal(["StoneRenamed", "StoneRenamed"], reaction.Heard);
    }

    private async Task SaveAsync(Stone stone)
    {
        await using var db = Open();
        db.Add(stone);
        await db.SaveChangesAsync();
    }

    private Quarry Open()
    {
        var options = Options(database);
        options.AddPortalInterceptors(services);
        return new Quarry(options.Options);
    }

    private static DbContextOptionsBuilder<Quarry> Options(TestDatabase database)
    {
        var options = new DbContextOptionsBuilder<Quarry>();
        _ = database.Engine switch
        {
            DatabaseEngine.SqlServer => options.UseSqlServerPortal(database.ConnectionString),
            DatabaseEngine.PostgreSql => options.UsePostgreSqlPortal(database.ConnectionString),
            _ => options.UseSqlitePortal(database.ConnectionString),
        };
        return options;
    }

    private sealed class Reaction : IReactToEvents
    {
        public List<string> Heard { get; } = [];

        public Task ReactAsync(IReadOnlyList<EventRecord> events, CancellationToken cancel)
        {
            Heard.AddRange(events.Select(e => e.Kind));
            return Task.CompletedTask;
        }
    }
}
