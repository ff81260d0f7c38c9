using System.Globalization;
using WerkplaatsPortal.Data.Providers.Sqlite;

namespace WerkplaatsPortal.Web.Commands;

/// <summary>Writes the embedded database and the files into one archive, while the portal runs.</summary>
internal sealed class BackupCommand(PortalBackup backup) : ICommand
{
    public string Usage => "backup PATH";

    public bool NeedsDatabase => backup.IsPossible;

    public async Task RunAsync(IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancel)
    {
        if (arguments is not [var path] || string.IsNullOrWhiteSpace(path))
            throw new CommandFailure($"Name one new file: {Usage}.");
        if (!backup.IsPossible)
            throw new CommandFailure("Nothing was written: use the database engine's own tool for a backup, and copy the folder Files:Path after it.");

        try
        {
            var files = await backup.WriteAsync(path, cancel);
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{path} holds the database and {files} files. Guard it like the database."));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure($"Nothing was written: {failure.Message}");
        }
    }
}
