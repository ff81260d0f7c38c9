using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Ground;

[EveryDatabase]
public class PortalServerTests
{
    [Fact]
    public async Task The_portal_answers_in_memory()
    {
        await using var portal = await PortalServer.WithDemoAsync();
        using var client = portal.CreateClient();

        var answer = await client.GetAsync("/");

        Assert.True((int)answer.StatusCode < 500);
    }

    [Fact]
    public async Task The_portal_answers_on_a_real_port()
    {
        await using var portal = await PortalServer.WithDemoAsync();
        var address = portal.Listen();
        using var client = new HttpClient { BaseAddress = address };

        var answer = await client.GetAsync("/");

        Assert.True((int)answer.StatusCode < 500);
        Assert.True(address.IsLoopback);
        Assert.NotEqual(5080, address.Port);
    }

    [Fact]
    public async Task Settings_and_clock_reach_the_portal()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));
        await using var portal = new PortalServer(await PortalServer.DemoDatabaseAsync())
        {
            Clock = clock,
            Settings = new Dictionary<string, string> { ["Portal:Name"] = "Werkplaats Elders" },
        };

        var settings = portal.Services.GetRequiredService<IConfiguration>();

        Assert.Equal(TestDatabases.Engine.ToString(), settings["Database:Provider"]);
        Assert.Equal(portal.Database.ConnectionString, settings["ConnectionStrings:Portal"]);
        Assert.Equal("Werkplaats Elders", settings["Portal:Name"]);
        Assert.Same(clock, portal.Services.GetRequiredService<TimeProvider>());
    }

    [Fact, OnSqlite("The context beside the portal's own is one of SQLite.")]
    public async Task Commands_of_every_registered_context_are_counted()
    {
        await using var database = await TestDatabases.CreateEmptyAsync();
        await using var portal = new PortalServer(await PortalServer.DemoDatabaseAsync())
        {
            Replace = services => services.AddDbContextPool<DbContext>(options => options.UseSqlite(database.ConnectionString)),
        };
        using var scope = portal.Services.CreateScope();
        var context = scope.ServiceProvider.GetRequiredService<DbContext>();

        using var commands = portal.Commands.Watch();
        await context.Database.ExecuteSqlRawAsync("SELECT 1");

        Assert.Single(commands.Commands);
    }
}
