using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>
/// Decides proposals whose closing time has passed, each minute. Every node runs one; a proposal that two nodes decide at once is
/// decided by one of them, because the save of the other is refused.
/// </summary>
public sealed class ProposalClock(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ProposalClock> log) : BackgroundService
{
    private const int MostInARound = 50;
    private static readonly TimeSpan BetweenRounds = TimeSpan.FromMinutes(1);

    /// <summary>Decides what is due now, each proposal in a transaction of its own: one that fails keeps no other waiting.</summary>
    public async Task CloseDueAsync(CancellationToken cancel)
    {
        foreach (var id in await DueAsync(cancel))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<ProposalClosing>().CloseWhenDueAsync(id, cancel);
            }
            catch (Exception failure) when (!cancel.IsCancellationRequested)
            {
                log.LogWarning(failure, "Proposal {Proposal} could not be decided; the next try follows", id);
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
                await CloseDueAsync(stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogWarning(failure, "A round of deciding proposals failed; the next follows");
            }
        }
    }

    private async Task<List<Guid>> DueAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ProposalQueries>().DueAsync(clock.UtcNow(), MostInARound, cancel);
    }
}
