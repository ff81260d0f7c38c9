namespace WerkplaatsPortal.Data.Providers;

/// <summary>The database engines that the portal runs on.</summary>
public enum DatabaseProvider
{
    /// <summary>Embedded: one file, no server.</summary>
    Sqlite,

    /// <summary>What a municipality or a university runs.</summary>
    SqlServer,

    /// <summary>For who prefers it.</summary>
    PostgreSql,
}

/// <summary>Reads the setting <c>Database:Provider</c>.</summary>
public static class DatabaseProviders
{
    /// <summary>The engine of that name, in any case; SQLite when nothing is said.</summary>
    /// <exception cref="ArgumentException">There is no engine of that name.</exception>
    public static DatabaseProvider Parse(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
            return DatabaseProvider.Sqlite;

        // By name only: Enum.TryParse alone would take "1" as well.
        return Enum.GetNames<DatabaseProvider>().Contains(name, StringComparer.OrdinalIgnoreCase)
            ? Enum.Parse<DatabaseProvider>(name, ignoreCase: true)
            : throw new ArgumentException($"'{name}' is none of {string.Join(", ", Enum.GetNames<DatabaseProvider>())}.", nameof(name));
    }
}
