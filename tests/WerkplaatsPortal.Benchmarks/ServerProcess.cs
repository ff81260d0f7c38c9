using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using WerkplaatsPortal.Testing;

namespace WerkplaatsPortal.Benchmarks;

/// <summary>A server in a process of its own, so that its CPU time is its own.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly Process process;

    private ServerProcess(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>From the start of the process to the answer of the first page.</summary>
    public TimeSpan FirstPageAfter { get; private set; }

    /// <summary>CPU time that the process has used so far.</summary>
    public TimeSpan CpuTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>The most memory that the process has had, in bytes.</summary>
    public long PeakMemory
    {
        get
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
    }

    private static string Portal => Repository.PathOf($"src/WerkplaatsPortal.Web/bin/{Configuration}/net10.0/WerkplaatsPortal.Web.dll");

    private static string Configuration => AppContext.BaseDirectory.Contains("/Release/", StringComparison.Ordinal) ? "Release" : "Debug";

    /// <summary>The portal, in Production, on a database file.</summary>
    public static Task<ServerProcess> PortalAsync(string file) => StartAsync(Portal, "/lessen", file, address => [$"--urls={address}"]);

    /// <summary>Pages that only read, on the same file.</summary>
    public static Task<ServerProcess> BareAsync(string file) =>
        StartAsync(typeof(ServerProcess).Assembly.Location, "/list", file, address => [BarePages.Argument, file, address]);

    /// <summary>Runs a command of the portal to its end.</summary>
    public static async Task CommandAsync(string file, params string[] arguments)
    {
        using var command = Start(Portal, file, arguments);
        await command.WaitForExitAsync();
        if (command.ExitCode != 0)
            throw new InvalidOperationException($"{string.Join(' ', arguments)} ended with {command.ExitCode}.");
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static async Task<ServerProcess> StartAsync(string program, string page, string file, Func<string, string[]> arguments)
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        var watch = Stopwatch.StartNew();
        var server = new ServerProcess(Start(program, file, arguments(address)), new Uri(address));
        using var client = new HttpClient { BaseAddress = server.Address };
        while (!await AnswersAsync(client, page))
        {
            if (server.process.HasExited || watch.Elapsed > Patience)
                throw new InvalidOperationException($"{program} does not answer.");
            await Task.Delay(20);
        }

        server.FirstPageAfter = watch.Elapsed;
        return server;
    }

    private static Process Start(string program, string file, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetDirectoryName(file),
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Production",
                ["ConnectionStrings__Portal"] = $"Data Source={file}",
                ["Portal__BaseUrl"] = "http://localhost",
                ["Demo__Enabled"] = "true",
                ["AllowedHosts"] = "*",
            },
        };
        start.ArgumentList.Add(program);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);

        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        return process;
    }

    private static async Task<bool> AnswersAsync(HttpClient client, string page)
    {
        try
        {
            using var answer = await client.GetAsync(page);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
