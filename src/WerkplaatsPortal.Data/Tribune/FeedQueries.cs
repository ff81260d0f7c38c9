using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Tribune;

namespace WerkplaatsPortal.Data.Tribune;

/// <summary>One entry of a feed.</summary>
/// <param name="Id">Stays the same for ever.</param>
/// <param name="IsActivity">Whether it is an activity; else it is an update.</param>
/// <param name="Slug">Part of its address.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Text">What it says, in Markdown for an update.</param>
/// <param name="SortDate">The order of newest first.</param>
/// <param name="PublishedAt">When it was published, in UTC; null when only the day is known.</param>
public sealed record FeedEntry(
    Guid Id, bool IsActivity, string Slug, string Title, string Text, DateOnly SortDate, DateTime? PublishedAt);

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

/// <summary>What a feed or calendar is about.</summary>
/// <param name="Name">The issue; null for everything.</param>
/// <param name="Issues">The issue and all that went on in it; none for everything.</param>
public sealed record FeedSubject(string? Name, List<Guid> Issues)
{
    /// <summary>The whole Tribune.</summary>
    public static FeedSubject Everything { get; } = new(null, []);
}

/// <summary>What goes out in feeds and calendars: only what everybody may read.</summary>
public sealed class FeedQueries(PortalDbContext db)
{
    private const int Newest = 50;

    /// <summary>The issue with a slug; null when there is none.</summary>
    public async Task<FeedSubject?> IssueAsync(string slug, CancellationToken cancel = default)
    {
        var names = await IssueNames.ReadAsync(db, cancel);
        return names.With([slug]) is [var issue] ? new FeedSubject(issue.Name, names.FamilyOf([slug])) : null;
    }

    /// <summary>The newest updates and activities together.</summary>
    public async Task<IReadOnlyList<FeedEntry>> NewestAsync(FeedSubject subject, CancellationToken cancel = default)
    {
        var updates = await db.Updates.AsNoTracking().VisibleTo(Reader.Visitor).About(subject.Issues).NewestFirst().Take(Newest)
            .Select(update => new FeedEntry(
                update.Id, false, update.Slug, update.Title, update.Body, update.SortDate,
                update.Date == null && update.WrittenBy != null ? update.PublishedAt : null))
            .ToListAsync(cancel);
        var activities = await db.Activities.AsNoTracking().VisibleTo(Reader.Visitor).About(subject.Issues).NewestFirst().Take(Newest)
            .Select(activity => new FeedEntry(
                activity.Id, true, activity.Slug, activity.Title, activity.Summary, activity.SortDate, null))
            .ToListAsync(cancel);
        return [.. updates.Concat(activities).OrderByDescending(entry => entry.SortDate).ThenByDescending(entry => entry.Id).Take(Newest)];
    }

    /// <summary>The activities whose day is known.</summary>
    public async Task<IReadOnlyList<CalendarEntry>> CalendarAsync(FeedSubject subject, CancellationToken cancel = default) =>
        await DatedAsync(db.Activities.VisibleTo(Reader.Visitor).About(subject.Issues), cancel);

    /// <summary>One activity whose day is known; null when there is none by that slug.</summary>
    public async Task<CalendarEntry?> CalendarEntryAsync(string slug, CancellationToken cancel = default)
    {
        var found = await DatedAsync(db.Activities.VisibleTo(Reader.Visitor).Where(activity => activity.Slug == slug), cancel);
        return found.SingleOrDefault();
    }

    private static async Task<List<CalendarEntry>> DatedAsync(IQueryable<TribuneActivity> activities, CancellationToken cancel)
    {
        var rows = await activities.AsNoTracking().Where(activity => activity.Date != null).NewestFirst()
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
            })
            .ToListAsync(cancel);
        return [.. rows.Where(row => row.Date!.Value.IsDay).Select(row =>
            new CalendarEntry(row.Id, $"/tribune/activiteiten/{row.Slug}", row.Title, row.Summary, row.Place, row.Date!.Value.FirstDay)
            {
                StartsAt = row.StartsAt,
                EndsAt = row.EndsAt,
                IsCancelled = row.IsCancelled,
                Sequence = row.Sequence,
            })];
    }
}
