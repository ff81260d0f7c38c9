using WerkplaatsPortal.Data;

namespace WerkplaatsPortal.Web.Shared;

/// <summary>Keeps the database quick while the portal runs: lets it look now and then at what it holds.</summary>
internal sealed class Upkeep(IServiceScopeFactory scopes, TimeProvider clock, ILogger<Upkeep> log) : BackgroundService
{
    private static readonly TimeSpan Between = TimeSpan.FromHours(6);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Between, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<PortalDbContext>().TuneAsync(stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogWarning(failure, "The database could not be tuned; the next try follows.");
            }
        }
    }
}
