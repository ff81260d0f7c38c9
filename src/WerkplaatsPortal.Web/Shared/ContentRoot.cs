namespace WerkplaatsPortal.Web.Shared;

/// <summary>
/// Where settings, pages and (by default) the data stand: the project's folder when it runs from the sources, else the folder
/// of the program. Not the current folder, so that a command's <c>PATH</c> can be relative to where it is typed.
/// </summary>
internal static class ContentRoot
{
    /// <summary>The folder, or null when the environment or the command line names one.</summary>
    public static string? Find(string[] args)
    {
        if (args.Any(arg => arg.StartsWith("--contentRoot", StringComparison.OrdinalIgnoreCase))
            || Environment.GetEnvironmentVariable("ASPNETCORE_CONTENTROOT") is { Length: > 0 })
            return null;

        var program = typeof(ContentRoot).Assembly.GetName().Name;
        // Only a build leaves this file beside the program. A published one stands by itself, also in bin/Release/…/publish.
        if (!File.Exists(Path.Combine(AppContext.BaseDirectory, program + ".staticwebassets.runtime.json")))
            return AppContext.BaseDirectory;

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, program + ".csproj")))
                return folder.FullName;
        }

        return AppContext.BaseDirectory;
    }
}
