using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Time.Testing;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Network;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Builders;
using WerkplaatsPortal.Testing.Databases;

namespace WerkplaatsPortal.Benchmarks;

/// <summary>
/// How long it takes to tell many people of a dozen lessons and to send each a digest by a real SMTP connection, and whether the memory stays flat
/// meanwhile. The mail server answers at once, so that only the portal's own work counts.
/// </summary>
internal static class DigestRun
{
    /// <summary>The word that asks for it.</summary>
    public const string Argument = "digests";

    private const int Lessons = 12;

    public static async Task<int> RunAsync(int people)
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2027, 3, 2, 9, 0, 0, TimeSpan.Zero));
        await using var server = new MailServer { Forgets = true };
        await using var portal = new PortalServer(await TestDatabases.CreateEmptyAsync())
        {
            Demo = false,
            Settings = server.Settings,
            Clock = clock,
            Environment = "Production",
        };
        await FillAsync(portal, people, clock.UtcNow());
        Console.WriteLine($"{people} people, {Lessons} lessons each\n\n| step | seconds | CPU seconds | heap MB | working set MB |\n| --- | ---: | ---: | ---: | ---: |");
        await MeasureAsync("telling", portal.TellAsync);
        clock.Advance(TimeSpan.FromDays(6));
        await MeasureAsync("making digests", portal.TellAsync);
        var sending = portal.SendMailAsync();
        for (var part = 1; part <= 4; part++)
            await MeasureAsync($"sent {people * part / 4}", () => UntilAsync(sending, () => server.Offered.Count >= people * part / 4));
        await sending;
        Console.WriteLine($"\n{server.Offered.Count} people got {server.Offered.Values.Sum()} mails.");
        return server.Offered.Count == people && server.Offered.Values.All(times => times == 1) ? 0 : 1;
    }

    private static async Task FillAsync(PortalServer portal, int people, DateTime now)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        var issue = An.Issue("Armoede en schulden").OnAgenda();
        var lead = A.Person();
        var studio = A.Studio(issue).LedBy(lead);
        db.TellsPeople = false;
        db.AddRange(lead, issue, studio);
        for (var number = 0; number < people; number++)
        {
            var person = Person.Named($"Volger {number}");
            var account = Account.For(person.Id, $"volger{number}@voorbeeld.nl");
            (account.EmailConfirmed, account.NormalizedEmail, account.NormalizedUserName) = (true, account.Email!.ToUpperInvariant(), account.Email.ToUpperInvariant());
            var taking = Participation.Of(studio, person);
            taking.Choose(Seat.Tribune, null, person.Id, now);
            db.AddRange(person, account, taking);
        }

        await db.SaveChangesAsync();
        db.TellsPeople = true;
        db.AddRange(Enumerable.Range(1, Lessons).Select(number => A.SharedLesson(studio, title: $"Een les over samen eten, nummer {number}")));
        await db.SaveChangesAsync();
    }

    private static async Task UntilAsync(Task work, Func<bool> reached)
    {
        while (!reached() && !work.IsCompleted)
            await Task.Delay(20);
    }

    private static async Task MeasureAsync(string step, Func<Task> work)
    {
        using var process = Process.GetCurrentProcess();
        var (watch, before) = (Stopwatch.StartNew(), process.TotalProcessorTime);
        await work();
        process.Refresh();
        var line = string.Create(
            CultureInfo.InvariantCulture,
            $"| {step} | {watch.Elapsed.TotalSeconds:0.0} | {(process.TotalProcessorTime - before).TotalSeconds:0.0} | {GC.GetTotalMemory(true) / 1e6:0} | {process.WorkingSet64 / 1e6:0} |");
        Console.WriteLine(line);
    }
}
