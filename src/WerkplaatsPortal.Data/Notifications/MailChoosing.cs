using Microsoft.EntityFrameworkCore;

namespace WerkplaatsPortal.Data.Notifications;

/// <summary>Somebody says how often mail may come, or stops it. What waits for a digest follows at once; the caller saves.</summary>
public static class MailChoosing
{
    /// <summary>Chooses for each of some seats; mail that was stopped at once comes again as chosen.</summary>
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

    /// <summary>No more mail about a seat, or about <see cref="MailChoice.Everything"/>. Stopping again changes nothing.</summary>
    public static async Task StopMailAsync(this PortalDbContext db, Guid personId, Guid issueId, DateTime now, CancellationToken cancel = default)
    {
        if (await db.MailChoices.SingleOrDefaultAsync(each => each.PersonId == personId && each.IssueId == issueId, cancel) is { } choice)
            choice.Rhythm = MailRhythm.None;
        else
            db.MailChoices.Add(MailChoice.For(personId, issueId, MailRhythm.None));
        foreach (var notification in await Waiting(db, personId).Where(each => issueId == MailChoice.Everything || each.IssueId == issueId).ToListAsync(cancel))
            notification.WaitsUntil(null);
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
