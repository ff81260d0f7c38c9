using System.Diagnostics;

namespace WerkplaatsPortal.Testing.Databases;

/// <summary>
/// The Redis that the tests run on: the one that <c>WERKPLAATS_TEST_REDIS</c> points at, or a throw-away one made from the program
/// on this machine. Started once in a test process, gone when the process is gone.
/// </summary>
public static class RedisServer
{
    /// <summary>The environment variable that holds the configuration of a server that runs already.</summary>
    public const string Variable = "WERKPLAATS_TEST_REDIS";

    private const int Attempts = 3;
    private const int Databases = 16;

    // $1 = port. It lives until its input ends, and that ends with this process, however it ends.
    private const string Script = """
        trap '' INT TERM HUP
        folder=$(mktemp -d /tmp/werkplaats-redis.XXXXXX) || exit 1
        redis-server --port "$1" --bind 127.0.0.1 --save '' --appendonly no --dir "$folder" > "$folder/log" 2>&1 &
        server=$!
        for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
            redis-cli -p "$1" ping 2> /dev/null | grep -q PONG && kill -0 $server && { echo ready; break; }
            sleep 0.2
        done
        tail -n 1 "$folder/log"
        read -r forever
        kill $server 2> /dev/null
        rm -rf "$folder"
        """;

    private static readonly Lazy<Task<FoundServer>> Shared = new(() => Task.Run(FindOrStartAsync));
    private static int last;

    /// <summary>The configuration of a database of one's own on it. Skips the test when Redis is not here; with <c>CI=true</c> fails it.</summary>
    public static async Task<string> ConfigurationAsync()
    {
        var server = await Shared.Value;
        if (server.WhyAbsent is { } why)
            Absence.SkipOrFail(why);
        return $"{server.ConnectionString},defaultDatabase={Interlocked.Increment(ref last) % Databases}";
    }

    private static async Task<FoundServer> FindOrStartAsync()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } configuration)
            return FoundServer.At(configuration);
        if (!(Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "redis-server"))))
            return FoundServer.Absent($"Redis is not installed (no redis-server found) and {Variable} is not set.");

        var said = "";
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var port = FreePort.Find();
            if ((said = await StartAsync(port)) == "ready")
                return FoundServer.At($"127.0.0.1:{port}");
        }

        return FoundServer.Absent($"Redis is installed but did not start: {said}");
    }

    private static async Task<string> StartAsync(int port)
    {
        var start = new ProcessStartInfo("/bin/sh") { WorkingDirectory = "/tmp", RedirectStandardInput = true, RedirectStandardOutput = true };
        foreach (var argument in new[] { "-c", Script, "sh", $"{port}" })
            start.ArgumentList.Add(argument);
        var keeper = Process.Start(start)!;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => keeper.StandardInput.Close();
        return await keeper.StandardOutput.ReadLineAsync() ?? "";
    }
}
