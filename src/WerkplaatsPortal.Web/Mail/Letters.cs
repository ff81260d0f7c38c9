using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Notifications;
using WerkplaatsPortal.Data.Outbox;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Mail;

/// <summary>
/// Finds or writes the words of a mail at the moment that it goes: of notifications only what its reader may see then, wants to hear of and did not
/// do yet.
/// </summary>
public sealed class Letters(
    PortalDbContext db, NotificationQueries notifications, MailChoiceQueries choices, ReaderQueries readers, NoticeWords words, TimeProvider clock)
{
    /// <summary>The words; null when there is nothing to tell.</summary>
    public async Task<Letter?> OfAsync(OutgoingMail mail, CancellationToken cancel = default)
    {
        if (mail.PersonId is not { } person)
            return Letter.Of(mail);

        var address = (await db.AddressesAsync([person], clock.UtcNow(), cancel)).GetValueOrDefault(person);
        if (address is null || !string.Equals(address.Email, mail.To, StringComparison.OrdinalIgnoreCase))
            return null;

        var wishes = await choices.WishesAsync(person, cancel);
        var reader = await readers.FindAsync(person, clock.Today(), cancel);
        var lines = (await notifications.InMailAsync(mail.Id, reader, cancel)).Where(line => !wishes.Refuse(line.IssueId)).ToList();
        return lines.Count == 0 ? null : Language.Speak(mail.InEnglish, () => words.Of(mail, address, lines));
    }
}
