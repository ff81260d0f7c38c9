using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Tribune;

namespace WerkplaatsPortal.Data.Tribune;

/// <summary>
/// An activity or a meeting as a calendar holds it: with its times, or for the whole day where no hour is known. <c>Path</c> is its page.
/// </summary>
public sealed record CalendarEntry(Guid Id, string Path, string Title, string Summary, string? Place, DateOnly Day)
{
    /// <summary>When it begins, in UTC.</summary>
    public DateTime? StartsAt { get; init; }

    /// <summary>When it ends, in UTC.</summary>
    public DateTime? EndsAt { get; init; }

    /// <summary>Where, on the web; only for who may see it.</summary>
    public string? Link { get; init; }

    /// <summary>Whether it was called off.</summary>
    public bool IsCancelled { get; init; }

    /// <summary>How often it changed.</summary>
    public int Sequence { get; init; }
}

/// <summary>How activities come into calendars.</summary>
internal static class CalendarEntries
{
    /// <summary>
    /// Those of these activities whose day is known; one command. The link on the web is for who has a place, and for that Arena: as on
    /// the page of the activity.
    /// </summary>
    public static async Task<IReadOnlyList<CalendarEntry>> CalendarEntriesAsync(
        this IQueryable<TribuneActivity> activities, PortalDbContext db, Reader reader, CancellationToken cancel)
    {
        var rows = await activities.AsNoTracking().Where(activity => activity.Date != null)
            .Select(activity => new
            {
                activity.Id,
                activity.Slug,
                activity.Title,
                activity.Summary,
                activity.Place,
                activity.Date,
                activity.StartsAt,
                activity.EndsAt,
                IsCancelled = activity.CancelledAt != null,
                activity.Sequence,
                Link = (activity.IssueId != null && reader.ArenaIssues.Contains(activity.IssueId.Value)) || db.SignUpLists.Any(
                    list => list.ActivityId == activity.Id && list.SignUps.Any(mine => mine.PersonId == reader.PersonId && mine.PlacedAt != null))
                    ? activity.Link
                    : null,
            })
            .ToListAsync(cancel);
        return [.. rows.Where(row => row.Date!.Value.IsDay).Select(row =>
            new CalendarEntry(row.Id, $"/tribune/activiteiten/{row.Slug}", row.Title, row.Summary, row.Place, row.Date!.Value.FirstDay)
            {
                StartsAt = row.StartsAt,
                EndsAt = row.EndsAt,
                IsCancelled = row.IsCancelled,
                Sequence = row.Sequence,
                Link = row.Link,
            })];
    }
}
