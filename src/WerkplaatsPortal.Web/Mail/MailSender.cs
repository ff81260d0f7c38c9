using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Outbox;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Web.Mail;

/// <summary>Sends what waits. Every node runs one; a mail is claimed before it is sent, so that nobody gets it twice.</summary>
public sealed class MailSender(IServiceScopeFactory scopes, IMailTransport transport, TimeProvider clock, ILogger<MailSender> log)
    : BackgroundService
{
    private const int MostInARound = 50;
    private static readonly TimeSpan BetweenRounds = TimeSpan.FromSeconds(15);

    /// <summary>Sends what is due now, each mail once; one that fails is tried again later.</summary>
    public async Task SendDueAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var mails = scope.ServiceProvider.GetRequiredService<MailQueries>();
        var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        foreach (var id in await mails.DueAsync(clock.UtcNow(), MostInARound, cancel))
        {
            if (await mails.ClaimAsync(id, clock.UtcNow(), cancel) is not { } mail)
                continue;

            await SendAsync(mail, cancel);
            await db.SaveChangesAsync(cancel);
        }
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(BetweenRounds, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await SendDueAsync(stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogError(failure, "A round of mail failed; the next follows.");
            }
        }
    }

    private async Task SendAsync(OutgoingMail mail, CancellationToken cancel)
    {
        try
        {
            await transport.SendAsync(mail, cancel);
            mail.Sent(clock.UtcNow());
        }
        catch (Exception failure) when (!cancel.IsCancellationRequested)
        {
            mail.Failed(clock.UtcNow());
            // The message of a mail server may name the address; its type doesn't.
            log.LogWarning("Mail {Mail} failed {Times} times: {Failure}", mail.Id, mail.Failures, failure.GetType().Name);
        }
    }
}
