using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Data.Search;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Data.Knowledge;

/// <summary>A lesson in a list.</summary>
public sealed record LessonItem(
    Guid Id, string Slug, string Title, string Learned, Condition Conditions, int? Year, DateTime SharedAt, bool Inferred,
    string IssueSlug, string IssueName, string? Practice, string? Place);

/// <summary>An insight that weighs a lesson of the list.</summary>
public sealed record LessonInsight(Guid LessonId, string Slug, string Title, bool Contradicts);

/// <summary>A page of lessons with what hangs on them, and the numbers beside the facets.</summary>
public sealed record LessonList(Page<LessonItem> Page, ILookup<Guid, LessonInsight> Insights, LessonCounts Counts, IssueNames Issues);

/// <summary>Finds lessons: five commands, whatever is chosen, and the search's own for words.</summary>
public sealed class LessonQueries(PortalDbContext db, Finder finder, TimeProvider clock)
{
    /// <summary>A page of the shared lessons that the reader may see and that fit the choice.</summary>
    public async Task<LessonList> FindAsync(LessonChoice choice, int page, Reader reader, CancellationToken cancel = default)
    {
        var issues = await IssueNames.ReadAsync(db, cancel);
        var finding = await FoundAsync(choice, reader, cancel);
        var filter = new LessonFilter(choice, issues, finding);
        var visible = db.Lessons.AsNoTracking().VisibleTo(reader).Shared();
        var counts = finding is null
            ? await LessonCounts.ReadAsync(visible, filter, choice, issues, cancel)
            : LessonCounts.Among(finding, filter, issues);
        var items = choice is { Order: LessonOrder.Relevance, Words.AreNone: false }
            ? await RankedAsync(filter.Ranked(), visible, page, reader, cancel)
            : await ItemsAsync(InOrder(filter.Fitting(visible), choice).OnPage(page), reader, cancel);
        return new LessonList(new(items, page, counts.Total), await InsightsOfAsync(items, reader, cancel), counts, issues);
    }

    /// <summary>All shared lessons that the reader may see and that fit the choice, in its order.</summary>
    public async Task<IQueryable<Lesson>> AllAsync(LessonChoice choice, Reader reader, CancellationToken cancel = default)
    {
        var filter = new LessonFilter(choice, await IssueNames.ReadAsync(db, cancel), await FoundAsync(choice, reader, cancel));
        return InOrder(filter.Fitting(db.Lessons.AsNoTracking().VisibleTo(reader).Shared()), choice);
    }

    private async Task<Finding?> FoundAsync(LessonChoice choice, Reader reader, CancellationToken cancel) =>
        choice.Words.AreNone ? null : await finder.FindAsync(FoundKind.Lesson, choice.Words, reader, cancel: cancel);

    private async Task<List<LessonItem>> RankedAsync(
        List<Guid> ranked, IQueryable<Lesson> visible, int page, Reader reader, CancellationToken cancel)
    {
        var ids = ranked.AsQueryable().OnPage(page).ToList();
        var items = await ItemsAsync(visible.Where(lesson => ids.Contains(lesson.Id)), reader, cancel);
        return [.. items.OrderBy(item => ids.IndexOf(item.Id))];
    }

    private static IQueryable<Lesson> InOrder(IQueryable<Lesson> lessons, LessonChoice choice) => choice.Order switch
    {
        LessonOrder.Oldest => lessons.OrderBy(lesson => lesson.SharedAt).ThenBy(lesson => lesson.Year ?? 0).ThenBy(lesson => lesson.Id),
        _ => lessons.OrderByDescending(lesson => lesson.SharedAt).ThenByDescending(lesson => lesson.Year ?? 0).ThenByDescending(lesson => lesson.Id),
    };

    private async Task<List<LessonItem>> ItemsAsync(IQueryable<Lesson> lessons, Reader reader, CancellationToken cancel)
    {
        var practices = db.Practices.VisibleTo(reader, clock.Today());
        return await (
            from lesson in lessons
            join issue in db.Issues on lesson.IssueId equals issue.Id
            join practice in practices on lesson.PracticeId equals practice.Id into own
            from practice in own.DefaultIfEmpty()
            select new LessonItem(
                lesson.Id, lesson.Slug, lesson.Title, lesson.Learned, lesson.Conditions.On, lesson.Year, lesson.SharedAt!.Value,
                lesson.Provenance.Inferred, issue.Slug, issue.Name, practice.Title, practice.Place)).ToListAsync(cancel);
    }

    private async Task<ILookup<Guid, LessonInsight>> InsightsOfAsync(List<LessonItem> items, Reader reader, CancellationToken cancel)
    {
        var ids = items.Select(item => item.Id).ToList();
        var insights = await (
            from insight in db.Insights.AsNoTracking().VisibleTo(reader).Adopted()
            from weighed in insight.Lessons
            where ids.Contains(weighed.LessonId)
            orderby insight.Title
            select new LessonInsight(weighed.LessonId, insight.Slug, insight.Title, weighed.Contradicts)).ToListAsync(cancel);
        return insights.ToLookup(insight => insight.LessonId);
    }
}
