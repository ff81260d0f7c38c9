using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Committee;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Data.Search;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Data.Tribune;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>The kinds of thing that one search finds, in the order of the page.</summary>
public enum HitKind
{
    /// <summary>Social issue.</summary>
    Issue,

    /// <summary>Learning question.</summary>
    Question,

    /// <summary>Learning practice.</summary>
    Practice,

    /// <summary>Lesson.</summary>
    Lesson,

    /// <summary>Insight.</summary>
    Insight,

    /// <summary>Tribune update.</summary>
    Update,

    /// <summary>Tribune activity.</summary>
    Activity,

    /// <summary>Publication.</summary>
    Publication,

    /// <summary>Partner.</summary>
    Partner,

    /// <summary>Advice.</summary>
    Advice,
}

/// <summary>Something that was found. Set by name, not by constructor: only so can all kinds come in one command.</summary>
public sealed class Hit
{
    /// <summary>What it is.</summary>
    public HitKind Kind { get; init; }

    /// <summary>The last part of its address; of a question, that of its issue.</summary>
    public string Slug { get; init; } = "";

    /// <summary>What it is called.</summary>
    public string Title { get; init; } = "";

    /// <summary>What it says.</summary>
    public string? Text { get; init; }
}

/// <summary>How many things of a kind there are.</summary>
public sealed class HitCount
{
    /// <summary>The kind.</summary>
    public HitKind Kind { get; init; }

    /// <summary>How many were found.</summary>
    public int Times { get; init; }
}

/// <summary>What one search found, by kind: the best of each, and how many there are.</summary>
public sealed record Hits(ILookup<HitKind, Hit> ByKind, IReadOnlyDictionary<HitKind, int> Counts)
{
    /// <summary>How many things were found.</summary>
    public int Total => Counts.Values.Sum();
}

/// <summary>One search over everything that the reader may see: two commands.</summary>
public sealed class SearchQueries(PortalDbContext db, TimeProvider clock)
{
    /// <summary>How many of a kind the page shows.</summary>
    public const int MostOfAKind = 10;

    /// <summary>Finds the things that hold all the words, those with the words in their title first.</summary>
    public async Task<Hits> FindAsync(Words words, Reader reader, CancellationToken cancel = default)
    {
        if (words.AreNone)
            return new Hits(Array.Empty<Hit>().ToLookup(hit => hit.Kind), new Dictionary<HitKind, int>());

        var found = new Found(db, words, reader, clock.Today());
        var hits = await found.Best().ToListAsync(cancel);
        var counts = await found.Counts().ToListAsync(cancel);
        return new Hits(hits.ToLookup(hit => hit.Kind), counts.ToDictionary(count => count.Kind, count => count.Times));
    }

    /// <summary>What the words find of each kind.</summary>
    private sealed class Found(PortalDbContext db, Words words, Reader reader, DateOnly today)
    {
        private readonly Dictionary<HitKind, (IQueryable<Hit> Best, IQueryable<HitCount> Count)> kinds = new()
        {
            [HitKind.Issue] = Of(words, db.Issues.Where(each => each.Status != IssueStatus.Proposed), each =>
                each.Select(issue => new Hit { Kind = HitKind.Issue, Slug = issue.Slug, Title = issue.Name, Text = issue.Summary }), HitKind.Issue),
            [HitKind.Question] = Of(words, db.Questions.VisibleTo(reader, db.Studios), each =>
                from question in each
                join studio in db.Studios on question.StudioId equals studio.Id
                join issue in db.Issues on studio.IssueId equals issue.Id
                select new Hit { Kind = HitKind.Question, Slug = issue.Slug, Title = question.Text, Text = issue.Name }, HitKind.Question),
            [HitKind.Practice] = Of(words, db.Practices.VisibleTo(reader, today), each =>
                each.Select(practice => new Hit { Kind = HitKind.Practice, Slug = practice.Slug, Title = practice.Title, Text = practice.Summary }), HitKind.Practice),
            [HitKind.Lesson] = Of(words, db.Lessons.VisibleTo(reader).Shared(), each =>
                each.Select(lesson => new Hit { Kind = HitKind.Lesson, Slug = lesson.Slug, Title = lesson.Title, Text = lesson.Learned }), HitKind.Lesson),
            [HitKind.Insight] = Of(words, db.Insights.VisibleTo(reader).Adopted(), each =>
                each.Select(insight => new Hit { Kind = HitKind.Insight, Slug = insight.Slug, Title = insight.Title, Text = insight.Statement }), HitKind.Insight),
            [HitKind.Update] = Of(words, db.Updates.VisibleTo(reader), each =>
                each.Select(update => new Hit { Kind = HitKind.Update, Slug = update.Slug, Title = update.Title, Text = update.Body }), HitKind.Update),
            [HitKind.Activity] = Of(words, db.Activities.VisibleTo(reader), each =>
                each.Select(activity => new Hit { Kind = HitKind.Activity, Slug = activity.Slug, Title = activity.Title, Text = activity.Summary }), HitKind.Activity),
            [HitKind.Publication] = Of(words, db.Publications, each =>
                each.Select(publication => new Hit { Kind = HitKind.Publication, Slug = publication.Slug, Title = publication.Title, Text = publication.Kind }), HitKind.Publication),
            [HitKind.Partner] = Of(words, db.Partners.Where(partner => partner.TakesPart), each =>
                each.Select(partner => new Hit { Kind = HitKind.Partner, Slug = partner.Slug, Title = partner.Name, Text = partner.Municipality }), HitKind.Partner),
            [HitKind.Advice] = Of(words, db.Advices.VisibleTo(reader), each =>
                each.Select(advice => new Hit { Kind = HitKind.Advice, Slug = advice.Slug, Title = advice.Title ?? advice.Question!, Text = advice.Body ?? advice.Question }), HitKind.Advice),
        };

        public IQueryable<Hit> Best() => kinds.Values.Select(kind => kind.Best).Aggregate(Queryable.Concat);

        public IQueryable<HitCount> Counts() => kinds.Values.Select(kind => kind.Count).Aggregate(Queryable.Concat);

        private static (IQueryable<Hit> Best, IQueryable<HitCount> Count) Of<T>(
            Words words, IQueryable<T> visible, Func<IQueryable<T>, IQueryable<Hit>> show, HitKind kind) where T : Entity
        {
            var found = words.FoundIn(visible.AsNoTracking());
            return (
                show(words.TitleFirst(found).ThenByDescending(thing => thing.Id).Take(MostOfAKind)),
                found.GroupBy(thing => 1).Select(all => new HitCount { Kind = kind, Times = all.Count() }));
        }
    }
}
