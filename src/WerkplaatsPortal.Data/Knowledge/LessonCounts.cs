using System.Globalization;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Data.Search;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Data.Knowledge;

/// <summary>How many lessons each value of each facet would give, the other facets as chosen.</summary>
public sealed class LessonCounts
{
    private readonly Dictionary<(LessonFacet Facet, string Code), int> counts = [];

    private LessonCounts() { }

    /// <summary>How many lessons fit the whole choice.</summary>
    public int Total { get; private set; }

    /// <summary>The number beside one value.</summary>
    public int Of(LessonFacet facet, string code) => counts.GetValueOrDefault((facet, code));

    /// <summary>The values of a facet that give any lesson.</summary>
    public IEnumerable<string> ValuesOf(LessonFacet facet) => counts.Keys.Where(key => key.Facet == facet).Select(key => key.Code);

    /// <summary>
    /// Counts, in two commands. The fixed vocabularies are sets in one number a lesson, so the database only says how often each
    /// set occurs: some tens of rows, however many lessons there are.
    /// </summary>
    internal static async Task<LessonCounts> ReadAsync(
        IQueryable<Lesson> lessons, LessonFilter filter, LessonChoice choice, IssueNames issues, CancellationToken cancel)
    {
        var found = new LessonCounts();
        foreach (var set in await SetsIn(lessons, filter).ToListAsync(cancel))
            found.Add(set, choice);

        foreach (var issue in await IssuesIn(filter.Fitting(lessons, LessonFacet.Issue), issues.Families).ToListAsync(cancel))
        {
            if (issues.Find(issue.Id) is { } name)
                found.Add(LessonFacet.Issue, name.Slug, issue.Times);
        }

        return found;
    }

    /// <summary>Counts among what a search found, which tells itself what it belongs to: no command.</summary>
    internal static LessonCounts Among(Finding finding, LessonFilter filter, IssueNames issues)
    {
        var counted = new LessonCounts { Total = filter.Ranked().Count };
        foreach (var issue in issues.All)
            counted.Count(LessonFacet.Issue, issue.Slug, [.. issues.FamilyOf([issue.Slug]).Select(Mark.Of)], finding, filter);
        counted.Count(LessonFacet.Condition, Conditions.Vocabulary, Mark.Of, finding, filter);
        counted.Count(LessonFacet.Level, Levels.Vocabulary, Mark.Of, finding, filter);
        counted.Count(LessonFacet.Party, Parties.Vocabulary, Mark.Of, finding, filter);
        counted.Count(LessonFacet.Domain, LifeDomains.Vocabulary, Mark.Of, finding, filter);
        counted.Count(LessonFacet.Surroundings, SurroundingsNames.Vocabulary, Mark.Of, finding, filter);
        counted.Count(LessonFacet.Basis, SocialBases.Vocabulary, Mark.Of, finding, filter);
        counted.Count(LessonFacet.Source, SourceKinds.Vocabulary, Mark.Of, finding, filter);
        foreach (var year in finding.Ranked.Select(found => found.Year).OfType<int>().Distinct())
            counted.Count(LessonFacet.Year, year.ToString(CultureInfo.InvariantCulture), [Mark.OfYear(year)], finding, filter);
        return counted;
    }

    private void Count<T>(LessonFacet facet, Vocabulary<T> vocabulary, Func<T, string> mark, Finding finding, LessonFilter filter) where T : struct, Enum
    {
        foreach (var term in vocabulary.Terms)
            Count(facet, term.Code, [mark(term.Value)], finding, filter);
    }

    private void Count(LessonFacet facet, string code, List<string> marks, Finding finding, LessonFilter filter)
    {
        var times = finding.Ranked.Count(found => marks.Any(found.Bears) && filter.Chosen.Fit(found, (int)facet));
        if (times > 0)
            Add(facet, code, times);
    }

