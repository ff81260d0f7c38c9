using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Domain.Knowledge;

/// <summary>How a lesson is known. Every kind counts the same.</summary>
public enum SourceKind
{
    /// <summary>Somebody's own life.</summary>
    Experience,

    /// <summary>Work in a practice.</summary>
    Practice,

    /// <summary>Research.</summary>
    Research,

    /// <summary>An evaluation.</summary>
    Evaluation,
}

/// <summary>The names of the values of <see cref="SourceKind"/>.</summary>
public static class SourceKinds
{
    /// <summary>The vocabulary.</summary>
    public static Vocabulary<SourceKind> Vocabulary { get; } = new(
        new(SourceKind.Experience, "experience", "Ervaring", "Experience"),
        new(SourceKind.Practice, "practice", "Praktijk", "Practice"),
        new(SourceKind.Research, "research", "Onderzoek", "Research"),
        new(SourceKind.Evaluation, "evaluation", "Evaluatie", "Evaluation"));
}

/// <summary>How widely a lesson speaks, as its source puts it.</summary>
public enum LessonScope
{
    /// <summary>From the network itself.</summary>
    Network,

    /// <summary>From the wider region.</summary>
    Region,

    /// <summary>From the whole country.</summary>
    National,
}

/// <summary>The names of the values of <see cref="LessonScope"/>.</summary>
public static class LessonScopes
{
    /// <summary>The vocabulary.</summary>
    public static Vocabulary<LessonScope> Vocabulary { get; } = new(
        new(LessonScope.Network, "netwerk", "Uit het netwerk", "From the network"),
        new(LessonScope.Region, "regio", "Uit de regio", "From the region"),
        new(LessonScope.National, "landelijk", "Landelijk", "National"));
}

/// <summary>What a lesson says about learning together itself.</summary>
[Flags]
public enum LearningAspect
{
    /// <summary>Nothing in particular.</summary>
    None = 0,

    /// <summary>On collaborating.</summary>
    Collaborating = 1,

    /// <summary>On evaluating.</summary>
    Evaluating = 2,

    /// <summary>On learning.</summary>
    Learning = 4,
}

/// <summary>The names of the values of <see cref="LearningAspect"/>.</summary>
public static class LearningAspects
{
    /// <summary>The vocabulary.</summary>
    public static Vocabulary<LearningAspect> Vocabulary { get; } = new(
        new(LearningAspect.Collaborating, "samenwerken", "Samen werken", "Collaborating"),
        new(LearningAspect.Evaluating, "evalueren", "Evalueren", "Evaluating"),
        new(LearningAspect.Learning, "leren", "Leren", "Learning"));
}
