using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Testing.Databases;

namespace WerkplaatsPortal.Testing;

/// <summary>
/// The real portal on a database of its own. In memory until told otherwise (<c>CreateClient()</c>); after
/// <see cref="Listen"/> on a real port for a browser. Disposing of it removes the database and the files.
/// </summary>
public sealed class PortalServer(TestDatabase database) : WebApplicationFactory<Program>
{
    private readonly string _files = Directory.CreateTempSubdirectory("werkplaats-files-").FullName;

    /// <summary>The database that the portal stands on.</summary>
    public TestDatabase Database => database;

    /// <summary>Whether the demo data and accounts come into an empty database.</summary>
    public bool Demo { get; init; } = true;

    /// <summary>The environment: <c>Development</c> unless a test is about another.</summary>
    public string Environment { get; init; } = "Development";

    /// <summary>Other settings, by their names in the contract (<c>Mail:Host</c>); they win over what stands here.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>The portal's clock when a test sets the time (<c>FakeTimeProvider</c>); the real one when null.</summary>
    public TimeProvider? Clock { get; init; }

    /// <summary>Puts other things in the place of the portal's own, at its true edges only.</summary>
    public Action<IServiceCollection>? Replace { get; init; }

    /// <summary>Counts the SQL commands of every context of the portal.</summary>
    public CommandCounter Commands { get; } = new();

    /// <summary>
    /// A portal as it stands after its first start, with the demo data. They are read in once in a test process and copied then.
    /// </summary>
    public static async Task<PortalServer> WithDemoAsync(TimeProvider? clock = null) => new(await DemoDatabaseAsync()) { Clock = clock };

    /// <summary>The database of <see cref="WithDemoAsync"/>, for a portal with settings of one's own.</summary>
    public static Task<TestDatabase> DemoDatabaseAsync() => TestDatabases.CreateAsync("demo", async database =>
    {
        await using var firstStart = new PortalServer(database);
        firstStart.StartServer();
    });

    /// <summary>The database of a portal as it stands after its first start without demo data, and then filled by a test.</summary>
    /// <param name="content">The name of what is in it; the same name always comes with the same fill.</param>
    /// <param name="fill">Adds what must be there and need not save it; gets the portal's services for what isn't in the database.</param>
    public static Task<TestDatabase> DatabaseAsync(string content, Func<PortalDbContext, IServiceProvider, Task>? fill = null) =>
        TestDatabases.CreateAsync(content, async database =>
        {
            await using var firstStart = new PortalServer(database) { Demo = false };
            await using var scope = firstStart.Services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
            // What stands there already is no news for anybody.
            db.TellsPeople = false;
            await (fill?.Invoke(db, scope.ServiceProvider) ?? Task.CompletedTask);
            await db.SaveChangesAsync();
            db.TellsPeople = true;
        });

    /// <summary>Starts the portal on a free port of this machine and gives its address, without a slash at the end.</summary>
    public Uri Listen()
    {
        UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        StartServer();
        var addresses = Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        return new Uri(addresses.Single());
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await database.DisposeAsync();
        Directory.Delete(_files, recursive: true);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(Environment);
        builder.UseContentRoot(Repository.PathOf("src", "WerkplaatsPortal.Web"));
        builder.UseSetting("Database:Provider", database.Engine.ToString());
        builder.UseSetting("ConnectionStrings:Portal", database.ConnectionString);
        builder.UseSetting("Demo:Enabled", Demo ? "true" : "false");
        builder.UseSetting("Files:Path", _files);
        // No settings change while a test runs; a watch on their files would cost each portal a thread.
        builder.UseSetting("hostBuilder:reloadConfigOnChange", "false");
        // All that a test does comes from one address; the limit has tests of its own.
        builder.UseSetting("Security:SignInsPerMinute", "100000");
        foreach (var (name, value) in Settings)
            builder.UseSetting(name, value);

        builder.ConfigureTestServices(services =>
        {
            if (Clock is not null)
                services.Replace(ServiceDescriptor.Singleton(Clock));
            // A password has to be slow to guess, not slow to test.
            services.Configure<PasswordHasherOptions>(options => options.IterationCount = 1_000);
            services.ByHandOnly();
            Replace?.Invoke(services);
            Commands.CountEveryContextOf(services);
        });
    }
}
