using System.Diagnostics;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Host;

/// <summary>The program as somebody starts it who types, in Production.</summary>
internal static class Typed
{
    private const string Environment = "ASPNETCORE_ENVIRONMENT";

    /// <summary>Runs it as the process that an operator starts, in a folder, and waits until it ends: what a start costs is paid each time.</summary>
    public static async Task<(int Code, string Output, string Error)> RunProcessAsync(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = folder,
            Environment = { [Environment] = "Production" },
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

    /// <summary>Runs the same program from its entry on, in this process: all that it does but the start of a process.</summary>
    public static Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments) => Task.Run(() =>
    {
        // No variable is set for this process, and what isn't set is Production.
        Assert.Null(System.Environment.GetEnvironmentVariable(Environment));
        using var heard = ConsoleOf.ThisFlow();
        var code = (int)typeof(Program).Assembly.EntryPoint!.Invoke(null, [arguments])!;
        return (code, heard.Output, heard.Error);
    });
}
