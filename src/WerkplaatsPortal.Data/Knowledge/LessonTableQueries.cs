using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Search;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Knowledge;

/// <summary>What the lead looks at on the lessons desk.</summary>
public enum LessonTab
{
    /// <summary>Every lesson.</summary>
    All,

    /// <summary>What came in and is to be checked.</summary>
    Draft,

    /// <summary>Checked, to be shared.</summary>
    Checked,

    /// <summary>Shared.</summary>
    Shared,

    /// <summary>Shared or checked, and connected with nothing: no other lesson, no insight.</summary>
    Loose,

    /// <summary>Not shared yet, to be held beside lessons that it looks like.</summary>
    Alike,

    /// <summary>Taken back.</summary>
    Withdrawn,
}

/// <summary>How many lessons stand under each tab.</summary>
public sealed record LessonTabCounts(IReadOnlyDictionary<LessonState, int> States, int Loose)
{
    /// <summary>How many stand under one tab.</summary>
    public int Of(LessonTab tab) => tab switch
    {
        LessonTab.All => States.Values.Sum(),
        LessonTab.Draft => States.GetValueOrDefault(LessonState.Draft),
        LessonTab.Checked => States.GetValueOrDefault(LessonState.Checked),
        LessonTab.Shared => States.GetValueOrDefault(LessonState.Shared),
        LessonTab.Withdrawn => States.GetValueOrDefault(LessonState.Withdrawn),
        LessonTab.Loose => Loose,
        _ => States.GetValueOrDefault(LessonState.Draft) + States.GetValueOrDefault(LessonState.Checked),
    };
}

/// <summary>A page of the lessons desk: five commands at most, however many lessons there are.</summary>
public sealed record LessonTable(
    Page<LessonLine> Page, LessonTabCounts Counts, IReadOnlyDictionary<Guid, IReadOnlyList<SimilarLesson>> Similar);

/// <summary>A connection with a lesson of a studio that another studio made.</summary>
public sealed record LinkFromElsewhere(
    Guid Id, LessonLinkKind Kind, string? Remark, DateTime ConnectedAt, string Studio, string FromSlug, string FromTitle, string ToSlug,
    string ToTitle, string OwnSlug);

/// <summary>Reads the lessons desk of a studio.</summary>
public sealed class LessonTableQueries(PortalDbContext db, Finder finder, SimilarLessons similar)
{
    /// <summary>The most connections made elsewhere that the desk shows.</summary>
    public const int MostLinks = 50;

    /// <summary>A page of one tab, newest first, with the words that are looked for in it.</summary>
    public async Task<LessonTable> FindAsync(
        LearningStudio studio, LessonTab tab, Words words, int page, Reader reader, CancellationToken cancel = default)
    {
        var own = db.Lessons.AsNoTracking().Where(lesson => lesson.IssueId == studio.IssueId);
        var states = await own.GroupBy(lesson => lesson.State).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(
            group => group.Key, group => group.Count, cancel);
        var counts = new LessonTabCounts(states, await Loose(own).CountAsync(cancel));

        var shown = Under(tab, own);
        if (!words.AreNone)
            shown = await HoldingAsync(words, studio, shown, reader, cancel);
        var total = words.AreNone ? counts.Of(tab) : await shown.CountAsync(cancel);
        var lines = await shown
            .OrderByDescending(lesson => lesson.WrittenAt).ThenBy(lesson => lesson.Id)
            .OnPage(page)
            .Select(lesson => new LessonLine(
                lesson.Id, lesson.Slug, lesson.Title, lesson.State, lesson.Audience, lesson.WrittenAt,
                db.Practices.Where(practice => practice.Id == lesson.PracticeId).Select(practice => practice.Title).FirstOrDefault(),
                lesson.Conditions.On, lesson.PracticeId))
            .ToListAsync(cancel);
        return new(new(lines, page, total), counts, tab == LessonTab.Alike ? await AlikeAsync(lines, reader, cancel) : NoneAlike);
    }

    /// <summary>The connections that other studios made with lessons of this one, newest first.</summary>
    public Task<List<LinkFromElsewhere>> LinksFromElsewhereAsync(LearningStudio studio, Reader reader, CancellationToken cancel = default) => (
        from link in db.LessonLinks.AsNoTracking()
        where link.MadeInId != null && link.MadeInId != studio.IssueId
        join issue in db.Issues on link.MadeInId equals issue.Id
        join first in db.Lessons.VisibleTo(reader) on link.FromId equals first.Id
        join second in db.Lessons.VisibleTo(reader) on link.ToId equals second.Id
        where first.IssueId == studio.IssueId || second.IssueId == studio.IssueId
        orderby link.ConnectedAt descending
        select new LinkFromElsewhere(
            link.Id, link.Kind, link.Remark, link.ConnectedAt, issue.Name, first.Slug, first.Title, second.Slug, second.Title,
            first.IssueId == studio.IssueId ? first.Slug : second.Slug)).Take(MostLinks).ToListAsync(cancel);

    private static readonly Dictionary<Guid, IReadOnlyList<SimilarLesson>> NoneAlike = [];

    /// <summary>The search knows what is shared; what is not shared yet is found by the words of its title.</summary>
    private async Task<IQueryable<Lesson>> HoldingAsync(
        Words words, LearningStudio studio, IQueryable<Lesson> lessons, Reader reader, CancellationToken cancel)
    {
        var shared = (await finder.FindAsync(FoundKind.Lesson, words, reader, new FacetTokens([[Mark.Of(studio.IssueId)]]), cancel)).Ids;
        var titled = await lessons.Where(lesson => lesson.State != LessonState.Shared).WithInTitle(words.Typed)
            .Select(lesson => lesson.Id).Take(Finding.Most).ToListAsync(cancel);
        var found = shared.Concat(titled).ToList();
        return lessons.Where(lesson => found.Contains(lesson.Id));
    }

    private Task<IReadOnlyDictionary<Guid, IReadOnlyList<SimilarLesson>>> AlikeAsync(
        List<LessonLine> lines, Reader reader, CancellationToken cancel) => similar.ToEachAsync(
        [.. lines.Select(line => new LessonSketch(line.Id, line.Title, null, line.Conditions, line.PracticeId))], reader, cancel);

    private IQueryable<Lesson> Under(LessonTab tab, IQueryable<Lesson> lessons) => tab switch
    {
        LessonTab.Draft => lessons.Where(lesson => lesson.State == LessonState.Draft),
        LessonTab.Checked => lessons.Where(lesson => lesson.State == LessonState.Checked),
        LessonTab.Shared => lessons.Where(lesson => lesson.State == LessonState.Shared),
        LessonTab.Withdrawn => lessons.Where(lesson => lesson.State == LessonState.Withdrawn),
        LessonTab.Loose => Loose(lessons),
        LessonTab.Alike => lessons.Where(lesson => lesson.State == LessonState.Draft || lesson.State == LessonState.Checked),
        _ => lessons,
    };

    private IQueryable<Lesson> Loose(IQueryable<Lesson> lessons) => lessons.Where(lesson =>
        (lesson.State == LessonState.Checked || lesson.State == LessonState.Shared)
        && !db.LessonLinks.Any(link => link.FromId == lesson.Id)
        && !db.LessonLinks.Any(link => link.ToId == lesson.Id)
        && !db.Set<InsightLesson>().Any(weighed => weighed.LessonId == lesson.Id));
}
