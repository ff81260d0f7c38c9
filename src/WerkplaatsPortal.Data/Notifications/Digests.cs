using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Outbox;
using WerkplaatsPortal.Data.Providers;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Notifications;

/// <summary>
/// Puts what waits for a digest in one mail for each person and day. The mail's matter is the day, so whichever node makes it, there is one; the
/// words come when it goes.
/// </summary>
public sealed class Digests(PortalDbContext db, TimeProvider clock)
{
    /// <summary>People for whom a digest is due now.</summary>
    public async Task<IReadOnlyList<Guid>> DueAsync(int most, CancellationToken cancel = default)
    {
        if (Amsterdam.Time(clock.UtcNow()).Hour < MailWishes.DigestHour)
            return [];

        return await Waiting(clock.Today()).Select(each => each.PersonId).Distinct().Take(most).ToListAsync(cancel);
    }

    /// <summary>Makes the digests of some people.</summary>
    public async Task MakeAsync(IReadOnlyCollection<Guid> people, CancellationToken cancel = default)
    {
        var today = clock.Today();
        var addresses = await db.AddressesAsync(people, clock.UtcNow(), cancel);
        foreach (var person in people)
        {
            if (addresses.TryGetValue(person, out var to) && await MakeAsync(to, today, cancel))
                continue;

            // Nowhere to send it, or today's is on its way already: what still can, waits for the next.
            var next = to is null ? null : MailWishes.NextDigest(MailRhythm.Daily, clock.UtcNow());
            await Waiting(today).Where(each => each.PersonId == person)
                .ExecuteUpdateAsync(change => change.SetProperty(each => each.DigestOn, next), cancel);
        }
    }

    private Task<bool> MakeAsync(MailAddress to, DateOnly today, CancellationToken cancel) => db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
    {
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var mail = OutgoingMail.ToTell(to.PersonId, to.Email, $"overzicht/{today:yyyy-MM-dd}", to.PrefersEnglish, clock.UtcNow());
        db.Mails.Add(mail);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException refused) when (UniqueViolation.Is(refused))
        {
            db.ChangeTracker.Clear();
            return false;
        }

        await Waiting(today).Where(each => each.PersonId == to.PersonId)
            .ExecuteUpdateAsync(change => change.SetProperty(each => each.MailId, mail.Id), cancel);
        await transaction.CommitAsync(cancel);
        return true;
    });

    private IQueryable<Notification> Waiting(DateOnly today) => db.Notifications.Where(each => each.DigestOn <= today && each.MailId == null);
}
