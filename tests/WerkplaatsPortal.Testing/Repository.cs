namespace WerkplaatsPortal.Testing;

/// <summary>Where the sources stand, seen from a running test.</summary>
public static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A path below the root, from parts or from one path with forward slashes.</summary>
    public static string PathOf(params string[] parts) => Path.GetFullPath(Path.Combine([Root, .. parts]));

    /// <summary>True on a build machine, where only SQL Server may be absent.</summary>
    public static bool IsBuildMachine =>
        string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "WerkplaatsPortal.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException($"No WerkplaatsPortal.sln above {AppContext.BaseDirectory}.");
    }
}