    private static IQueryable<SetCount> SetsIn(IQueryable<Lesson> lessons, LessonFilter filter)
    {
        IQueryable<IGrouping<int, Lesson>> By(LessonFacet facet, Expression<Func<Lesson, int>> value) =>
            filter.Fitting(lessons, facet).GroupBy(value);

        return By(LessonFacet.Condition, lesson => (int)lesson.Conditions.On).Select(set => new SetCount { Facet = LessonFacet.Condition, Value = set.Key, Times = set.Count() })
            .Concat(By(LessonFacet.Level, lesson => (int)lesson.Setting.Levels).Select(set => new SetCount { Facet = LessonFacet.Level, Value = set.Key, Times = set.Count() }))
            .Concat(By(LessonFacet.Party, lesson => (int)lesson.Setting.Parties).Select(set => new SetCount { Facet = LessonFacet.Party, Value = set.Key, Times = set.Count() }))
            .Concat(By(LessonFacet.Domain, lesson => (int)lesson.Setting.Domains).Select(set => new SetCount { Facet = LessonFacet.Domain, Value = set.Key, Times = set.Count() }))
            .Concat(By(LessonFacet.Surroundings, lesson => (int)lesson.Setting.Surroundings)
                .Select(set => new SetCount { Facet = LessonFacet.Surroundings, Value = set.Key, Times = set.Count() }))
            .Concat(By(LessonFacet.Basis, lesson => (int)lesson.Setting.SocialBasis).Select(set => new SetCount { Facet = LessonFacet.Basis, Value = set.Key, Times = set.Count() }))
            .Concat(By(LessonFacet.Source, lesson => lesson.SourceKind == SourceKind.Experience ? (int)SourceKind.Experience
                    : lesson.SourceKind == SourceKind.Practice ? (int)SourceKind.Practice
                    : lesson.SourceKind == SourceKind.Research ? (int)SourceKind.Research : (int)SourceKind.Evaluation)
                .Select(set => new SetCount { Facet = LessonFacet.Source, Value = set.Key, Times = set.Count() }))
            .Concat(By(LessonFacet.Year, lesson => lesson.Year ?? 0).Select(set => new SetCount { Facet = LessonFacet.Year, Value = set.Key, Times = set.Count() }));
    }

    /// <summary>A lesson counts once for an issue, also when it belongs to it and to one that went on in it.</summary>
    private static IQueryable<IssueCount> IssuesIn(IQueryable<Lesson> lessons, IssueFamilies families) =>
        lessons.Select(lesson => new LessonPlace { LessonId = lesson.Id, IssueId = lesson.IssueId })
            .Concat(lessons.SelectMany(lesson => lesson.OtherIssues)
                .Select(other => new LessonPlace { LessonId = other.LessonId, IssueId = other.IssueId }))
            .Select(families.UnderHead<LessonPlace>())
            .Distinct()
            .GroupBy(place => place.IssueId)
            .Select(group => new IssueCount(group.Key, group.Count()));

    private void Add(SetCount set, LessonChoice choice)
    {
        foreach (var code in CodesOf(set.Facet, set.Value))
            Add(set.Facet, code, set.Times);

        // Every lesson has one kind of source, so these numbers together are all lessons; what was chosen among them still narrows.
        if (set.Facet == LessonFacet.Source && (choice.Sources.Count == 0 || choice.Sources.Contains((SourceKind)set.Value)))
            Total += set.Times;
    }

    private void Add(LessonFacet facet, string code, int times) => counts[(facet, code)] = Of(facet, code) + times;

    private static IEnumerable<string> CodesOf(LessonFacet facet, int set) => facet switch
    {
        LessonFacet.Condition => Conditions.Vocabulary.In((Condition)set).Select(term => term.Code),
        LessonFacet.Level => Levels.Vocabulary.In((Level)set).Select(term => term.Code),
        LessonFacet.Party => Parties.Vocabulary.In((Party)set).Select(term => term.Code),
        LessonFacet.Domain => LifeDomains.Vocabulary.In((LifeDomain)set).Select(term => term.Code),
        LessonFacet.Surroundings => SurroundingsNames.Vocabulary.In((Surroundings)set).Select(term => term.Code),
        LessonFacet.Basis => SocialBases.Vocabulary.In((SocialBasis)set).Select(term => term.Code),
        LessonFacet.Source => [SourceKinds.Vocabulary[(SourceKind)set].Code],
        _ => set == 0 ? [] : [set.ToString(CultureInfo.InvariantCulture)],
    };

    private sealed record IssueCount(Guid Id, int Times);

    /// <summary>That a lesson belongs to an issue, at home or also.</summary>
    private sealed class LessonPlace
    {
        public Guid LessonId { get; init; }

        public Guid IssueId { get; init; }
    }

    /// <summary>Set by name, not by constructor: only so can several of these queries become one command.</summary>
    private sealed class SetCount
    {
        public LessonFacet Facet { get; init; }

        public int Value { get; init; }

        public int Times { get; init; }
    }
}
