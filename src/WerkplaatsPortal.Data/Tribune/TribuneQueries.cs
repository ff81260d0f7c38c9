using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Tribune;

namespace WerkplaatsPortal.Data.Tribune;

/// <summary>Lists the updates and activities that a reader may see: five commands at most, whatever there is.</summary>
public sealed class TribuneQueries(PortalDbContext db)
{
    /// <summary>The newest updates and activities together, of some issues or of all.</summary>
    public async Task<TribuneList> NewestAsync(IReadOnlyCollection<string> issues, Reader reader, CancellationToken cancel = default)
    {
        var names = await IssueNames.ReadAsync(db, cancel);
        var about = names.FamilyOf(issues);
        var updates = await Updates(reader).About(about).NewestFirst().Take(Page<TribuneLine>.Size).Lines().ToListAsync(cancel);
        var activities = await Activities(reader).About(about).NewestFirst().Take(Page<TribuneLine>.Size).Lines().ToListAsync(cancel);
        var newest = updates.Concat(activities).OrderByDescending(line => line.SortDate).ThenByDescending(line => line.Id)
            .Take(Page<TribuneLine>.Size).ToList();
        return await WithKnowledgeAsync(new(newest, 1, newest.Count), names, reader, cancel);
    }

    /// <summary>A page of updates, of some issues or of all.</summary>
    public async Task<TribuneList> UpdatesAsync(IReadOnlyCollection<string> issues, int page, Reader reader, CancellationToken cancel = default)
    {
        var names = await IssueNames.ReadAsync(db, cancel);
        var found = Updates(reader).About(names.FamilyOf(issues));
        var total = await found.CountAsync(cancel);
        var lines = await found.NewestFirst().OnPage(page).Lines().ToListAsync(cancel);
        return await WithKnowledgeAsync(new(lines, page, total), names, reader, cancel);
    }

    /// <summary>A page of activities, of some issues or of all.</summary>
    public async Task<TribuneList> ActivitiesAsync(IReadOnlyCollection<string> issues, int page, Reader reader, CancellationToken cancel = default)
    {
        var names = await IssueNames.ReadAsync(db, cancel);
        var found = Activities(reader).About(names.FamilyOf(issues));
        var total = await found.CountAsync(cancel);
        var lines = await found.NewestFirst().OnPage(page).Lines().ToListAsync(cancel);
        return new(new(lines, page, total), names, Nothing, Nothing);
    }

    private static ILookup<Guid, SpokenOf> Nothing { get; } = Array.Empty<SpokenOf>().ToLookup(each => each.OfId);

    private IQueryable<TribuneUpdate> Updates(Reader reader) => db.Updates.AsNoTracking().VisibleTo(reader);

    private IQueryable<TribuneActivity> Activities(Reader reader) => db.Activities.AsNoTracking().VisibleTo(reader);

    private async Task<TribuneList> WithKnowledgeAsync(Page<TribuneLine> page, IssueNames issues, Reader reader, CancellationToken cancel)
    {
        var these = page.Items.Where(line => !line.IsActivity).Select(line => line.Id).ToList();
        var lessons = await (
            from link in db.Set<UpdateLesson>()
            where these.Contains(link.UpdateId)
            join lesson in db.Lessons.VisibleTo(reader).Shared() on link.LessonId equals lesson.Id
            orderby lesson.Title
            select new SpokenOf(link.UpdateId, lesson.Slug, lesson.Title)).ToListAsync(cancel);
        var insights = await (
            from link in db.Set<UpdateInsight>()
            where these.Contains(link.UpdateId)
            join insight in db.Insights.VisibleTo(reader).Adopted() on link.InsightId equals insight.Id
            orderby insight.Title
            select new SpokenOf(link.UpdateId, insight.Slug, insight.Title)).ToListAsync(cancel);
        return new(page, issues, lessons.ToLookup(each => each.OfId), insights.ToLookup(each => each.OfId));
    }
}
