using WerkplaatsPortal.Data;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Commands;

/// <summary>What was typed: a command with its arguments or none, and settings (<c>--Section:Name=value</c>).</summary>
/// <param name="Name">The command's name; empty: serve.</param>
/// <param name="Arguments">What follows the name and is no setting.</param>
/// <param name="Settings">Passed on to the configuration.</param>
internal sealed record CommandLine(string Name, IReadOnlyList<string> Arguments, IReadOnlyList<string> Settings)
{
    public bool IsCommand => Name.Length > 0;

    /// <summary>A first word that is no option is a command.</summary>
    public static CommandLine Read(string[] args)
    {
        if (args is [] || args[0].StartsWith('-') || args[0].StartsWith('/'))
            return new CommandLine("", [], args);

        var settings = args.Skip(1).ToLookup(IsSetting);
        return new CommandLine(args[0], [.. settings[false]], [.. settings[true]]);
    }

    private static bool IsSetting(string arg) =>
        arg.StartsWith("--", StringComparison.Ordinal) && arg.IndexOf(':') is > 0 and var colon && arg.IndexOf('=') > colon;
}

/// <summary>Finds the command that was asked for and runs it.</summary>
internal static class Commands
{
    /// <summary>Every command of the portal.</summary>
    private static readonly Type[] All =
    [
        typeof(MigrateCommand), typeof(ImportCommand), typeof(ExportCommand), typeof(AdminCommand),
        typeof(DemoCommand), typeof(SearchCommand),
    ];

    public static void AddCommands(this IServiceCollection services)
    {
        foreach (var command in All)
            services.AddScoped(typeof(ICommand), command);
    }

    /// <summary>Brings the database up to date and runs the command; 0 when it did what it should.</summary>
    /// <exception cref="CommandFailure">There is no such command, or it could not be done.</exception>
    public static async Task<int> RunCommandAsync(this WebApplication app, CommandLine asked)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var commands = scope.ServiceProvider.GetServices<ICommand>().ToList();
        var command = commands.Find(each => each.Usage.Split(' ')[0] == asked.Name)
            ?? throw new CommandFailure($"There is no command '{asked.Name}'. Known: {string.Join(", ", commands.Select(c => c.Usage))}.");

        var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        await Start.BringUpToDateAsync(db);
        await command.RunAsync(asked.Arguments, Console.Out, app.Lifetime.ApplicationStopping);
        await db.TuneAsync();
        return 0;
    }
}
