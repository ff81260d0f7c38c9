using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Practices;

namespace WerkplaatsPortal.Data.Practices;

/// <summary>Which practices a reader may see.</summary>
public static class PracticeVisibility
{
    /// <summary>Practices that have started are public; one that is being prepared is the Arena's.</summary>
    public static IQueryable<LearningPractice> VisibleTo(this IQueryable<LearningPractice> practices, Reader reader, DateOnly today) =>
        reader.IsVisitor
            ? practices.Where(practice => practice.FirstDay == null || practice.FirstDay <= today)
            : practices.Where(practice =>
                practice.FirstDay == null || practice.FirstDay <= today || reader.ArenaIssues.Contains(practice.IssueId));
}
