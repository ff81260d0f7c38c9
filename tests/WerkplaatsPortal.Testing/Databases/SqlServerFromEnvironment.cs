namespace WerkplaatsPortal.Testing.Databases;

/// <summary>The SQL Server that <c>WERKPLAATS_TEST_SQLSERVER</c> points at; its login must be allowed to make databases.</summary>
public static class SqlServerFromEnvironment
{
    /// <summary>The environment variable that holds the connection string.</summary>
    public const string Variable = "WERKPLAATS_TEST_SQLSERVER";

    /// <summary>The server, or why there is none.</summary>
    public static FoundServer Find() =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } connectionString
            ? FoundServer.At(connectionString)
            : FoundServer.Absent($"There is no SQL Server: {Variable} is not set.");
}
