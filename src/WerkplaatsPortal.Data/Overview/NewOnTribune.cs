using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Search.Facets;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Data.Tribune;
using WerkplaatsPortal.Domain.Tribune;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>What is new on the Tribune of an issue, and what comes up.</summary>
internal static class NewOnTribune
{
    private const int EachShown = 3;

    /// <summary>The newest insights, updates and activities, newest first, and the activities that come up, the first first; one command.</summary>
    public static async Task<(List<TribuneNews> News, List<TribuneNews> ComingUp)> NewOnTribuneAsync(
        this PortalDbContext db, Sight insights, List<Guid> family, Reader reader, DateOnly today, CancellationToken cancel)
    {
        // An insight has a whole day and no partial date; SQL wants a column of the same type in its place, and a null is none.
        var noDate = db.Updates.Where(update => update.Id == Guid.Empty).Select(update => update.Date);
        var newest = insights.Newest(EachShown);
        var adopted = db.Insights.Adopted().VisibleTo(reader).Where(each => newest.Contains(each.Id))
            .Select(each => new
            {
                Kind = TribuneKind.Insight,
                each.Slug,
                each.Title,
                Day = each.Agreement!.TakenOn,
                Date = noDate.FirstOrDefault(),
                IssueId = (Guid?)each.IssueId,
                Comes = false
            });
        var updates = db.Updates.VisibleTo(reader).About(family).NewestFirst().Take(EachShown)
            .Select(each => new
            {
                Kind = TribuneKind.Update,
                each.Slug,
                each.Title,
                Day = each.SortDate,
                each.Date,
                each.IssueId,
                Comes = false
            });
        var dated = db.Activities.VisibleTo(reader).About(family).Where(each => each.Date == null || each.SortDate < today)
            .NewestFirst().Take(EachShown)
            .Select(each => new
            {
                Kind = TribuneKind.Activity,
                each.Slug,
                each.Title,
                Day = each.SortDate,
                each.Date,
                each.IssueId,
                Comes = false
            });
        var coming = db.Activities.VisibleTo(reader).About(family)
            .Where(each => each.Date != null && each.SortDate >= today && each.CancelledAt == null)
            .OrderBy(each => each.SortDate).ThenBy(each => each.Id).Take(EachShown)
            .Select(each => new
            {
                Kind = TribuneKind.Activity,
                each.Slug,
                each.Title,
                Day = each.SortDate,
                each.Date,
                each.IssueId,
                Comes = true
            });

        var found = (await adopted.Concat(updates).Concat(dated).Concat(coming).ToListAsync(cancel)).ToLookup(
            each => each.Comes,
            each => new TribuneNews(each.Kind, each.Slug, each.Title, each.Day, each.Date, each.IssueId) { IsDated = each.Day != TribuneOrder.Undated });
        return ([.. found[false].OrderByDescending(each => each.Day).ThenBy(each => each.Kind)], [.. found[true].OrderBy(each => each.Day)]);
    }
}
