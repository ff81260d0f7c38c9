using WerkplaatsPortal.Domain.Tribune;

namespace WerkplaatsPortal.Data.Tribune;

/// <summary>What the lists, feeds and calendars of the Tribune ask alike.</summary>
internal static class TribuneRows
{
    /// <summary>So much of a text a list shows at most; the rest stays in the database.</summary>
    private const int BeginningLength = 600;

    /// <summary>Updates of these issues, at home or also; all when none is chosen.</summary>
    public static IQueryable<TribuneUpdate> About(this IQueryable<TribuneUpdate> updates, List<Guid> issues) => issues.Count == 0
        ? updates
        : updates.Where(update => (update.IssueId != null && issues.Contains(update.IssueId.Value))
            || update.OtherIssues.Any(other => issues.Contains(other.IssueId)));

    /// <summary>Activities of these issues, at home or also; all when none is chosen.</summary>
    public static IQueryable<TribuneActivity> About(this IQueryable<TribuneActivity> activities, List<Guid> issues) => issues.Count == 0
        ? activities
        : activities.Where(activity => (activity.IssueId != null && issues.Contains(activity.IssueId.Value))
            || activity.OtherIssues.Any(other => issues.Contains(other.IssueId)));

    /// <summary>Newest first.</summary>
    public static IQueryable<TribuneUpdate> NewestFirst(this IQueryable<TribuneUpdate> updates) =>
        updates.OrderByDescending(update => update.SortDate).ThenByDescending(update => update.Id);

    /// <summary>Newest first.</summary>
    public static IQueryable<TribuneActivity> NewestFirst(this IQueryable<TribuneActivity> activities) =>
        activities.OrderByDescending(activity => activity.SortDate).ThenByDescending(activity => activity.Id);

    /// <summary>As they stand in a list.</summary>
    public static IQueryable<TribuneLine> Lines(this IQueryable<TribuneUpdate> updates) => updates.Select(update => new TribuneLine
    {
        Id = update.Id,
        IsActivity = false,
        Slug = update.Slug,
        Title = update.Title,
        Beginning = update.Body.Substring(0, BeginningLength),
        Kind = update.Kind,
        Place = update.Place,
        Date = update.Date,
        SortDate = update.SortDate,
        IssueId = update.IssueId,
        Audience = update.Audience,
        Conditions = update.Conditions.On,
    });

    /// <summary>As they stand in a list.</summary>
    public static IQueryable<TribuneLine> Lines(this IQueryable<TribuneActivity> activities) => activities.Select(activity => new TribuneLine
    {
        Id = activity.Id,
        IsActivity = true,
        Slug = activity.Slug,
        Title = activity.Title,
        Beginning = activity.Summary.Substring(0, BeginningLength),
        Kind = activity.Kind,
        Place = activity.Place,
        Date = activity.Date,
        SortDate = activity.SortDate,
        IssueId = activity.IssueId,
        Audience = activity.Audience,
        Conditions = activity.Conditions.On,
        IsCancelled = activity.CancelledAt != null,
        StartsAt = activity.StartsAt,
    });
}
