using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Serilog.Core;
using Serilog.Events;

namespace WerkplaatsPortal.Web.Tests.Host;

/// <summary>The real host on a database file of its own, with the probe's addresses added and its log caught.</summary>
public sealed class HostUnderTest : WebApplicationFactory<Program>
{
    private readonly string folder = Directory.CreateTempSubdirectory("werkplaats-host-").FullName;

    /// <summary>Production unless said otherwise: there the rules are strictest.</summary>
    public string Environment { get; init; } = "Production";

    public int SignInsPerMinute { get; init; } = 1000;

    public CaughtLog Log { get; } = new();

    /// <summary>A browser that follows nothing and keeps no cookies, so that a test sees what really happens.</summary>
    public HttpClient Visitor() => CreateClient(new WebApplicationFactoryClientOptions
    {
        BaseAddress = new Uri("https://localhost"),
        AllowAutoRedirect = false,
        HandleCookies = false,
    });

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(Environment);
        builder.UseSetting("ConnectionStrings:Portal", $"Data Source={Path.Combine(folder, "portal.db")};Pooling=False");
        builder.UseSetting("Demo:Enabled", "false");
        builder.UseSetting("Security:SignInsPerMinute", SignInsPerMinute.ToString(System.Globalization.CultureInfo.InvariantCulture));
        builder.ConfigureTestServices(services =>
        {
            services.AddControllersWithViews().AddApplicationPart(typeof(ProbeController).Assembly);
            services.AddSingleton<ILogEventSink>(Log);
        });
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}

/// <summary>Keeps what is logged.</summary>
public sealed class CaughtLog : ILogEventSink
{
    private readonly System.Collections.Concurrent.ConcurrentQueue<LogEvent> events = new();

    /// <summary>Everything, as text with all that hangs on it.</summary>
    public string Everything => string.Join('\n', events.Select(Text));

    public void Emit(LogEvent logEvent) => events.Enqueue(logEvent);

    private static string Text(LogEvent e) =>
        $"{e.RenderMessage(null)} {string.Join(' ', e.Properties)} {e.Exception}";
}
