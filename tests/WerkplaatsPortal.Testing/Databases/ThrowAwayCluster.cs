using System.Diagnostics;

namespace WerkplaatsPortal.Testing.Databases;

/// <summary>
/// One PostgreSQL cluster in a temporary folder, kept by a shell that waits for the end of its input. The input ends when this
/// process does, however it ends, so no server and no folder is ever left behind.
/// </summary>
internal sealed class ThrowAwayCluster
{
    private static readonly TimeSpan StopWithin = TimeSpan.FromSeconds(20);

    // $1 = folder of the programs, $2 = port. Data that is thrown away needs no syncing to disk and no cleaning, and a query that runs once no compiling.
    private const string Script = """
        trap '' INT TERM HUP
        folder=$(mktemp -d /tmp/werkplaats-pg.XXXXXX) || exit 1
        remove() { rm -rf "$folder"; }
        LC_ALL=C "$1/initdb" -D "$folder/data" -U postgres --auth=trust --encoding=UTF8 --locale=C.UTF-8 --no-sync \
            > "$folder/log" 2>&1 || { tail -n 3 "$folder/log"; remove; exit 1; }
        "$1/pg_ctl" start --silent --wait -D "$folder/data" -l "$folder/log" -o "-p $2 -k $folder -c listen_addresses=127.0.0.1 \
            -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=300 -c autovacuum=off -c jit=off" \
            < /dev/null > /dev/null 2>&1 || { tail -n 3 "$folder/log"; remove; exit 1; }
        echo ready
        read -r forever
        "$1/pg_ctl" stop --silent --mode=immediate -D "$folder/data" > /dev/null 2>&1
        remove
        """;

    private readonly Process _keeper;

    private ThrowAwayCluster(Process keeper) => _keeper = keeper;

    /// <summary>What went wrong at the start; null when the cluster runs.</summary>
    public string? Failure { get; private set; }

    public static async Task<ThrowAwayCluster> StartAsync(string programs, int port)
    {
        var start = new ProcessStartInfo
        {
            WorkingDirectory = "/tmp",
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        string[] command = [.. AsOrdinaryUser(), "/bin/sh", "-c", Script, "sh", programs, $"{port}"];
        start.FileName = command[0];
        foreach (var argument in command[1..])
            start.ArgumentList.Add(argument);

        var cluster = new ThrowAwayCluster(Process.Start(start)!);
        var firstLine = await cluster._keeper.StandardOutput.ReadLineAsync();
        if (firstLine == "ready")
            AppDomain.CurrentDomain.ProcessExit += (_, _) => cluster.Stop();
        else
            cluster.Failure = $"{firstLine} {await cluster._keeper.StandardOutput.ReadToEndAsync()}".ReplaceLineEndings(" ").Trim();
        return cluster;
    }

    /// <summary>PostgreSQL refuses to run as root: then it runs as the user that its package made, or as nobody.</summary>
    private static string[] AsOrdinaryUser()
    {
        if (!Environment.IsPrivilegedProcess)
            return [];
        var user = File.ReadLines("/etc/passwd").Any(line => line.StartsWith("postgres:", StringComparison.Ordinal))
            ? "postgres"
            : "nobody";
        return File.Exists("/usr/bin/setpriv")
            ? ["/usr/bin/setpriv", $"--reuid={user}", "--clear-groups", "--"]
            : ["runuser", "-u", user, "--"];
    }

    private void Stop()
    {
        _keeper.StandardInput.Close();
        _keeper.WaitForExit(StopWithin);
    }
}
