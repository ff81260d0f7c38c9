namespace WerkplaatsPortal.Testing.Databases;

/// <summary>A database server for the tests, or one sentence that says why there is none.</summary>
/// <param name="ConnectionString">To a database from which others can be made; null when the server is absent.</param>
/// <param name="WhyAbsent">Why there is no server; null when there is one.</param>
public sealed record FoundServer(string? ConnectionString, string? WhyAbsent)
{
    internal static FoundServer At(string connectionString) => new(connectionString, null);

    internal static FoundServer Absent(string why) => new(null, why);
}
