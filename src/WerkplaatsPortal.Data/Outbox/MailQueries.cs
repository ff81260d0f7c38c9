using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Conventions;

namespace WerkplaatsPortal.Data.Outbox;

/// <summary>What the administrator sees of the mail, and what waits to be sent.</summary>
public sealed class MailQueries(PortalDbContext db)
{
    /// <summary>One page of all mails, newest first; those that were given up come before the others.</summary>
    public async Task<Page<OutgoingMail>> PageAsync(int page, CancellationToken cancel = default)
    {
        var all = db.Mails.Where(mail => mail.To != "" && mail.GivenUpFor != MailEnd.NothingToTell);
        var total = await all.CountAsync(cancel);
        var newestFirst = all.AsNoTracking().OrderByDescending(mail => mail.GivenUpAt != null)
            .ThenByDescending(mail => mail.MadeAt).ThenByDescending(mail => mail.Id);
        var mails = await newestFirst.OnPage(page).ToListAsync(cancel);
        return new(mails, page, total);
    }

    /// <summary>How many mails were given up and wait for somebody to look.</summary>
    public Task<int> CountGivenUpAsync(CancellationToken cancel = default) =>
        db.Mails.CountAsync(mail => mail.GivenUpAt != null && mail.GivenUpFor != MailEnd.NothingToTell, cancel);

    /// <summary>Mails that may be tried now, longest waiting first.</summary>
    public async Task<IReadOnlyList<Guid>> DueAsync(DateTime now, int most, CancellationToken cancel = default) =>
        await Due(now).OrderBy(mail => mail.NextTryAt).ThenBy(mail => mail.Id).Select(mail => mail.Id).Take(most).ToListAsync(cancel);

    /// <summary>Takes a mail to send it; null when another node was first. Untouched for the time of the lease, it is free again.</summary>
    public async Task<OutgoingMail?> ClaimAsync(Guid id, DateTime now, CancellationToken cancel = default)
    {
        var until = now + OutgoingMail.Lease;
        var claimed = await Due(now).Where(mail => mail.Id == id)
            .ExecuteUpdateAsync(change => change.SetProperty(mail => mail.NextTryAt, until), cancel);
        return claimed == 1 ? await db.Mails.SingleOrDefaultAsync(mail => mail.Id == id, cancel) : null;
    }

    /// <summary>Mails whose words are yet to be written, where there is no mail server to write them for.</summary>
    public async Task<IReadOnlyList<Guid>> UnwrittenAsync(DateTime now, int most, CancellationToken cancel = default) =>
        await Due(now).Where(mail => mail.PersonId != null && mail.Subject == "").OrderBy(mail => mail.Id).Select(mail => mail.Id).Take(most).ToListAsync(cancel);

    private IQueryable<OutgoingMail> Due(DateTime now) =>
        db.Mails.Where(mail => mail.To != "" && mail.SentAt == null && mail.GivenUpAt == null && mail.NextTryAt <= now);
}

/// <summary>Mails that stand there only for the work that they cost.</summary>
public static class MailsToNobody
{
    /// <summary>Those without an address.</summary>
    public static IQueryable<OutgoingMail> ToNobody(this IQueryable<OutgoingMail> mails) => mails.Where(mail => mail.To == "");
}
