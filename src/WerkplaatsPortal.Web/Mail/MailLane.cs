using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Outbox;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Web.Mail;

/// <summary>One connection to the mail server and the mails that go over it, one after the other.</summary>
internal sealed class MailLane(IServiceScopeFactory scopes, IMailTransport transport, TimeSpan patience, TimeProvider clock, ILogger log) : IAsyncDisposable
{
    private IMailConnection? connection;

    /// <summary>Makes sure that there is a connection; false when the server can't be reached.</summary>
    public async Task<bool> ConnectAsync(CancellationToken cancel)
    {
        if (connection is { IsOpen: true })
            return true;

        await DisposeAsync();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(patience);
        try
        {
            connection = await transport.ConnectAsync(limit.Token);
            return true;
        }
        catch (Exception failure) when (!cancel.IsCancellationRequested)
        {
            // The message of a mail server may name an address; its type doesn't.
            log.LogWarning("The mail server can't be reached: {Failure}", failure.GetType().Name);
            return false;
        }
    }

    /// <summary>Takes a mail, writes its words and hands it over; nothing when another node was first.</summary>
    public async Task SendAsync(Guid id, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<MailQueries>().ClaimAsync(id, clock.UtcNow(), cancel) is not { } mail)
            return;

        try
        {
            if (await scope.ServiceProvider.GetRequiredService<Letters>().OfAsync(mail, cancel) is { } letter)
                Note(mail, await DeliverAsync(mail, letter));
            else
                mail.GiveUp(MailEnd.NothingToTell, clock.UtcNow());
        }
        catch (Exception failure) when (!cancel.IsCancellationRequested)
        {
            // What can't be written is a failure of this mail: it waits longer each time and keeps no other waiting.
            mail.Failed(clock.UtcNow());
            log.LogError(failure, "Mail {Mail} could not be written, failed {Times} times", mail.Id, mail.Failures);
        }

        // What came of it is written down even when the portal stops meanwhile.
        try
        {
            await scope.ServiceProvider.GetRequiredService<PortalDbContext>().SaveChangesAsync(CancellationToken.None);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Whose mail it was, left meanwhile and was erased.
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (connection is not null)
            await connection.DisposeAsync();
        connection = null;
    }

    /// <summary>A mail that is on its way is not broken off because the portal stops: only because the server takes too long.</summary>
    private async Task<Delivery> DeliverAsync(OutgoingMail mail, Letter letter)
    {
        using var limit = new CancellationTokenSource(patience);
        return await connection!.DeliverAsync(mail, letter, limit.Token);
    }

    private void Note(OutgoingMail mail, Delivery delivery)
    {
        var now = clock.UtcNow();
        switch (delivery)
        {
            case Delivery.Taken:
                mail.Sent(now);
                return;
            case Delivery.Refused:
                mail.GiveUp(MailEnd.Refused, now);
                break;
            default:
                mail.Failed(now, mayHaveArrived: delivery == Delivery.Unknown);
                break;
        }

        log.LogWarning("Mail {Mail} was not sent: {Delivery}, failed {Times} times", mail.Id, delivery, mail.Failures);
    }
}
