using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Studios;

/// <summary>Which questions a reader may see.</summary>
public static class QuestionVisibility
{
    /// <summary>Articulated questions are public; what is only on the table is the Arena's.</summary>
    public static IQueryable<LearningQuestion> VisibleTo(
        this IQueryable<LearningQuestion> questions, Reader reader, IQueryable<LearningStudio> studios) =>
        reader.IsVisitor
            ? questions.Where(question => question.ArticulatedAt != null)
            : questions.Where(question => question.ArticulatedAt != null
                || studios.Any(studio => studio.Id == question.StudioId && reader.ArenaIssues.Contains(studio.IssueId)));
}
