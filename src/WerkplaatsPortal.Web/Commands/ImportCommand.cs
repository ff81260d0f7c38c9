using WerkplaatsPortal.Data.Packages;

namespace WerkplaatsPortal.Web.Commands;

/// <summary>Takes a knowledge package over as the region's own, or with <c>--from</c> as incoming knowledge of another region.</summary>
internal sealed class ImportCommand(PackageImport import) : ICommand
{
    private const string From = "--from";

    public string Usage => "import PATH [--from NAME]";

    public async Task RunAsync(IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancel)
    {
        var (path, from) = Read([.. arguments.SelectMany(Parts)]);
        var report = await import.RunAsync(path, from, cancel);
        report.WriteTo(output);
        if (!report.Succeeded)
            throw new CommandFailure($"Er is niets overgenomen. Geweigerd: {report.Refusals.Count}.");
    }

    private (string Path, string? From) Read(IReadOnlyList<string> arguments) => arguments switch
    {
        [var path] when !path.StartsWith(From, StringComparison.Ordinal) => (path, null),
        [var path, From, var name] => (path, Named(name)),
        [From, var name, var path] => (path, Named(name)),
        [_, From] => throw NoName(),
        _ => throw new CommandFailure($"Name one folder or zip: {Usage}."),
    };

    /// <summary><c>--from=NAME</c> says the same as <c>--from NAME</c>.</summary>
    private static IEnumerable<string> Parts(string argument) =>
        argument.StartsWith(From + "=", StringComparison.Ordinal) ? [From, argument[(From.Length + 1)..]] : [argument];

    private string Named(string name) => string.IsNullOrWhiteSpace(name) ? throw NoName() : name;

    private CommandFailure NoName() => new($"Name the region that the package comes from: {Usage}.");
}
