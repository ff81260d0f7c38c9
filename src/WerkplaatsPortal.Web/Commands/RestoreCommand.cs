using WerkplaatsPortal.Data.Providers.Sqlite;

namespace WerkplaatsPortal.Web.Commands;

/// <summary>Puts back what a backup holds, all or nothing. What is there now goes, so it isn't looked at first.</summary>
internal sealed class RestoreCommand(PortalBackup backup) : ICommand
{
    public string Usage => "restore PATH";

    public bool NeedsDatabase => false;

    public async Task RunAsync(IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancel)
    {
        if (arguments is not [var path] || string.IsNullOrWhiteSpace(path))
            throw new CommandFailure($"Name one file that backup made: {Usage}.");
        if (!backup.IsPossible)
            throw new CommandFailure("Nothing was restored: use the database engine's own tool, and copy the folder Files:Path back.");

        try
        {
            await backup.RestoreAsync(path, cancel);
            await output.WriteLineAsync("The database and the files are as in the backup.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new CommandFailure($"Nothing was restored: {failure.Message}");
        }
    }
}
