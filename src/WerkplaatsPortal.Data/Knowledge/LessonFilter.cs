using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Data.Knowledge;

/// <summary>A choice among lessons as conditions of a query.</summary>
internal sealed class LessonFilter(LessonChoice choice, IssueNames issues)
{
    private readonly List<Guid> chosenIssues = issues.FamilyOf(choice.Issues);

    /// <summary>The lessons that fit the choice; with <paramref name="except"/> that facet is left open.</summary>
    public IQueryable<Lesson> Fitting(IQueryable<Lesson> lessons, LessonFacet? except = null)
    {
        var fitting = choice.Words.FoundIn(lessons);
        foreach (var facet in Enum.GetValues<LessonFacet>().Where(facet => facet != except))
            fitting = FittingIn(fitting, facet);
        return fitting;
    }

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
