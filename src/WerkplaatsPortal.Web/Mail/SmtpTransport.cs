using MailKit.Net.Smtp;
using Microsoft.Extensions.Options;
using WerkplaatsPortal.Data.Outbox;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Mail;

/// <summary>Delivers by SMTP, encrypted where the server can.</summary>
internal sealed class SmtpTransport(IOptions<MailOptions> options, IOptions<PortalOptions> portal) : IMailTransport
{
    public async Task<IMailConnection> ConnectAsync(CancellationToken cancel)
    {
        var settings = options.Value;
        var watch = new HandOverWatch();
        var server = new SmtpClient(watch) { Timeout = (int)settings.Patience.TotalMilliseconds };
        try
        {
            await server.ConnectAsync(settings.Host, settings.Port, cancellationToken: cancel);

            // Sent in pieces, a mail has no end that the watch could see.
            server.Capabilities &= ~SmtpCapabilities.Chunking;
            if (settings.User.Length > 0)
                await server.AuthenticateAsync(settings.User, settings.Password, cancel);
            return new SmtpConnection(server, watch, new Envelope(portal.Value.Name, settings.From));
        }
        catch
        {
            server.Dispose();
            throw;
        }
    }
}

/// <summary>One connection to an SMTP server.</summary>
internal sealed class SmtpConnection(SmtpClient server, HandOverWatch watch, Envelope envelope) : IMailConnection
{
    public bool IsOpen => server.IsConnected;

    public async Task<Delivery> DeliverAsync(OutgoingMail mail, Letter letter, CancellationToken cancel)
    {
        watch.Begin();
        try
        {
            using var message = envelope.Around(mail, letter);
            await server.SendAsync(message, cancel);
            return Delivery.Taken;
        }
        catch (SmtpCommandException answer)
        {
            return IsForGood(answer) ? Delivery.Refused : Delivery.NotYet;
        }
        catch (FormatException)
        {
            // No address at all.
            return Delivery.Refused;
        }
        catch (Exception)
        {
            await CloseAsync();
            return watch.IsAllHandedOver ? Delivery.Unknown : Delivery.NotYet;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        server.Dispose();
    }

    /// <summary>That the server does not let the portal send is for whoever runs them to mend: the mail waits.</summary>
    private static bool IsForGood(SmtpCommandException answer) =>
        (int)answer.StatusCode >= 500 && answer.ErrorCode is (SmtpErrorCode.RecipientNotAccepted or SmtpErrorCode.MessageNotAccepted);

    private async Task CloseAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        try
        {
            if (server.IsConnected)
                await server.DisconnectAsync(quit: !watch.IsHandingOver, patience.Token);
        }
        catch (Exception)
        {
            // It is closed either way.
        }
    }
}
