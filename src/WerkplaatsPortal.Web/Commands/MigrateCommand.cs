namespace WerkplaatsPortal.Web.Commands;

/// <summary>Brings the database up to date; every command does so first, so what remains is to say it.</summary>
internal sealed class MigrateCommand : ICommand
{
    public string Usage => "migrate";

    public Task RunAsync(IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancel) => arguments.Count == 0
        ? output.WriteLineAsync("The database is up to date.")
        : throw new CommandFailure($"This command takes nothing more: {Usage}.");
}
