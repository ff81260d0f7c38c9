using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Domain.Knowledge;

/// <summary>What an insight must rest on before it may be called regional knowledge.</summary>
public static class InsightGround
{
    /// <summary>The fewest lessons that can carry an insight.</summary>
    public const int FewestLessons = 2;

    /// <summary>What the lessons lack to carry an insight for an audience, as a sentence; null when they carry it.</summary>
    public static string? WhatLacks(IReadOnlyCollection<WeighedLesson> weighed, Audience audience)
    {
        var carrying = weighed.Where(each => !each.Contradicts).Select(each => each.Lesson).DistinctBy(lesson => lesson.Id).ToList();
        if (carrying.Count < FewestLessons)
            return "Een inzicht rust op minstens twee lessen.";

        if (weighed.Any(each => each.Contradicts && carrying.Any(lesson => lesson.Id == each.Lesson.Id)))
            return "Een les draagt het inzicht of spreekt het tegen, niet allebei.";

        if (weighed.Any(each => each.Lesson.State != LessonState.Shared))
            return "Een inzicht rust alleen op gedeelde lessen.";

        if (weighed.Any(each => !each.Lesson.IsSharedWith(audience)))
            return "Deel de lessen eerst met minstens dezelfde mensen als het inzicht.";

        return ComeFromOnePlace(carrying) ? "De lessen komen allemaal van één plek. Kies er een uit een andere praktijk bij." : null;
    }

    /// <summary>Demands that the lessons carry an insight for an audience.</summary>
    /// <exception cref="RuleViolation">They don't; the message says what lacks.</exception>
    public static void Demand(IReadOnlyCollection<WeighedLesson> weighed, Audience audience)
    {
        if (WhatLacks(weighed, audience) is { } lacking)
            throw new RuleViolation(lacking, nameof(Insight.Lessons));
    }

    /// <summary>Two practices are two places, and so are a practice and elsewhere; elsewhere alone is one.</summary>
    private static bool ComeFromOnePlace(List<Lesson> lessons) =>
        lessons.SelectMany(lesson => lesson.OtherPractices.Select(other => (Guid?)other.PracticeId).Append(lesson.PracticeId)).Distinct().Count() < 2;
}
