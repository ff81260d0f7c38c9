using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Notifications;
using WerkplaatsPortal.Data.Outbox;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Mail;

/// <summary>
/// Finds or writes the words of a mail at the moment that it goes: only what its reader may see then, wants to hear of and did not do yet. Only
/// letters about an account, and what was written before letters were made this way, go as they were written.
/// </summary>
public sealed class Letters(
    PortalDbContext db, NotificationQueries notifications, MailChoiceQueries choices, ReaderQueries readers, NoticeWords notices, LetterClosing closing,
    IEnumerable<ILetterWriter> writers, TimeProvider clock)
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
        var matter = LetterMatter.Of(mail);
        if (matter.Kind == LetterMatter.Invitation)
            return wishes.AreStopped ? null : Language.Speak(mail.InEnglish, () => closing.Close(mail, address));

        var reader = await readers.FindAsync(person, clock.Today(), cancel);
        if (writers.SingleOrDefault(each => each.Kinds.Contains(matter.Kind)) is { } writer)
            return await Language.SpeakAsync(mail.InEnglish, () => WriteAsync(writer, matter, mail, address, wishes, reader, cancel));

        var lines = (await notifications.InMailAsync(mail.Id, reader, cancel)).Where(line => !wishes.Refuse(line.IssueId)).ToList();
        return lines.Count == 0 ? null : Language.Speak(mail.InEnglish, () => notices.Of(mail, address, lines));
    }

    /// <summary>
    /// Writes the words of a mail that stays here because there is no mail server. That they can't be written is noted as a failure, so that the next
    /// try waits.
    /// </summary>
    public async Task KeepAsync(Guid id, CancellationToken cancel = default)
    {
        if (await db.Mails.SingleOrDefaultAsync(each => each.Id == id && each.Subject == "", cancel) is not { } mail)
            return;

        try
        {
            if (await OfAsync(mail, cancel) is { } letter)
                mail.Keep(letter.Subject, letter.Plain());
            else
                mail.GiveUp(MailEnd.NothingToTell, clock.UtcNow());
        }
        catch (Exception) when (!cancel.IsCancellationRequested)
        {
            mail.Failed(clock.UtcNow());
            await db.SaveChangesAsync(cancel);
            throw;
        }

        await db.SaveChangesAsync(cancel);
    }

    private async Task<Letter?> WriteAsync(
        ILetterWriter writer, LetterMatter matter, OutgoingMail mail, MailAddress to, MailWishes wishes, Reader reader, CancellationToken cancel) =>
        await writer.WriteAsync(matter, reader, cancel) is { } words && !wishes.Refuse(words.Scope)
            ? closing.Close(mail, to, words, words.Text.Select(LetterPart.Of))
            : null;
}
