using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Data.Search;
using WerkplaatsPortal.Data.Search.Facets;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Data.Knowledge;

/// <summary>A lesson in a list.</summary>
public sealed record LessonItem(
    Guid Id, string Slug, string Title, string Learned, Condition Conditions, int? Year, DateTime SharedAt, bool Inferred,
    Guid IssueId, string? Practice, string? Place)
{
    /// <summary>Whether it comes from a practice that the reader may not see yet, and so not from elsewhere.</summary>
    public bool IsUnseen { get; init; }

    /// <summary>When its practice stopped, as far as that is known.</summary>
    public PartialDate? End { get; init; }

    /// <summary>Whether its practice has stopped by a day.</summary>
    public bool HasStopped(DateOnly today) => End is { } end && end.LastDay < today;
}

/// <summary>An insight that weighs a lesson of the list.</summary>
public sealed record LessonInsight(Guid LessonId, string Slug, string Title, bool Contradicts);

/// <summary>A page of lessons with what hangs on them, and the numbers beside the facets.</summary>
/// <param name="Page">The lessons.</param>
/// <param name="Insights">The insights that weigh them.</param>
/// <param name="Counts">The numbers beside the facets.</param>
/// <param name="Issues">The names of the issues.</param>
/// <param name="Finding">What the words found; null when no words were asked.</param>
/// <param name="Sighted">How the lessons whose title and text don't hold those words show why they were found.</param>
public sealed record LessonList(
    Page<LessonItem> Page, ILookup<Guid, LessonInsight> Insights, Selection Counts, IssueNames Issues, Finding? Finding,
    IReadOnlyDictionary<Guid, Sighted> Sighted);

/// <summary>Finds lessons: at most two commands, and those of the search and of its passages for words, whatever is asked.</summary>
public sealed class LessonQueries(
    PortalDbContext db, LessonShelf shelf, LessonRows kept, LessonFindings findings, IssueShelf issues, Finder finder,
    LessonPassageQueries passages, TimeProvider clock)
{
    /// <summary>A page of the shared lessons that the reader may see and that fit the choice.</summary>
    public async Task<LessonList> FindAsync(Choice choice, int page, Reader reader, CancellationToken cancel = default)
    {
        var (found, finding) = await SelectAsync(choice, reader, cancel);
        var ids = found.OnPage(page);
        var rows = reader.IsVisitor
            ? await kept.OfAsync(ids, missing => RowsAsync(missing, reader, cancel), db, cancel)
            : await RowsAsync(ids, reader, cancel);
        return new LessonList(
            new([.. rows.Select(row => row.Lesson)], page, found.Total),
            rows.SelectMany(row => row.Insights).ToLookup(insight => insight.LessonId), found, await issues.NamesAsync(db, cancel), finding,
            await passages.OfAsync(finding, ids, reader, cancel));
    }

    /// <summary>All shared lessons that the reader may see and that fit the choice, in its order.</summary>
    public async Task<IEnumerable<Guid>> AllAsync(Choice choice, Reader reader, CancellationToken cancel = default) =>
        (await SelectAsync(choice, reader, cancel)).Found.All;

    private async Task<(Selection Found, Finding? Finding)> SelectAsync(Choice choice, Reader reader, CancellationToken cancel)
    {
        var board = await shelf.BoardAsync(db, cancel);
        var names = await issues.NamesAsync(db, cancel);
        var known = names.Known(choice);
        var finding = reader.IsVisitor ? await findings.OfAsync(known, Search, db, cancel) : await Search();
        return (board.Find(reader, known, finding?.Ids), finding);

        Task<Finding?> Search() => finder.FindAsync(FoundKind.Lesson, known, names.FamilyOf, reader, cancel);
    }

    private async Task<List<LessonRow>> RowsAsync(List<Guid> ids, Reader reader, CancellationToken cancel)
    {
        var items = await ItemsAsync(ids, reader, cancel);
        var insights = await InsightsOfAsync(ids, reader, cancel);
        return items.ConvertAll(item => new LessonRow(item, [.. insights[item.Id]]));
    }

    private async Task<List<LessonItem>> ItemsAsync(List<Guid> ids, Reader reader, CancellationToken cancel)
    {
        var practices = db.Practices.VisibleTo(reader, clock.Today());
        var rows = await (
            from lesson in db.Lessons.AsNoTracking().VisibleTo(reader).Shared()
            where EF.Parameter(ids).Contains(lesson.Id)
            join practice in practices on lesson.PracticeId equals practice.Id into own
            from practice in own.DefaultIfEmpty()
            select new LessonItem(
                lesson.Id, lesson.Slug, lesson.Title, lesson.Learned, lesson.Conditions.On, lesson.Year, lesson.SharedAt!.Value,
                lesson.Provenance.Inferred, lesson.IssueId, practice.Title, practice.Place)
            {
                IsUnseen = lesson.PracticeId != null && practice == null,
                End = practice.End,
            }).ToListAsync(cancel);
        return rows.InOrder(ids, row => row.Id);
    }

    private async Task<ILookup<Guid, LessonInsight>> InsightsOfAsync(List<Guid> ids, Reader reader, CancellationToken cancel)
    {
        var insights = await (
            from insight in db.Insights.AsNoTracking().VisibleTo(reader).Adopted()
            from weighed in insight.Lessons
            where EF.Parameter(ids).Contains(weighed.LessonId)
            orderby insight.Title
            select new LessonInsight(weighed.LessonId, insight.Slug, insight.Title, weighed.Contradicts)).ToListAsync(cancel);
        return insights.ToLookup(insight => insight.LessonId);
    }
}
