using WerkplaatsPortal.Data.Notifications;
using WerkplaatsPortal.Data.Outbox;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Mail;

/// <summary>
/// Tells people of what happened, and makes the digests that are due. Every node runs one; what one takes up, no other does. Where there is no mail
/// server it writes the words of mails too, so that they can be read.
/// </summary>
public sealed class NoticeClock(IServiceScopeFactory scopes, IConfiguration settings, TimeProvider clock, ILogger<NoticeClock> log)
    : RepeatedWork(TimeSpan.FromSeconds(10), clock, log)
{
    private const int MostInARound = 200;

    /// <summary>Tells all that is untold, and makes all digests that are due.</summary>
    public async Task TellAsync(CancellationToken cancel)
    {
        foreach (var id in await InScopeAsync<NoticeDesk, List<Guid>>(desk => desk.UntoldAsync(MostInARound, cancel)))
            await TryAsync<NoticeDesk>(desk => desk.TellAsync(id, cancel), id, cancel);

        await MakeDigestsAsync(cancel);
        if (string.IsNullOrWhiteSpace(settings["Mail:Host"]))
            await WriteDueAsync(cancel);
    }

    /// <inheritdoc />
    protected override Task DoAsync(CancellationToken cancel) => TellAsync(cancel);

    /// <summary>Makes all digests that are due; one that fails is tried again in the next round.</summary>
    private async Task MakeDigestsAsync(CancellationToken cancel)
    {
        var failed = new List<Guid>();
        while (await InScopeAsync<Digests, IReadOnlyList<Guid>>(digests => digests.DueAsync(MostInARound, failed, cancel)) is { Count: > 0 } people)
        {
            foreach (var (person, failure) in await InScopeAsync<Digests, IReadOnlyList<(Guid, Exception)>>(digests => digests.MakeAsync(people, cancel)))
            {
                failed.Add(person);
                Log.LogWarning(failure, "The digest of {Person} failed; the next try follows", person);
            }
        }
    }

    private async Task WriteDueAsync(CancellationToken cancel)
    {
        foreach (var id in await InScopeAsync<MailQueries, IReadOnlyList<Guid>>(mails => mails.UnwrittenAsync(Clock.UtcNow(), MostInARound, cancel)))
            await TryAsync<Letters>(letters => letters.KeepAsync(id, cancel), id, cancel);
    }

    private async Task<TResult> InScopeAsync<T, TResult>(Func<T, Task<TResult>> ask) where T : notnull
    {
        await using var scope = scopes.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<T>());
    }

    /// <summary>One that fails keeps no other waiting, and is tried again in the next round.</summary>
    private async Task TryAsync<T>(Func<T, Task> work, Guid about, CancellationToken cancel) where T : notnull
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await work(scope.ServiceProvider.GetRequiredService<T>());
        }
        catch (Exception failure) when (!cancel.IsCancellationRequested)
        {
            Log.LogWarning(failure, "Telling of {About} failed; the next try follows", about);
        }
    }
}
