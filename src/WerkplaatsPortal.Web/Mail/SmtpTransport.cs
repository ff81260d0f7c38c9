using MailKit.Net.Smtp;
using Microsoft.Extensions.Options;
using MimeKit;
using WerkplaatsPortal.Data.Outbox;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Mail;

/// <summary>Hands a mail over to whoever delivers it.</summary>
public interface IMailTransport
{
    /// <summary>Returns once the mail is taken; anything else is an exception.</summary>
    Task SendAsync(OutgoingMail mail, CancellationToken cancel);
}

/// <summary>Delivers by SMTP, encrypted where the server can.</summary>
internal sealed class SmtpTransport(IOptions<MailOptions> options, IOptions<PortalOptions> portal) : IMailTransport
{
    public async Task SendAsync(OutgoingMail mail, CancellationToken cancel)
    {
        var settings = options.Value;
        using var message = new MimeMessage();
        message.From.Add(new MailboxAddress(portal.Value.Name, settings.From));
        message.To.Add(MailboxAddress.Parse(mail.To));
        message.Subject = mail.Subject;
        message.Body = new TextPart("plain") { Text = mail.Text };

        using var server = new SmtpClient();
        await server.ConnectAsync(settings.Host, settings.Port, cancellationToken: cancel);
        if (settings.User.Length > 0)
            await server.AuthenticateAsync(settings.User, settings.Password, cancel);
        await server.SendAsync(message, cancel);
        await server.DisconnectAsync(quit: true, cancel);
    }
}
