using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
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

    /// <summary>What the host itself takes, though no colon shows that it is a setting.</summary>
    private static readonly string[] OfTheHost = ["environment", "contentRoot", "webRoot", "applicationName", "urls"];

    /// <summary>
    /// The first word that is no option is a command. Settings stand before or behind it, as <c>--Section:Name=value</c> or
    /// <c>--Section:Name value</c>; before it every option is one.
    /// </summary>
    /// <exception cref="CommandFailure">A setting has no value.</exception>
    public static CommandLine Read(string[] args)
    {
        var name = "";
        var (arguments, settings) = (new List<string>(), new List<string>());
        for (var place = 0; place < args.Length; place++)
        {
            var word = args[place];
            if (IsSetting(word, isCommandKnown: name.Length > 0))
                settings.Add(word.Contains('=', StringComparison.Ordinal) ? word : $"{word}={ValueAt(++place)}");
            else if (name.Length == 0)
                name = word;
            else
                arguments.Add(word);
        }

        return new CommandLine(name, arguments, settings);

        string ValueAt(int place) => place < args.Length && !args[place].StartsWith("--", StringComparison.Ordinal)
            ? args[place]
            : throw new CommandFailure($"{args[place - 1]} has no value. Write {args[place - 1]}=…");
    }

    private static bool IsSetting(string word, bool isCommandKnown)
    {
        if (!isCommandKnown)
            return word.StartsWith('-') || (word.StartsWith('/') && word.Contains('=', StringComparison.Ordinal));

        if (!word.StartsWith("--", StringComparison.Ordinal))
            return false;

        var option = word[2..].Split('=')[0];
        return option.Contains(':', StringComparison.Ordinal) || OfTheHost.Contains(option, StringComparer.OrdinalIgnoreCase);
    }
}

/// <summary>Finds the command that was asked for and runs it.</summary>
internal static class Commands
{
    /// <summary>Every command of the portal.</summary>
    private static readonly Type[] All =
    [
        typeof(MigrateCommand), typeof(ImportCommand), typeof(ExportCommand), typeof(AdminCommand),
        typeof(DemoCommand), typeof(SearchCommand), typeof(BackupCommand), typeof(RestoreCommand),
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
        try
        {
            if (command.NeedsDatabase)
                await Start.BringUpToDateAsync(db);
            await command.RunAsync(asked.Arguments, Console.Out, app.Lifetime.ApplicationStopping);
            await db.TuneAsync();
            return 0;
        }
        catch (Exception failure) when (failure is DbException or DbUpdateException or RetryLimitExceededException)
        {
            throw new CommandFailure($"Nothing changed; the database says: {failure.GetBaseException().Message}");
        }
    }
}
