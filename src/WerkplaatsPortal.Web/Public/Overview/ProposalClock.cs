using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>
/// Decides proposals whose closing time has passed, each minute. Every node runs one; a proposal that two nodes decide at once is
/// decided by one of them, because the save of the other is refused.
/// </summary>
public sealed class ProposalClock(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ProposalClock> log)
    : RepeatedWork(TimeSpan.FromMinutes(1), clock, log)
{
    private const int MostInARound = 50;

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
                Log.LogWarning(failure, "Proposal {Proposal} could not be decided; the next try follows", id);
            }
        }
    }

    /// <inheritdoc />
    protected override Task DoAsync(CancellationToken cancel) => CloseDueAsync(cancel);

    private async Task<List<Guid>> DueAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ProposalQueries>().DueAsync(Clock.UtcNow(), MostInARound, cancel);
    }
}
