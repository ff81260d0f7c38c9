using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Network;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Data.Tribune;
using WerkplaatsPortal.Domain.Committee;
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

    /// <summary>The activities, the meetings of his or her Arenas, and for a member those of the committee; three commands at most.</summary>
    public async Task<IReadOnlyList<CalendarEntry>> EntriesAsync(Reader reader, CancellationToken cancel = default)
    {
        var since = clock.Today().AddDays(-DaysBack);
        var activities = db.Activities.VisibleTo(reader).Where(each => each.SortDate >= since).OrderBy(each => each.SortDate).ThenBy(each => each.Id);
        return
        [
            .. await activities.Take(Most).CalendarEntriesAsync(db, reader, cancel),
            .. await MeetingsAsync(reader, Amsterdam.EndOf(since), cancel),
            .. reader.IsCommitteeMember ? await CommitteeMeetingsAsync(Amsterdam.EndOf(since), cancel) : [],
        ];
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
                meeting.Sequence,
            })
            .Take(Most).ToListAsync(cancel);
        return rows.Select(row => new CalendarEntry(
            row.Id, $"/kwesties/{row.Issue}/arena/bijeenkomsten/{row.Slug}", row.Title, $"Arena: {row.Name}", row.Place, Amsterdam.Day(row.StartsAt))
        {
            StartsAt = row.StartsAt,
            EndsAt = row.EndsAt,
            IsCancelled = row.State == MeetingState.Cancelled,
            Sequence = row.Sequence,
            Link = row.Link,
        });
    }

    /// <summary>The meetings of the committee; only for who sits in it.</summary>
    private async Task<IEnumerable<CalendarEntry>> CommitteeMeetingsAsync(DateTime since, CancellationToken cancel)
    {
        var rows = await db.CommitteeMeetings.AsNoTracking().Where(meeting => meeting.StartsAt >= since)
            .OrderBy(meeting => meeting.StartsAt).ThenBy(meeting => meeting.Id).Take(Most)
            .Select(meeting => new
            {
                meeting.Id,
                meeting.Slug,
                meeting.Title,
                meeting.Place,
                meeting.Link,
                meeting.StartsAt,
                meeting.EndsAt,
                meeting.State,
                meeting.Sequence,
            }).ToListAsync(cancel);
        return rows.Select(row => new CalendarEntry(
            row.Id, $"/commissie/vergaderingen/{row.Slug}", row.Title, "Programmacommissie", row.Place, Amsterdam.Day(row.StartsAt))
        {
            StartsAt = row.StartsAt,
            EndsAt = row.EndsAt,
            IsCancelled = row.State == CommitteeMeetingState.Cancelled,
            Sequence = row.Sequence,
            Link = row.Link,
        });
    }
}
