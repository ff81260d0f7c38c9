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
    /// <param name="most">How many at most.</param>
    /// <param name="except">Whose digest just failed: they keep no other waiting.</param>
    /// <param name="cancel">Stops.</param>
    public async Task<IReadOnlyList<Guid>> DueAsync(int most, IReadOnlyCollection<Guid> except, CancellationToken cancel = default)
    {
        if (Amsterdam.Time(clock.UtcNow()).Hour < MailWishes.DigestHour)
            return [];

        return await Waiting(clock.Today()).Where(each => !except.Contains(each.PersonId)).Select(each => each.PersonId).Distinct().OrderBy(id => id).Take(most).ToListAsync(cancel);
    }

    /// <summary>Makes the digests of some people, each in a transaction of its own.</summary>
    /// <returns>For whom it failed, and why.</returns>
    public async Task<IReadOnlyList<(Guid PersonId, Exception Failure)>> MakeAsync(IReadOnlyCollection<Guid> people, CancellationToken cancel = default)
    {
        var failed = new List<(Guid, Exception)>();
        var today = clock.Today();
        var addresses = await db.AddressesAsync(people, clock.UtcNow(), cancel);
        foreach (var person in people)
        {
            try
            {
                await MakeAsync(person, addresses.GetValueOrDefault(person), today, cancel);
            }
            catch (Exception failure) when (!cancel.IsCancellationRequested)
            {
                failed.Add((person, failure));
            }
        }

        return failed;
    }

    private async Task MakeAsync(Guid person, MailAddress? to, DateOnly today, CancellationToken cancel)
    {
        if (to is not null && await MakeAsync(to, today, cancel))
            return;

        // Nowhere to send it, or today's is on its way already: what still can, waits for the next.
        var next = to is null ? null : MailWishes.NextDigest(MailRhythm.Daily, clock.UtcNow());
        await Waiting(today).Where(each => each.PersonId == person)
            .ExecuteUpdateAsync(change => change.SetProperty(each => each.DigestOn, next), cancel);
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
