using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Data.Search;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Data.Knowledge;

/// <summary>A choice among lessons as conditions of a query, and as marks of the search. Without words there is no finding.</summary>
internal sealed class LessonFilter(LessonChoice choice, IssueNames issues, Finding? finding)
{
    private readonly List<Guid> chosenIssues = issues.FamilyOf(choice.Issues);
    private FacetTokens? chosen;

    /// <summary>The lessons that fit the choice; with <paramref name="except"/> that facet is left open.</summary>
    public IQueryable<Lesson> Fitting(IQueryable<Lesson> lessons, LessonFacet? except = null)
    {
        var fitting = finding is null ? lessons : finding.In(lessons);
        foreach (var facet in Enum.GetValues<LessonFacet>().Where(facet => facet != except))
            fitting = FittingIn(fitting, facet);
        return fitting;
    }

    /// <summary>The choice as marks, a place for each <see cref="LessonFacet"/>.</summary>
    public FacetTokens Chosen => chosen ??= new(
        [
            [.. chosenIssues.Select(Mark.Of)],
            [.. Conditions.Vocabulary.In(choice.Conditions).Select(term => Mark.Of(term.Value))],
            [.. Levels.Vocabulary.In(choice.Levels).Select(term => Mark.Of(term.Value))],
            [.. Parties.Vocabulary.In(choice.Parties).Select(term => Mark.Of(term.Value))],
            [.. LifeDomains.Vocabulary.In(choice.Domains).Select(term => Mark.Of(term.Value))],
            [.. SurroundingsNames.Vocabulary.In(choice.Surroundings).Select(term => Mark.Of(term.Value))],
            [.. SocialBases.Vocabulary.In(choice.SocialBasis).Select(term => Mark.Of(term.Value))],
            [.. choice.Sources.Select(Mark.Of)],
            [.. choice.Years.Select(Mark.OfYear)],
        ]);

    /// <summary>What was found and fits the choice, the best first.</summary>
    public List<Guid> Ranked() => [.. finding!.Ranked.Where(found => Chosen.Fit(found)).Select(found => found.Id)];

    private IQueryable<Lesson> FittingIn(IQueryable<Lesson> lessons, LessonFacet facet) => facet switch
    {
        LessonFacet.Issue when chosenIssues.Count > 0 => lessons.Where(lesson =>
            chosenIssues.Contains(lesson.IssueId) || lesson.OtherIssues.Any(other => chosenIssues.Contains(other.IssueId))),
        LessonFacet.Condition when choice.Conditions != Condition.None =>
            lessons.Where(lesson => (lesson.Conditions.On & choice.Conditions) != Condition.None),
        LessonFacet.Level when choice.Levels != Level.None => lessons.Where(lesson => (lesson.Setting.Levels & choice.Levels) != Level.None),
        LessonFacet.Party when choice.Parties != Party.None => lessons.Where(lesson => (lesson.Setting.Parties & choice.Parties) != Party.None),
        LessonFacet.Domain when choice.Domains != LifeDomain.None =>
            lessons.Where(lesson => (lesson.Setting.Domains & choice.Domains) != LifeDomain.None),
        LessonFacet.Surroundings when choice.Surroundings != Surroundings.None =>
            lessons.Where(lesson => (lesson.Setting.Surroundings & choice.Surroundings) != Surroundings.None),
        LessonFacet.Basis when choice.SocialBasis != SocialBasis.None =>
            lessons.Where(lesson => (lesson.Setting.SocialBasis & choice.SocialBasis) != SocialBasis.None),
        LessonFacet.Source when choice.Sources.Count > 0 => lessons.Where(lesson => choice.Sources.Contains(lesson.SourceKind)),
        LessonFacet.Year when choice.Years.Count > 0 => lessons.Where(lesson => lesson.Year != null && choice.Years.Contains(lesson.Year.Value)),
        _ => lessons,
    };
}
