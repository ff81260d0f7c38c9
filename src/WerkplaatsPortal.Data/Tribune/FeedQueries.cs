using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Tribune;

namespace WerkplaatsPortal.Data.Tribune;

/// <summary>One entry of a feed.</summary>
/// <param name="Id">Stays the same for ever.</param>
/// <param name="IsActivity">Whether it is an activity; else it is an update.</param>
/// <param name="Slug">Part of its address.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Text">What it says, in Markdown for an update.</param>
/// <param name="SortDate">The order of newest first.</param>
public sealed record FeedEntry(Guid Id, bool IsActivity, string Slug, string Title, string Text, DateOnly SortDate)
{
    /// <summary>Whether it came in with a package instead of being made here.</summary>
    public bool IsImported { get; init; }

    /// <summary>When it last changed here, in UTC; null when that was not kept.</summary>
    public DateTime? ChangedAt { get; init; }

    /// <summary>Where an activity is; null when not known.</summary>
    public string? Place { get; init; }

    /// <summary>The day of an activity, as far as known.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>When an activity begins, in UTC; null when only its day is known.</summary>
    public DateTime? StartsAt { get; init; }

    /// <summary>When an activity ends, in UTC.</summary>
    public DateTime? EndsAt { get; init; }

    /// <summary>Whether an activity was called off.</summary>
    public bool IsCancelled { get; init; }
}

/// <summary>What a feed or calendar is about.</summary>
/// <param name="Name">The issue; null for everything.</param>
/// <param name="Issues">The issue and all that went on in it; none for everything.</param>
public sealed record FeedSubject(string? Name, List<Guid> Issues)
{
    /// <summary>The whole Tribune.</summary>
    public static FeedSubject Everything { get; } = new(null, []);
}

/// <summary>What goes out in feeds and calendars: only what everybody may read, but for one activity.</summary>
public sealed class FeedQueries(PortalDbContext db)
{
    private const int Newest = 50;

    /// <summary>What changes something that a feed shows. Who signs up, or asks something, changes nothing of it.</summary>
    private static readonly List<string> Shown =
    [
        nameof(UpdatePublished), nameof(UpdateRevised), nameof(ActivityAnnounced), nameof(ActivityChanged), nameof(ActivityMoved),
        nameof(ActivityCancelled), nameof(ActivityReported),
    ];

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
            .Select(update => new FeedEntry(update.Id, false, update.Slug, update.Title, update.Body, update.SortDate)
            {
                IsImported = update.WrittenBy == null,
                ChangedAt = db.Events.Where(each => each.SubjectId == update.Id && Shown.Contains(each.Kind)).Max(each => (DateTime?)each.At),
            }).ToListAsync(cancel);
        var activities = await db.Activities.AsNoTracking().VisibleTo(Reader.Visitor).About(subject.Issues).NewestFirst().Take(Newest)
            .Select(activity => new FeedEntry(activity.Id, true, activity.Slug, activity.Title, activity.Summary, activity.SortDate)
            {
                IsImported = activity.MadeBy == null,
                ChangedAt = db.Events.Where(each => each.SubjectId == activity.Id && Shown.Contains(each.Kind)).Max(each => (DateTime?)each.At),
                Place = activity.Place,
                Date = activity.Date,
                StartsAt = activity.StartsAt,
                EndsAt = activity.EndsAt,
                IsCancelled = activity.CancelledAt != null,
            }).ToListAsync(cancel);
        return [.. updates.Concat(activities).OrderByDescending(entry => entry.SortDate).ThenByDescending(entry => entry.Id).Take(Newest)];
    }

    /// <summary>The activities whose day is known.</summary>
    public async Task<IReadOnlyList<CalendarEntry>> CalendarAsync(FeedSubject subject, CancellationToken cancel = default) =>
        await db.Activities.VisibleTo(Reader.Visitor).About(subject.Issues).NewestFirst().CalendarEntriesAsync(db, Reader.Visitor, cancel);

    /// <summary>One activity whose day is known; null when there is none by that slug that the reader may see.</summary>
    public async Task<CalendarEntry?> CalendarEntryAsync(string slug, Reader reader, CancellationToken cancel = default) =>
        (await db.Activities.VisibleTo(reader).Where(activity => activity.Slug == slug).CalendarEntriesAsync(db, reader, cancel)).SingleOrDefault();
}
