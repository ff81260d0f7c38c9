using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Providers;

namespace WerkplaatsPortal.Data.Notifications;

/// <summary>Somebody says how often mail may come, or stops it. What waits for a digest follows at once.</summary>
public static class MailChoosing
{
    /// <summary>Chooses for each of some seats; mail that was stopped at once comes again as chosen. The caller saves.</summary>
    public static async Task ChooseMailAsync(
        this PortalDbContext db, Guid personId, IReadOnlyDictionary<Guid, MailRhythm> wanted, DateTime now, CancellationToken cancel = default)
    {
        var choices = await db.MailChoices.Where(choice => choice.PersonId == personId).ToDictionaryAsync(choice => choice.IssueId, cancel);
        if (choices.Remove(MailChoice.Everything, out var stopped))
            db.MailChoices.Remove(stopped);

        foreach (var (issue, rhythm) in wanted)
        {
            if (!choices.TryGetValue(issue, out var choice))
                db.MailChoices.Add(choices[issue] = MailChoice.For(personId, issue, rhythm));
            else
                choice.Rhythm = rhythm;
        }

        await db.FollowAsync(personId, new MailWishes(choices.Values), now, cancel);
    }

    /// <summary>
    /// No more mail about a seat, about one thing, or about <see cref="MailChoice.Everything"/>; saved at once. Stopping again changes nothing, also
    /// when a mailbox asks twice in the same moment.
    /// </summary>
    public static async Task StopMailAsync(this PortalDbContext db, Guid personId, Guid scope, CancellationToken cancel = default)
    {
        if (!await ChoseNoneAsync())
        {
            db.MailChoices.Add(MailChoice.For(personId, scope, MailRhythm.None));
            try
            {
                await db.SaveChangesAsync(cancel);
            }
            catch (DbUpdateException refused) when (UniqueViolation.Is(refused))
            {
                db.ChangeTracker.Clear();
                await ChoseNoneAsync();
            }
        }

        await Waiting(db, personId).Where(each => scope == MailChoice.Everything || each.IssueId == scope)
            .ExecuteUpdateAsync(change => change.SetProperty(each => each.DigestOn, (DateOnly?)null), cancel);

        async Task<bool> ChoseNoneAsync() => await db.MailChoices.Where(each => each.PersonId == personId && each.IssueId == scope)
            .ExecuteUpdateAsync(change => change.SetProperty(each => each.Rhythm, MailRhythm.None), cancel) > 0;
    }

    /// <summary>What was to come in a digest comes when that is wanted now; what was not to come does not come after all.</summary>
    private static async Task FollowAsync(this PortalDbContext db, Guid personId, MailWishes wishes, DateTime now, CancellationToken cancel)
    {
        foreach (var notification in await Waiting(db, personId).ToListAsync(cancel))
            notification.WaitsUntil(MailWishes.NextDigest(wishes.For(notification.IssueId, inArena: false), now));
    }

    private static IQueryable<Notification> Waiting(PortalDbContext db, Guid personId) =>
        db.Notifications.Where(each => each.PersonId == personId && each.MailId == null && each.DigestOn != null);
}
