using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Tribune;

namespace WerkplaatsPortal.Data.Tribune;

/// <summary>How full an activity is, and where the reader stands.</summary>
/// <param name="Places">How many can come; null for no limit.</param>
/// <param name="Placed">How many have a place.</param>
/// <param name="Waiting">How many wait for one.</param>
public sealed record SignUpStanding(int? Places, int Placed, int Waiting)
{
    /// <summary>When the reader signed up, in UTC; null when he or she did not.</summary>
    public DateTime? MineAt { get; init; }

    /// <summary>Since when the reader has a place, in UTC; null while waiting.</summary>
    public DateTime? MinePlacedAt { get; init; }

    /// <summary>How many wait longer than the reader.</summary>
    public int Before { get; init; }

    /// <summary>Whether who signs up now waits.</summary>
    public bool IsFull => Waiting > 0 || Placed >= Places;

    /// <summary>The places that are left; null for no limit.</summary>
    public int? Left => Places is null ? null : Waiting > 0 ? 0 : Math.Max(0, Places.Value - Placed);
}

/// <summary>Somebody on the list, for those who organise it.</summary>
public sealed record SignUpLine(string Name, DateTime At, DateTime? PlacedAt);

/// <summary>An activity with its list, to be changed together.</summary>
public sealed record ListedActivity(TribuneActivity Activity, SignUpList? List);

/// <summary>An activity that somebody signed up for.</summary>
public sealed record MyActivity(string Slug, string Title, DateTime? StartsAt, DateTime? EndsAt, string? Place, DateTime? CancelledAt, bool HasPlace);

/// <summary>Reads who comes.</summary>
public sealed class SignUpQueries(PortalDbContext db, TimeProvider clock)
{
    /// <summary>How full an activity is; null when one can't sign up for it here. One command.</summary>
    public Task<SignUpStanding?> StandingAsync(Guid activityId, Reader reader, CancellationToken cancel = default)
    {
        var me = reader.PersonId ?? Guid.Empty;
        return db.SignUpLists.AsNoTracking().Where(list => list.ActivityId == activityId).Select(list => new SignUpStanding(
            list.Places, list.SignUps.Count(each => each.PlacedAt != null), list.SignUps.Count(each => each.PlacedAt == null))
        {
            MineAt = list.SignUps.Where(each => each.PersonId == me).Max(each => (DateTime?)each.At),
            MinePlacedAt = list.SignUps.Where(each => each.PersonId == me).Max(each => each.PlacedAt),
            Before = list.SignUps.Count(each => each.PlacedAt == null
                && each.At < list.SignUps.Where(mine => mine.PersonId == me).Max(mine => (DateTime?)mine.At)),
        }).SingleOrDefaultAsync(cancel);
    }

    /// <summary>An activity that the reader may see, with its list, to be changed; null when there is none by that slug.</summary>
    public async Task<ListedActivity?> FindAsync(string slug, Reader reader, CancellationToken cancel = default) =>
        await db.Activities.VisibleTo(reader).SingleOrDefaultAsync(activity => activity.Slug == slug, cancel) is { } found
            ? new ListedActivity(found, await ListAsync(found.Id, cancel))
            : null;

    /// <summary>The list of an activity, to be changed; null when it has none.</summary>
    public Task<SignUpList?> ListAsync(Guid activityId, CancellationToken cancel = default) =>
        db.SignUpLists.Include(list => list.SignUps).SingleOrDefaultAsync(list => list.ActivityId == activityId, cancel);

    /// <summary>Those on the list of an activity who may see it no more, because their seat ended or because it is for fewer people now; one command at most.</summary>
    public async Task<IReadOnlyCollection<Guid>> StrangersAsync(TribuneActivity activity, SignUpList list, CancellationToken cancel = default)
    {
        if (activity.Audience == Audience.Public || list.SignUps.Count == 0)
            return [];

        var people = list.SignUps.Select(each => each.PersonId).ToList();
        var seated = await db.SeatedIn(activity.IssueId, activity.Audience, clock.Today()).Select(person => person.Id)
            .Where(id => people.Contains(id)).ToListAsync(cancel);
        return [.. people.Except(seated)];
    }

    /// <summary>Everybody on the list of an activity: first who has a place, then who waits, each in order of time. One command.</summary>
    public Task<List<SignUpLine>> LinesAsync(Guid activityId, CancellationToken cancel = default) => (
        from list in db.SignUpLists
        where list.ActivityId == activityId
        from each in list.SignUps
        join person in db.People on each.PersonId equals person.Id
        orderby each.PlacedAt == null ? 1 : 0, each.At, each.Id
        select new SignUpLine(person.ChosenName ?? person.Name, each.At, each.PlacedAt)).ToListAsync(cancel);

    /// <summary>What the reader signed up for and may see, that is still to come, the first first. One command.</summary>
    public Task<List<MyActivity>> MineAsync(Reader reader, CancellationToken cancel = default)
    {
        var since = Amsterdam.EndOf(clock.Today().AddDays(-1));
        return (
            from activity in db.Activities.AsNoTracking().VisibleTo(reader)
            where activity.StartsAt >= since
            join list in db.SignUpLists on activity.Id equals list.ActivityId
            from mine in list.SignUps
            where mine.PersonId == reader.PersonId
            orderby activity.StartsAt, activity.Id
            select new MyActivity(
                activity.Slug, activity.Title, activity.StartsAt, activity.EndsAt, activity.Place, activity.CancelledAt, mine.PlacedAt != null))
            .ToListAsync(cancel);
    }

    /// <summary>The activities of tomorrow and of the rest of today of whose list somebody is to be reminded.</summary>
    public Task<List<Guid>> ToRemindAsync(CancellationToken cancel = default)
    {
        var (now, until) = (clock.UtcNow(), Amsterdam.EndOf(clock.Today().AddDays(1)));
        return (
            from activity in db.Activities
            where activity.StartsAt > now && activity.StartsAt < until && activity.CancelledAt == null
            join list in db.SignUpLists on activity.Id equals list.ActivityId
            where list.SignUps.Any(each => each.PlacedAt != null && each.RemindedAt == null)
            select activity.Id).ToListAsync(cancel);
    }

    /// <summary>The activities for which somebody signed up.</summary>
    public Task<List<Guid>> OfPersonAsync(Guid personId, CancellationToken cancel = default) => db.SignUpLists
        .Where(list => list.SignUps.Any(each => each.PersonId == personId)).Select(list => list.ActivityId).ToListAsync(cancel);
}
