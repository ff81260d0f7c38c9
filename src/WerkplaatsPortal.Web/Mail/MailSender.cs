using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using WerkplaatsPortal.Data.Outbox;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Web.Mail;

/// <summary>
/// Sends what waits. Every node runs one; a mail is claimed before it is sent, so that nobody gets it twice. While the server can't be
/// reached no mail is touched, and the sender waits longer each time.
/// </summary>
public sealed class MailSender(
    IServiceScopeFactory scopes, IMailTransport transport, IOptions<MailOptions> options, TimeProvider clock, ILogger<MailSender> log) : BackgroundService
{
    private const int MostInARound = 200;
    private static readonly TimeSpan BetweenRounds = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(10);

    /// <summary>Sends all that is due now, each mail once; one that fails is tried again later.</summary>
    /// <returns>Whether the mail server could be reached, by any of the connections: it may refuse to have more of them.</returns>
    public async Task<bool> SendDueAsync(CancellationToken cancel)
    {
        while (await DueAsync(cancel) is { Count: > 0 } due)
        {
            var waiting = new ConcurrentQueue<Guid>(due);
            var lanes = Enumerable.Range(0, Math.Min(options.Value.Connections, due.Count)).Select(_ => SendAsync(waiting, cancel));
            if (!(await Task.WhenAll(lanes)).Any(reached => reached))
                return false;
            if (due.Count < MostInARound)
                break;
        }

        return true;
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var pause = BetweenRounds;
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(pause, clock, stoppingToken);
            try
            {
                var reached = await SendDueAsync(stoppingToken);
                pause = reached ? BetweenRounds : pause * 2 < LongestPause ? pause * 2 : LongestPause;
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogError(failure, "A round of mail failed; the next follows.");
            }
        }
    }

    private async Task<IReadOnlyList<Guid>> DueAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<MailQueries>().DueAsync(clock.UtcNow(), MostInARound, cancel);
    }

    /// <summary>Sends what waits over one connection, until nothing does; false when the server can't be reached.</summary>
    private async Task<bool> SendAsync(ConcurrentQueue<Guid> waiting, CancellationToken cancel)
    {
        await using var lane = new MailLane(scopes, transport, options.Value.Patience, clock, log);
        while (!cancel.IsCancellationRequested && waiting.TryDequeue(out var id))
        {
            if (!await lane.ConnectAsync(cancel))
                return false;
            await lane.SendAsync(id, cancel);
        }

        return true;
    }
}
