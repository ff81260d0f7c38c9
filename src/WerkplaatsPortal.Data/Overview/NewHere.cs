using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>
/// What came about in this portal. What a package brought came about elsewhere, perhaps long ago: it is no news on the day of the import.
/// </summary>
internal static class NewHere
{
    /// <summary>Lessons written here, or brought by a package that says when they were shared.</summary>
    public static IQueryable<Lesson> ComeAboutHere(this IQueryable<Lesson> lessons) =>
        lessons.Where(lesson => lesson.WrittenBy != null || lesson.SharedAt < lesson.WrittenAt);

    /// <summary>Insights that an Arena here adopted.</summary>
    public static IQueryable<Insight> ComeAboutHere(this IQueryable<Insight> insights) =>
        insights.Where(insight => insight.Agreement!.Decided != Agreement.ImportedMark);

    /// <summary>Practices that did not come with a package.</summary>
    public static IQueryable<LearningPractice> ComeAboutHere(this IQueryable<LearningPractice> practices) =>
        practices.Where(practice => practice.Agreement == null || practice.Agreement.Decided != Agreement.ImportedMark);

    /// <summary>Questions that an Arena here articulated.</summary>
    public static IQueryable<LearningQuestion> ComeAboutHere(this IQueryable<LearningQuestion> questions) => questions.Where(question =>
        question.Steps.Any(step => step.Kind == QuestionStepKind.Articulated && (step.TakenBy != null || step.ProposalId != null)));
}
