using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Search.Facets;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Data.Tribune;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>What is new on the Tribune of an issue.</summary>
internal static class NewOnTribune
{
    private const int EachShown = 3;

    /// <summary>The newest insights, updates and activities, newest first; one command.</summary>
    public static async Task<List<TribuneNews>> NewOnTribuneAsync(
        this PortalDbContext db, Sight insights, List<Guid> family, Reader reader, CancellationToken cancel)
    {
        // An insight has a whole day and no partial date; SQL wants a column of the same type in its place, and a null is none.
        var noDate = db.Updates.Where(update => update.Id == Guid.Empty).Select(update => update.Date);
        var newest = insights.Newest(EachShown);
        var adopted = db.Insights.Adopted().VisibleTo(reader).Where(each => newest.Contains(each.Id))
            .Select(each => new { Kind = TribuneKind.Insight, each.Slug, each.Title, Day = each.Agreement!.TakenOn, Date = noDate.FirstOrDefault(), IsDated = true, IssueId = (Guid?)each.IssueId });
        var updates = db.Updates.VisibleTo(reader).About(family).NewestFirst().Take(EachShown)
            .Select(each => new { Kind = TribuneKind.Update, each.Slug, each.Title, Day = each.SortDate, each.Date, IsDated = each.Date != null || each.WrittenBy != null, each.IssueId });
        var activities = db.Activities.VisibleTo(reader).About(family).NewestFirst().Take(EachShown)
            .Select(each => new { Kind = TribuneKind.Activity, each.Slug, each.Title, Day = each.SortDate, each.Date, IsDated = each.Date != null, each.IssueId });

        var found = await adopted.Concat(updates).Concat(activities).ToListAsync(cancel);
        return [.. found.OrderByDescending(each => each.Day).ThenBy(each => each.Kind)
            .Select(each => new TribuneNews(each.Kind, each.Slug, each.Title, each.Day, each.Date, each.IssueId) { IsDated = each.IsDated })];
    }
}
