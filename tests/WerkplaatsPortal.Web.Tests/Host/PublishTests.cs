using System.Diagnostics;
using System.Net;
using System.Text.Json;
using WerkplaatsPortal.Testing;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Host;

/// <summary>What <c>dotnet publish</c> makes is all that a server needs.</summary>
public sealed class PublishTests : IDisposable
{
    private static readonly TimeSpan StartWithin = TimeSpan.FromMinutes(2);

    private readonly string folder = Directory.CreateTempSubdirectory("werkplaats-publish-").FullName;

    [Fact]
    public async Task A_published_portal_serves_its_styles_and_its_demo_data_from_wherever_it_is_started()
    {
        var built = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        // Below the project: there it must not take the sources for its own folder.
        var published = Repository.PathOf("src", "WerkplaatsPortal.Web", "bin", built, "published-by-a-test");
        await RunAsync("publish", Repository.PathOf("src", "WerkplaatsPortal.Web"), "--no-build", "-c", built, "-o", published);

        Assert.True(File.Exists(Path.Combine(published, "plaatsen.json")));
        Assert.True(File.Exists(Path.Combine(published, "Search", "Woorden", "synoniemen.txt")));
        using var portal = Start(Path.Combine(published, "WerkplaatsPortal.Web.dll"), $"--ConnectionStrings:Portal=Data Source={folder}/portal.db");
        try
        {
            using var visitor = new HttpClient(new HttpClientHandler { AutomaticDecompression = DecompressionMethods.GZip })
            {
                BaseAddress = await AddressOfAsync(portal).WaitAsync(StartWithin),
            };
            var styles = Repository.PathOf("src", "WerkplaatsPortal.Web", "wwwroot", "css", "portal.css");
            Assert.Equal(await File.ReadAllTextAsync(styles), await visitor.GetStringAsync("/css/portal.css"));
            Assert.Contains("Armoede en schulden", await visitor.GetStringAsync("/kwesties"), StringComparison.Ordinal);

            // A command of the same folder, while it serves.
            await RunAsync(
                Path.Combine(published, "WerkplaatsPortal.Web.dll"), "backup", Path.Combine(folder, "kopie.zip"),
                $"--ConnectionStrings:Portal=Data Source={folder}/portal.db");
            Assert.True(File.Exists(Path.Combine(folder, "kopie.zip")));
        }
        finally
        {
            portal.Kill();
            await portal.WaitForExitAsync();
            Directory.Delete(published, recursive: true);
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static async Task RunAsync(params string[] arguments)
    {
        using var program = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        var output = await program.StandardOutput.ReadToEndAsync();
        await program.WaitForExitAsync();
        Assert.True(program.ExitCode == 0, output);
    }

    private Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            RedirectStandardOutput = true,
            WorkingDirectory = folder,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Production", ["ASPNETCORE_URLS"] = "http://127.0.0.1:0", ["Demo__Enabled"] = "true" },
        };
        return Process.Start(start)!;
    }

    /// <summary>The log, one JSON object a line, says on which port it listens.</summary>
    private static async Task<Uri> AddressOfAsync(Process portal)
    {
        const string listening = "Now listening on: ";
        while (await portal.StandardOutput.ReadLineAsync() is { } line)
        {
            var message = JsonDocument.Parse(line).RootElement.GetProperty("@m").GetString()!;
            if (message.StartsWith(listening, StringComparison.Ordinal))
                return new Uri(message[listening.Length..].Trim('"'));
        }

        throw new InvalidOperationException("The portal stopped before it listened.");
    }
}
