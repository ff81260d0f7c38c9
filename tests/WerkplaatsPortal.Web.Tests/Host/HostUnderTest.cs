using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Serilog.Core;
using Serilog.Events;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Host;

/// <summary>
/// The portal without content, with the probe's addresses added and its log caught; in Production: there the rules are strictest.
/// </summary>
public sealed class HostUnderTest : IAsyncDisposable
{
    private readonly PortalServer portal;

    private HostUnderTest(TestDatabase database, int signInsPerMinute) => portal = new PortalServer(database)
    {
        Demo = false,
        Environment = "Production",
        Settings = new Dictionary<string, string> { ["Security:SignInsPerMinute"] = signInsPerMinute.ToString(CultureInfo.InvariantCulture) },
        Replace = services =>
        {
            services.AddControllersWithViews().AddApplicationPart(typeof(ProbeController).Assembly);
            services.AddSingleton<ILogEventSink>(Log);
        },
    };

    public CaughtLog Log { get; } = new();

    public static async Task<HostUnderTest> OpenAsync(int signInsPerMinute = 1000) =>
        new(await PortalServer.DatabaseAsync("nothing"), signInsPerMinute);

    /// <summary>A browser that follows nothing and keeps no cookies, so that a test sees what really happens.</summary>
    public HttpClient Visitor() => portal.CreateClient(new WebApplicationFactoryClientOptions
    {
        BaseAddress = new Uri("https://localhost"),
        AllowAutoRedirect = false,
        HandleCookies = false,
    });

    public ValueTask DisposeAsync() => portal.DisposeAsync();
}

/// <summary>Tests of the host: each class has one for all its tests on an engine.</summary>
public abstract class HostTests(HostTests.Hosts hosts) : IClassFixture<HostTests.Hosts>, IAsyncLifetime
{
    protected HostUnderTest Host { get; private set; } = null!;

    protected HttpClient Visitor { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Host = await hosts.OfThisEngineAsync();
        Visitor = Host.Visitor();
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        Visitor?.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>A host for each engine that was asked for.</summary>
    public sealed class Hosts : IAsyncDisposable
    {
        private readonly Dictionary<DatabaseEngine, HostUnderTest> open = [];

        public async Task<HostUnderTest> OfThisEngineAsync() =>
            open.TryGetValue(TestDatabases.Engine, out var host) ? host : open[TestDatabases.Engine] = await HostUnderTest.OpenAsync();

        public async ValueTask DisposeAsync()
        {
            foreach (var host in open.Values)
                await host.DisposeAsync();
        }
    }
}

/// <summary>Keeps what is logged.</summary>
public sealed class CaughtLog : ILogEventSink
{
    private readonly ConcurrentQueue<LogEvent> events = new();

    /// <summary>Everything, as text with all that hangs on it.</summary>
    public string Everything => string.Join('\n', events.Select(Text));

    public void Emit(LogEvent logEvent) => events.Enqueue(logEvent);

    private static string Text(LogEvent e) =>
        $"{e.RenderMessage(null)} {string.Join(' ', e.Properties)} {e.Exception}";
}
