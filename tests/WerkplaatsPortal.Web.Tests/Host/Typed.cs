using System.Diagnostics;

namespace WerkplaatsPortal.Web.Tests.Host;

/// <summary>The program as somebody starts it who types, in Production.</summary>
internal static class Typed
{
    /// <summary>Runs it in the folder of temporary files.</summary>
    public static Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments) => RunInAsync(Path.GetTempPath(), arguments);

    /// <summary>Runs it in a folder and waits until it ends.</summary>
    public static async Task<(int Code, string Output, string Error)> RunInAsync(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = folder,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Production" },
        };
        start.ArgumentList.Add(typeof(Program).Assembly.Location);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);

        using var portal = Process.Start(start)!;
        var error = portal.StandardError.ReadToEndAsync();
        var output = await portal.StandardOutput.ReadToEndAsync();
        await portal.WaitForExitAsync();
        return (portal.ExitCode, output, await error);
    }
}
