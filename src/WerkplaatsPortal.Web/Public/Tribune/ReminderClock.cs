using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Tribune;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Tribune;

/// <summary>
/// Reminds people of the activities of tomorrow. Every node runs one; what two nodes do at once is done by one of them, because the
/// save of the other is refused.
/// </summary>
public sealed class ReminderClock(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ReminderClock> log)
    : RepeatedWork(TimeSpan.FromMinutes(5), clock, log)
{
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
                Log.LogWarning(failure, "Reminders for activity {Activity} could not be written; the next try follows", id);
            }
        }
    }

    /// <inheritdoc />
    protected override Task DoAsync(CancellationToken cancel) => RemindAsync(cancel);

    private async Task RemindAsync(Guid id, IServiceProvider services, CancellationToken cancel)
    {
        var db = services.GetRequiredService<PortalDbContext>();
        var activity = await db.Activities.SingleAsync(each => each.Id == id, cancel);
        if (await services.GetRequiredService<SignUpQueries>().ListAsync(id, cancel) is not { } list)
            return;

        await services.GetRequiredService<ActivityLetters>().RemindAsync(list.Remind(activity, Clock.UtcNow()));
        await db.SaveChangesAsync(cancel);
    }
}
