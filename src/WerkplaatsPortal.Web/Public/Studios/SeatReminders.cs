using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Outbox;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Studios;

/// <summary>
/// Reminds, each hour, who has not said yet whether a seat goes on. Every node runs one; a question that two nodes take up at once is
/// reminded of by one of them, because the save of the other is refused.
/// </summary>
public sealed class SeatReminders(IServiceScopeFactory scopes, TimeProvider clock, ILogger<SeatReminders> log) : BackgroundService
{
    private const int MostInARound = 100;
    private static readonly TimeSpan BetweenRounds = TimeSpan.FromHours(1);

    /// <summary>Reminds of all that is due now; the mail is written with the reminder, or neither is.</summary>
    /// <returns>How many were reminded of.</returns>
    public async Task<int> RemindAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        var questions = scope.ServiceProvider.GetRequiredService<SeatQuestionQueries>();
        var (texts, address) = (scope.ServiceProvider.GetRequiredService<Texts>(), scope.ServiceProvider.GetRequiredService<PortalAddress>());
        var due = await questions.DueForReminderAsync(clock.UtcNow(), MostInARound, cancel);
        foreach (var question in due)
        {
            question.Remind(clock.UtcNow());
            foreach (var to in await questions.AddressesAsync(question, clock.Today(), cancel))
                db.Mails.Add(Letter(to, question, texts, address));
        }

        await db.SaveChangesAsync(cancel);
        return due.Count;
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(BetweenRounds, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            // SQLite answers on the spot; without this the clock would wait for each round.
            await Task.Yield();
            try
            {
                await RemindAsync(stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogWarning(failure, "A round of reminders failed; the next follows");
            }
        }
    }

    private OutgoingMail Letter(string to, SeatQuestion question, Texts texts, PortalAddress address) => OutgoingMail.Write(
        to, texts["Gaat je plek mee?"],
        string.Join(
            "\n\n", texts["Een kwestie waarin je een plek hebt, gaat anders verder. Laat je tot en met {0} weten of je plek meegaat?", Show.Date(question.AnswerBefore)],
            address.Of($"/mijn/plekken/{question.Id}").AbsoluteUri),
        clock.UtcNow());
}
