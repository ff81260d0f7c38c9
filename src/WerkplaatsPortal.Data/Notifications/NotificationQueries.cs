using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Notifications;

/// <summary>A notification as its reader may see it now.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Thing">What it is about.</param>
/// <param name="IssueId">The issue whose seat brings it; empty when none does.</param>
/// <param name="At">When it happened (UTC).</param>
/// <param name="IsNew">Whether it came since the last time that the reader looked.</param>
public sealed record NoticeLine(NoticeKind Kind, Shown Thing, Guid IssueId, DateTime At, bool IsNew);

/// <summary>What somebody is told: always only what he or she may see now, and nothing that was asked and is done.</summary>
public sealed class NotificationQueries(PortalDbContext db, TimeProvider clock)
{
    /// <summary>All of a reader, newest first, as long as notifications are kept: two commands, and one more when a visit begins.</summary>
    public async Task<IReadOnlyList<NoticeLine>> AllAsync(Reader reader, CancellationToken cancel = default)
    {
        var found = await (
            from each in db.Notifications.AsNoTracking()
            where each.PersonId == reader.PersonId
            orderby each.At descending, each.Id
            select new { Notification = each, Look = db.Set<LastLook>().FirstOrDefault(look => look.PersonId == each.PersonId) })
            .ToListAsync(cancel);
        if (found.Count == 0)
            return [];

        var look = found[0].Look;
        await LookAsync(reader.PersonId!.Value, look, cancel);
        var now = clock.UtcNow();
        var known = look is null ? DateTime.MinValue : look.IsOver(now) ? look.LookedAt : look.KnownUntil;
        return await LinesAsync(reader, [.. found.Select(each => each.Notification)], known, cancel);
    }

    /// <summary>A reader has seen all: nothing of it is new any more.</summary>
    public async Task SeeAllAsync(Guid personId, CancellationToken cancel = default)
    {
        var now = clock.UtcNow();
        await db.Set<LastLook>().Where(each => each.PersonId == personId)
            .ExecuteUpdateAsync(change => change.SetProperty(each => each.KnownUntil, now).SetProperty(each => each.LookedAt, now), cancel);
    }

    /// <summary>What a mail carries, newest first, as its reader may see it now.</summary>
    public async Task<IReadOnlyList<NoticeLine>> InMailAsync(Guid mailId, Reader reader, CancellationToken cancel = default) => await LinesAsync(
        reader,
        await db.Notifications.AsNoTracking().Where(each => each.MailId == mailId).OrderByDescending(each => each.At).ThenBy(each => each.Id).ToListAsync(cancel),
        DateTime.MinValue, cancel);

    private async Task<IReadOnlyList<NoticeLine>> LinesAsync(Reader reader, List<Notification> found, DateTime known, CancellationToken cancel)
    {
        var asked = found.Where(each => NoticeKinds.ByName.ContainsKey(each.Kind)).ToList();
        if (asked.Count == 0)
            return [];

        var now = clock.UtcNow();
        var look = new Look(db, reader, [.. asked.Select(each => each.SubjectId).Distinct()], Amsterdam.Day(now), now);
        var things = asked.Select(each => NoticeKinds.ByName[each.Kind].Thing).Distinct().Select(thing => thing.Shown(look));
        var shown = (await things.Aggregate((some, more) => some.Concat(more)).AsNoTracking().ToListAsync(cancel)).ToLookup(each => each.Id);
        return
        [
            .. from each in asked
               let kind = NoticeKinds.ByName[each.Kind]
               let thing = shown[each.SubjectId].FirstOrDefault(one => kind.Thing.Pages.Count == 0 || kind.Thing.Pages.Contains(one.Page))
               where thing is not null && kind.Holds(thing)
               select new NoticeLine(kind, thing, each.IssueId, each.At, each.At > known),
        ];
    }

    private async Task LookAsync(Guid personId, LastLook? look, CancellationToken cancel)
    {
        var now = clock.UtcNow();
        if (look is not null && !look.IsOver(now))
            return;

        var looks = db.Set<LastLook>().Where(each => each.PersonId == personId);
        if (await looks.ExecuteUpdateAsync(
                change => change.SetProperty(each => each.KnownUntil, each => each.LookedAt).SetProperty(each => each.LookedAt, now), cancel) > 0)
            return;

        db.Add(LastLook.First(personId, now));
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException refused) when (Providers.UniqueViolation.Is(refused))
        {
            // Two windows at once: one of them was first.
            db.ChangeTracker.Clear();
        }
    }
}
