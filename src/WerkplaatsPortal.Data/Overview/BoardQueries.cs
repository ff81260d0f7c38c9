using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Data.Search.Facets;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>What a reader may see of the knowledge, from the boards that are kept ready: no command.</summary>
public sealed class BoardQueries(
    PortalDbContext db, LessonShelf lessons, PracticeShelf practices, InsightShelf insights, IssueShelf issues)
{
    /// <summary>The boards as this reader sees them.</summary>
    public async Task<Sights> SeeAsync(Reader reader, CancellationToken cancel = default) => new(
        (await lessons.BoardAsync(db, cancel)).See(reader),
        (await practices.BoardAsync(db, cancel)).See(reader),
        (await insights.BoardAsync(db, cancel)).See(reader),
        await issues.NamesAsync(db, cancel));

    /// <summary>The lessons that this reader could have seen just before a moment, with the seats of now.</summary>
    public async Task<Sight> LessonsAsync(Reader reader, DateTime end, CancellationToken cancel = default) =>
        (await lessons.BoardAsync(db, cancel)).See(reader, end);
}

/// <summary>Lessons, practices and insights as a reader sees them, by issue as the agenda stands now.</summary>
public sealed record Sights(Sight Lessons, Sight Practices, Sight Insights, IssueNames Issues)
{
    /// <summary>Those of one issue, with what went on in it.</summary>
    public Sights Of(string issue) => this with
    {
        Lessons = Lessons.With(Facet.Issue, issue),
        Practices = Practices.With(Facet.Issue, issue),
        Insights = Insights.With(Facet.Issue, issue),
    };

    /// <summary>How many there are in each issue.</summary>
    public Tally PerIssue() => new(
        from issue in Issues.All
        from count in Of(issue.Slug).Counts(issue.Id)
        select count);

    /// <summary>How many there are in some issues together, each thing once.</summary>
    public Tally Together(IReadOnlyCollection<string> slugs) => new((this with
    {
        Lessons = Lessons.With(Facet.Issue, slugs),
        Practices = Practices.With(Facet.Issue, slugs),
        Insights = Insights.With(Facet.Issue, slugs),
    }).Counts(Guid.Empty));

    private IEnumerable<TallyCount> Counts(Guid issueId) => Counts(Counted.Lesson, issueId, Lessons)
        .Concat(Counts(Counted.Practice, issueId, Practices)).Concat(Counts(Counted.Insight, issueId, Insights));

    internal static IEnumerable<TallyCount> Counts(Counted kind, Guid issueId, Sight sight) => Conditions.Vocabulary.Terms
        .Select(term => new TallyCount(kind, issueId, term.Value, sight.Of(Facet.Condition, term.Code)))
        .Append(new TallyCount(kind, issueId, Condition.None, sight.Total));
}
