using WerkplaatsPortal.Data.Packages;

namespace WerkplaatsPortal.Web.Commands;

/// <summary>Writes all public knowledge as a knowledge package: a folder, or a zip when the path ends in <c>.zip</c>.</summary>
internal sealed class ExportCommand(PackageExport export) : ICommand
{
    public string Usage => "export PATH";

    public async Task RunAsync(IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancel)
    {
        if (arguments is not [var path] || string.IsNullOrWhiteSpace(path))
            throw new CommandFailure($"Name one folder, or one file that ends in .zip: {Usage}.");

        try
        {
            foreach (var (file, records) in await export.RunAsync(path, cancel))
                await output.WriteLineAsync($"{file}: {records}");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure($"Nothing was exported: {failure.Message}");
        }
    }
}
