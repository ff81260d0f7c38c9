using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Tribune;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Web.Public.Tribune;

/// <summary>
/// Reminds people of the activities of tomorrow. Every node runs one; what two nodes do at once is done by one of them, because the
/// save of the other is refused.
/// </summary>
public sealed class ReminderClock(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ReminderClock> log) : BackgroundService
{
    private static readonly TimeSpan BetweenRounds = TimeSpan.FromMinutes(5);

    /// <summary>Reminds who is to be reminded now, each activity in a transaction of its own: one that fails keeps no other waiting.</summary>
    public async Task RemindAsync(CancellationToken cancel)
    {
        List<Guid> due;
        await using (var scope = scopes.CreateAsyncScope())
            due = await scope.ServiceProvider.GetRequiredService<SignUpQueries>().ToRemindAsync(cancel);

        foreach (var id in due)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await RemindAsync(id, scope.ServiceProvider, cancel);
            }
            catch (Exception failure) when (!cancel.IsCancellationRequested)
            {
                log.LogWarning(failure, "Reminders for activity {Activity} could not be written; the next try follows", id);
            }
        }
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

    private async Task RemindAsync(Guid id, IServiceProvider services, CancellationToken cancel)
    {
        var db = services.GetRequiredService<PortalDbContext>();
        var activity = await db.Activities.SingleAsync(each => each.Id == id, cancel);
        if (await services.GetRequiredService<SignUpQueries>().ListAsync(id, cancel) is not { } list)
            return;

        await services.GetRequiredService<ActivityLetters>().RemindAsync(activity, list.Remind(activity, clock.UtcNow()));
        await db.SaveChangesAsync(cancel);
    }
}
