using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Network;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Data.Tribune;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>What somebody's own calendar holds: all that he or she may see at the moment of asking.</summary>
public sealed class PersonalCalendarQueries(PortalDbContext db, TimeProvider clock)
{
    /// <summary>How long what was stays in it.</summary>
    private const int DaysBack = 90;

    private const int Most = 500;

    /// <summary>The person whose key has a hash; null when there is none.</summary>
    public Task<Guid?> PersonAsync(string hash, CancellationToken cancel = default) => (
        from key in db.CalendarKeys
        where key.Hash == hash
        join account in db.Accounts on key.AccountId equals account.Id
        select (Guid?)account.PersonId).SingleOrDefaultAsync(cancel);

    /// <summary>The key of somebody, to be renewed; null when there is none yet.</summary>
    public Task<CalendarKey?> KeyAsync(Guid accountId, CancellationToken cancel = default) =>
        db.CalendarKeys.SingleOrDefaultAsync(key => key.AccountId == accountId, cancel);

    /// <summary>The activities and the meetings of his or her Arenas; two commands.</summary>
    public async Task<IReadOnlyList<CalendarEntry>> EntriesAsync(Reader reader, CancellationToken cancel = default)
    {
        var since = clock.Today().AddDays(-DaysBack);
        return [.. await ActivitiesAsync(reader, since, cancel), .. await MeetingsAsync(reader, Amsterdam.EndOf(since), cancel)];
    }

    private async Task<IEnumerable<CalendarEntry>> ActivitiesAsync(Reader reader, DateOnly since, CancellationToken cancel)
    {
        var rows = await db.Activities.AsNoTracking().VisibleTo(reader).Where(each => each.Date != null && each.SortDate >= since)
            .OrderBy(each => each.SortDate).ThenBy(each => each.Id).Take(Most)
            .Select(each => new
            {
                each.Id,
                each.Slug,
                each.Title,
                each.Summary,
                each.Place,
                each.Date,
                each.StartsAt,
                each.EndsAt,
                each.CancelledAt,
                each.Sequence,
                Link = db.SignUpLists.Any(list => list.ActivityId == each.Id
                    && list.SignUps.Any(mine => mine.PersonId == reader.PersonId && mine.PlacedAt != null)) ? each.Link : null,
            }).ToListAsync(cancel);
        return rows.Where(row => row.Date!.Value.IsDay).Select(row =>
            new CalendarEntry(row.Id, $"/tribune/activiteiten/{row.Slug}", row.Title, row.Summary, row.Place, row.Date!.Value.FirstDay)
            {
                StartsAt = row.StartsAt,
                EndsAt = row.EndsAt,
                IsCancelled = row.CancelledAt is not null,
                Sequence = row.Sequence,
                Link = row.Link,
            });
    }

    private async Task<IEnumerable<CalendarEntry>> MeetingsAsync(Reader reader, DateTime since, CancellationToken cancel)
    {
        var rows = await (
            from meeting in db.Meetings.AsNoTracking().VisibleTo(reader)
            where meeting.StartsAt >= since
            join issue in db.Issues on meeting.IssueId equals issue.Id
            orderby meeting.StartsAt, meeting.Id
            select new
            {
                meeting.Id,
                Issue = issue.Slug,
                issue.Name,
                meeting.Slug,
                meeting.Title,
                meeting.Place,
                meeting.Link,
                meeting.StartsAt,
                meeting.EndsAt,
                meeting.State,
            })
            .Take(Most).ToListAsync(cancel);
        return rows.Select(row => new CalendarEntry(
            row.Id, $"/kwesties/{row.Issue}/arena/bijeenkomsten/{row.Slug}", row.Title, $"Arena: {row.Name}", row.Place, Amsterdam.Day(row.StartsAt))
        {
            StartsAt = row.StartsAt,
            EndsAt = row.EndsAt,
            IsCancelled = row.State == MeetingState.Cancelled,
            Sequence = row.State == MeetingState.Cancelled ? 1 : 0,
            Link = row.Link,
        });
    }
}
