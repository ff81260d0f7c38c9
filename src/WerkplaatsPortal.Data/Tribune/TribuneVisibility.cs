using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Tribune;

namespace WerkplaatsPortal.Data.Tribune;

/// <summary>Which updates and activities a reader may see: those for everybody, and those of studios where the reader has the seat for it.</summary>
public static class TribuneVisibility
{
    /// <summary>Updates within their audience.</summary>
    public static IQueryable<TribuneUpdate> VisibleTo(this IQueryable<TribuneUpdate> updates, Reader reader) => reader.IsVisitor
        ? updates.Where(update => update.Audience == Audience.Public)
        : updates.Where(update => update.Audience == Audience.Public
            || (update.Audience == Audience.Tribune && update.IssueId != null && reader.SeatIssues.Contains(update.IssueId.Value))
            || (update.IssueId != null && reader.ArenaIssues.Contains(update.IssueId.Value)));

    /// <summary>Activities within their audience.</summary>
    public static IQueryable<TribuneActivity> VisibleTo(this IQueryable<TribuneActivity> activities, Reader reader) => reader.IsVisitor
        ? activities.Where(activity => activity.Audience == Audience.Public)
        : activities.Where(activity => activity.Audience == Audience.Public
            || (activity.Audience == Audience.Tribune && activity.IssueId != null && reader.SeatIssues.Contains(activity.IssueId.Value))
            || (activity.IssueId != null && reader.ArenaIssues.Contains(activity.IssueId.Value)));
}
