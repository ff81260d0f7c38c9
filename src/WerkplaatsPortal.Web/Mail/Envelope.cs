using MimeKit;
using WerkplaatsPortal.Data.Outbox;

namespace WerkplaatsPortal.Web.Mail;

/// <summary>Makes of a mail what goes over the line.</summary>
/// <param name="Name">Who sends.</param>
/// <param name="From">The address that it comes from.</param>
internal sealed record Envelope(string Name, string From)
{
    /// <summary>
    /// The mail with its words, in plain text and HTML. However often it is made, it is the same mail: its Message-ID hangs on its id, so that
    /// a server or a mailbox that has it already knows the second for what it is.
    /// </summary>
    /// <exception cref="FormatException">The address is none.</exception>
    public MimeMessage Around(OutgoingMail mail, Letter letter)
    {
        var message = new MimeMessage { MessageId = $"{mail.Id:N}.post@{From[(From.LastIndexOf('@') + 1)..]}", Date = mail.MadeAt, Subject = letter.Subject };
        message.From.Add(new MailboxAddress(Name, From));
        message.To.Add(MailboxAddress.TryParse(mail.To, out var to) ? to : throw new FormatException("Not an address."));
        message.Headers.Add("Auto-Submitted", "auto-generated");
        message.Headers.Add("X-Auto-Response-Suppress", "All");
        message.Headers.Add("Content-Language", letter.InEnglish ? "en" : "nl");
        if (letter.Stop is { } stop)
        {
            message.Headers.Add(HeaderId.ListUnsubscribe, $"<{stop.AbsoluteUri}>");
            message.Headers.Add(HeaderId.ListUnsubscribePost, "List-Unsubscribe=One-Click");
        }

        message.Body = new BodyBuilder { TextBody = letter.Plain(), HtmlBody = letter.Html() }.ToMessageBody();
        return message;
    }
}
