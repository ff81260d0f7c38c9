namespace WerkplaatsPortal.Testing.Databases;

/// <summary>
/// The PostgreSQL that the tests run on: the one that <c>WERKPLAATS_TEST_POSTGRESQL</c> points at, or a throw-away cluster
/// made from the programs on this machine. Started once in a test process, gone when the process is gone.
/// </summary>
public static class PostgreSqlServer
{
    /// <summary>The environment variable that holds the connection string of a server that runs already.</summary>
    public const string Variable = "WERKPLAATS_TEST_POSTGRESQL";

    private const int Attempts = 3;
    private static readonly Lazy<Task<FoundServer>> Shared = new(() => Task.Run(FindOrStartAsync));

    /// <summary>The server, started on the first call, or why there is none.</summary>
    public static Task<FoundServer> FindAsync() => Shared.Value;

    private static async Task<FoundServer> FindOrStartAsync()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } connectionString)
            return FoundServer.At(connectionString);
        if (OperatingSystem.IsWindows())
            return FoundServer.Absent($"The tests start PostgreSQL on Linux and macOS only: set {Variable}.");
        if (FindPrograms() is not { } programs)
            return FoundServer.Absent($"PostgreSQL is not installed (no initdb found) and {Variable} is not set.");

        var failure = "";
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            // Another process may take the port between looking and listening: hence the attempts.
            var port = FreePort.Find();
            var cluster = await ThrowAwayCluster.StartAsync(programs, port);
            if (cluster.Failure is null)
                return FoundServer.At($"Host=127.0.0.1;Port={port};Username=postgres;Database=postgres;Maximum Pool Size=20");
            failure = cluster.Failure;
        }

        return FoundServer.Absent($"PostgreSQL is installed in {programs} but did not start: {failure}");
    }

    /// <summary>Debian keeps the programs out of PATH, one folder for each major version.</summary>
    private static string? FindPrograms()
    {
        const string debian = "/usr/lib/postgresql";
        var versions = Directory.Exists(debian) ? Directory.GetDirectories(debian) : [];
        var newestFirst = versions
            .OrderByDescending(folder => int.TryParse(Path.GetFileName(folder), out var version) ? version : 0)
            .Select(folder => Path.Combine(folder, "bin"));
        var onPath = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return newestFirst.Concat(onPath).FirstOrDefault(folder =>
            File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "pg_ctl")));
    }
}
