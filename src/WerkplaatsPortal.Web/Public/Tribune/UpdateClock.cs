using WerkplaatsPortal.Data.Tribune;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Tribune;

/// <summary>
/// Publishes updates whose moment has come, each minute. Every node runs one; an update that two nodes publish at once goes out
/// once, because the save of the other is refused.
/// </summary>
public sealed class UpdateClock(IServiceScopeFactory scopes, TimeProvider clock, ILogger<UpdateClock> log)
    : RepeatedWork(TimeSpan.FromMinutes(1), clock, log)
{
    private const int MostInARound = 50;

    /// <summary>Publishes what is due now, each update in a transaction of its own: one that fails keeps no other waiting.</summary>
    public async Task PublishDueAsync(CancellationToken cancel)
    {
        List<Guid> due;
        await using (var scope = scopes.CreateAsyncScope())
            due = await scope.ServiceProvider.GetRequiredService<UpdateDrafts>().DueAsync(Clock.UtcNow(), MostInARound, cancel);

        foreach (var id in due)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<UpdateDrafts>().PublishWhenDueAsync(id, cancel);
            }
            catch (Exception failure) when (!cancel.IsCancellationRequested)
            {
                Log.LogWarning(failure, "Update {Update} could not be published; the next try follows", id);
            }
        }
    }

    /// <inheritdoc />
    protected override Task DoAsync(CancellationToken cancel) => PublishDueAsync(cancel);
}
