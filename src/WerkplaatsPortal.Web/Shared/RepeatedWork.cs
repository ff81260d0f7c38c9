namespace WerkplaatsPortal.Web.Shared;

/// <summary>
/// Work that the portal does by itself, over and over. Every node does it; what two nodes take up at once is done by one of them, because
/// the save of the other is refused.
/// </summary>
/// <param name="between">How long one round waits for the next; a round that takes longer delays it.</param>
/// <param name="clock">Whose time counts.</param>
/// <param name="log">Hears of a round that failed; the next one follows all the same.</param>
public abstract class RepeatedWork(TimeSpan between, TimeProvider clock, ILogger log) : BackgroundService
{
    /// <summary>Whose time counts.</summary>
    protected TimeProvider Clock => clock;

    /// <summary>Hears of what failed within a round.</summary>
    protected ILogger Log => log;

    /// <summary>Does all that is due now.</summary>
    protected abstract Task DoAsync(CancellationToken cancel);

    /// <inheritdoc />
    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(between, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            // SQLite answers on the spot; without this the clock would wait for each round.
            await Task.Yield();
            try
            {
                await DoAsync(stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogWarning(failure, "A round of {Work} failed; the next follows", GetType().Name);
            }
        }
    }
}

/// <summary>How the portal takes up repeated work.</summary>
public static class RepeatedWorkSetup
{
    /// <summary>Does <typeparamref name="T"/> while the portal runs; it can be asked for by its type too, to do a round at once.</summary>
    public static IServiceCollection AddRepeated<T>(this IServiceCollection services) where T : RepeatedWork =>
        services.AddSingleton<T>().AddHostedService(provider => provider.GetRequiredService<T>());
}
