using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Conversation;
using WerkplaatsPortal.Data.Network;
using WerkplaatsPortal.Data.Notifications;
using WerkplaatsPortal.Data.Search.Keeping;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Web.Shared;

/// <summary>
/// Keeps the house while the portal runs: lets the database look now and then at what it holds, and sweeps away
/// drafts that nobody took up, old notifications and mails, and bytes that belong to no file.
/// </summary>
internal sealed class Upkeep(IServiceScopeFactory scopes, FileFolder files, TimeProvider clock, ILogger<Upkeep> log)
    : RepeatedWork(TimeSpan.FromHours(6), clock, log)
{
    /// <inheritdoc />
    protected override async Task DoAsync(CancellationToken cancel)
    {
        await TryAsync(
            db => new SearchIndex(db).FollowBegunAsync(cancel), "The search could not follow the practices that began; the next try follows.", cancel);
        await TryAsync(db => db.TuneAsync(cancel), "The database could not be tuned; the next try follows.", cancel);
        await TryAsync(db => new KeptDraftQueries(db, Clock).SweepAsync(cancel), "The drafts could not be swept; the next try follows.", cancel);
        await TryAsync(
            db => db.SweepOldNewsAsync(Clock.UtcNow(), cancel), "Old notifications and mails could not be swept; the next try follows.", cancel);
        await TryAsync(db => files.SweepAsync(db, cancel), "The files could not be swept; the next try follows.", cancel);
    }

    private async Task TryAsync(Func<PortalDbContext, Task> work, string otherwise, CancellationToken stopping)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await work(scope.ServiceProvider.GetRequiredService<PortalDbContext>());
        }
        catch (Exception failure) when (!stopping.IsCancellationRequested)
        {
            Log.LogWarning(failure, "{Failed}", otherwise);
        }
    }
}
