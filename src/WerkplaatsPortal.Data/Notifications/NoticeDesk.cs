using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Outbox;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Notifications;

/// <summary>
/// Tells people of events, each event in a transaction of its own: whoever takes it away from what is untold writes the notifications and the
/// mails. So two nodes never tell one thing twice, and one that dies has told nothing yet.
/// </summary>
public sealed class NoticeDesk(PortalDbContext db, TimeProvider clock)
{
    /// <summary>Events that people are yet to be told of, in the order in which they happened.</summary>
    public Task<List<Guid>> UntoldAsync(int most, CancellationToken cancel = default) => (
        from untold in db.Set<UntoldEvent>()
        join happened in db.Events on untold.EventId equals happened.Id
        orderby happened.At, happened.Id
        select happened.Id).Take(most).ToListAsync(cancel);

    /// <summary>Tells of one event; nothing when another node did.</summary>
    public Task TellAsync(Guid eventId, CancellationToken cancel = default) => db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
    {
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (await db.Set<UntoldEvent>().Where(untold => untold.EventId == eventId).ExecuteDeleteAsync(cancel) == 0)
            return;

        var happened = await db.Events.AsNoTracking().SingleAsync(each => each.Id == eventId, cancel);
        var told = new HashSet<Guid>(happened.ActorId is { } actor ? [actor] : []);
        foreach (var kind in NoticeKinds.ByEvent.GetValueOrDefault(happened.Kind, []))
            await TellAsync(kind, happened, told, cancel);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    });

    private async Task TellAsync(NoticeKind kind, EventRecord happened, HashSet<Guid> told, CancellationToken cancel)
    {
        if (await kind.Thing.About(db).SingleOrDefaultAsync(each => each.Id == happened.SubjectId, cancel) is not { } about)
            return;

        var telling = new Telling(db, happened, about, clock.Today());
        var matter = kind.MatterOf(happened);
        var known = db.Notifications.Where(each => each.Matter == matter.Name).Select(each => each.PersonId);
        var people = (await Reachable(kind.Circle.People(telling)).Where(id => !known.Contains(id)).Distinct().ToListAsync(cancel)).Where(told.Add).ToList();
        var issue = kind.Circle.IsElsewhere ? MailChoice.Elsewhere : telling.IssueId;
        foreach (var chunk in people.Chunk(500))
            await WriteAsync(matter, about, issue, chunk, cancel);
    }

    private async Task WriteAsync(NoticeMatter matter, About about, Guid issue, Guid[] people, CancellationToken cancel)
    {
        var (now, today) = (clock.UtcNow(), clock.Today());
        var addresses = await db.AddressesAsync(people, now, cancel);
        var choices = (await db.MailChoices.AsNoTracking().Where(choice => people.Contains(choice.PersonId)).ToListAsync(cancel)).ToLookup(choice => choice.PersonId);
        var inArena = (await db.InArena(issue, today).Select(person => person.Id).Where(id => people.Contains(id)).ToListAsync(cancel)).ToHashSet();
        foreach (var person in people)
        {
            var notification = Notification.Of(person, matter, issue);
            db.Notifications.Add(notification);
            if (!addresses.TryGetValue(person, out var to))
                continue;

            // Who was invited and did not answer yet gets digests only; the Arena sees at once what others see later.
            var sits = inArena.Contains(person) && !to.IsInvited;
            var wanted = new MailWishes(choices[person]).For(issue, sits);
            var (opens, rhythm) = (sits ? null : about.OpensOn, to.IsInvited && wanted != MailRhythm.None ? MailRhythm.Weekly : wanted);
            if (!to.IsInvited && !(opens > today) && (MailWishes.GoesAtOnce(wanted, matter.Waits) || MailWishes.CanNotWait(wanted, now, about.Before)))
                Mail(notification, to, now);
            else
                notification.WaitsUntil(MailWishes.NextDigest(rhythm, now, about.Before, opens));
        }
    }

    /// <summary>Who left is still named as the writer of something, and who never came has nowhere to read: neither is told.</summary>
    private IQueryable<Guid> Reachable(IQueryable<Guid> people) => people.Where(id =>
        db.Accounts.Any(account => account.PersonId == id)
        || db.Invitations.Any(each => each.PersonId == id && each.AcceptedAt == null && each.DeclinedAt == null));

    private void Mail(Notification notification, MailAddress to, DateTime now)
    {
        var mail = OutgoingMail.ToTell(notification.PersonId, to.Email, $"melding/{notification.Id:N}", to.PrefersEnglish, now);
        db.Mails.Add(mail);
        notification.GoesIn(mail.Id);
    }
}
