using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using WerkplaatsPortal.Data.Packages;
using WerkplaatsPortal.Testing.Databases;
using Xunit;

namespace WerkplaatsPortal.Data.Tests.Packages;

/// <summary>A portal's memory with nothing in it, and what one does with packages.</summary>
internal sealed class PackagePortal : IAsyncDisposable
{
    private readonly TestDatabase database;
    private readonly ServiceProvider services;

    private PackagePortal(TestDatabase database)
    {
        this.database = database;
        services = Services(database, Clock);
    }

    public FakeTimeProvider Clock { get; } = StartingClock();

    public static async Task<PackagePortal> EmptyAsync()
    {
        var database = await TestDatabases.CreateAsync("package-portal", async empty =>
        {
            await using var services = Services(empty, TimeProvider.System);
            await using var scope = services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<PortalDbContext>().BringUpToDateAsync();
        });
        return new PackagePortal(database);
    }

    /// <summary>A portal with the demo package in it.</summary>
    public static async Task<PackagePortal> NijmegenAsync()
    {
        var database = await TestDatabases.CreateAsync("package-portal with the demo package", async empty =>
        {
            await using var services = Services(empty, StartingClock());
            await using var scope = services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<PortalDbContext>().BringUpToDateAsync();
            var report = await scope.ServiceProvider.GetRequiredService<PackageImport>().RunAsync(TestPackage.Nijmegen);
            Assert.Empty(report.Refusals);
        });
        return new PackagePortal(database);
    }

    public Task<ImportReport> ImportAsync(string path, string? from = null) => AskAsync(db => new PackageImport(db, Clock).RunAsync(path, from));

    public async Task<T> AskAsync<T>(Func<PortalDbContext, Task<T>> ask)
    {
        await using var scope = services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<PortalDbContext>());
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await database.DisposeAsync();
    }

    private static FakeTimeProvider StartingClock() => new(new DateTimeOffset(2026, 11, 23, 9, 30, 0, TimeSpan.Zero));

    private static ServiceProvider Services(TestDatabase database, TimeProvider clock) => new ServiceCollection()
        .AddSingleton(clock)
        .AddPortalData(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Database:Provider"] = database.Engine.ToString(),
            ["ConnectionStrings:Portal"] = database.ConnectionString,
        }).Build())
        .BuildServiceProvider();
}
