using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Committee;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Committee;

/// <summary>
/// Decides rounds of consent whose time has passed, and reminds studios of advice. Every node runs one; what two nodes do at once is done
/// by one of them, because the save of the other is refused.
/// </summary>
public sealed class CommitteeClock(IServiceScopeFactory scopes, TimeProvider clock, ILogger<CommitteeClock> log)
    : RepeatedWork(TimeSpan.FromMinutes(5), clock, log)
{
    /// <summary>Does what is due now, each draft and each advice in a transaction of its own: one that fails keeps no other waiting.</summary>
    public async Task WorkAsync(CancellationToken cancel)
    {
        foreach (var id in await DueAsync<AdviceDraftQueries>(drafts => drafts.DueAsync(cancel)))
            await TryAsync(id, CloseAsync, cancel);
        foreach (var id in await DueAsync<AdviceReminderQueries>(advices => advices.DueAsync(cancel)))
            await TryAsync(id, RemindAsync, cancel);
    }

    /// <inheritdoc />
    protected override Task DoAsync(CancellationToken cancel) => WorkAsync(cancel);

    private static async Task CloseAsync(Guid id, IServiceProvider services, CancellationToken cancel)
    {
        if (await services.GetRequiredService<AdviceDraftQueries>().FindAsync(id, cancel) is { } draft)
            await services.GetRequiredService<AdviceAdoption>().CloseAsync(draft, cancel);
    }

    private static async Task RemindAsync(Guid id, IServiceProvider services, CancellationToken cancel)
    {
        if (await services.GetRequiredService<AdviceReminderQueries>().FindAsync(id, cancel) is { } advice)
            await services.GetRequiredService<AdviceLetters>().RemindAsync(advice, cancel);
    }

    private async Task TryAsync(Guid id, Func<Guid, IServiceProvider, CancellationToken, Task> work, CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await work(id, scope.ServiceProvider, cancel);
            await scope.ServiceProvider.GetRequiredService<PortalDbContext>().SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another node did it, or somebody wrote meanwhile: the next round looks again.
        }
        catch (Exception failure) when (!cancel.IsCancellationRequested)
        {
            Log.LogWarning(failure, "What is due for {Advice} could not be done; the next try follows", id);
        }
    }

    private async Task<List<Guid>> DueAsync<T>(Func<T, Task<List<Guid>>> ask) where T : notnull
    {
        await using var scope = scopes.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<T>());
    }
}
