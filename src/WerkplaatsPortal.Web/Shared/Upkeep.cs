using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Conversation;
using WerkplaatsPortal.Data.Network;
using WerkplaatsPortal.Data.Notifications;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Web.Shared;

/// <summary>
/// Keeps the house while the portal runs: lets the database look now and then at what it holds, and sweeps away
/// drafts that nobody took up, old notifications and mails, and bytes that belong to no file.
/// </summary>
internal sealed class Upkeep(IServiceScopeFactory scopes, FileFolder files, TimeProvider clock, ILogger<Upkeep> log) : BackgroundService
{
    private static readonly TimeSpan Between = TimeSpan.FromHours(6);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Between, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await TryAsync(db => db.TuneAsync(stoppingToken), "The database could not be tuned; the next try follows.", stoppingToken);
            await TryAsync(
                db => new KeptDraftQueries(db, clock).SweepAsync(stoppingToken), "The drafts could not be swept; the next try follows.", stoppingToken);
            await TryAsync(
                db => db.SweepOldNewsAsync(clock.UtcNow(), stoppingToken), "Old notifications and mails could not be swept; the next try follows.", stoppingToken);
            await TryAsync(db => files.SweepAsync(db, stoppingToken), "The files could not be swept; the next try follows.", stoppingToken);
        }
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
            log.LogWarning(failure, "{Failed}", otherwise);
        }
    }
}
