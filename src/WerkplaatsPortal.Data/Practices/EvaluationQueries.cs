using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Practices;

/// <summary>What is needed to evaluate a practice.</summary>
public sealed class EvaluationQueries(PortalDbContext db, TimeProvider clock)
{
    /// <summary>A practice of a studio, to be evaluated; null when the studio has none by that slug.</summary>
    public Task<LearningPractice?> PracticeAsync(LearningStudio studio, string slug, CancellationToken cancel = default) =>
        db.Practices.SingleOrDefaultAsync(practice => practice.IssueId == studio.IssueId && practice.Slug == slug, cancel);

    /// <summary>A practice that the reader may see, with the partners that work in it; null when there is none by that slug.</summary>
    public Task<LearningPractice?> VisibleAsync(string slug, Reader reader, CancellationToken cancel = default) =>
        db.Practices.VisibleTo(reader, clock.Today()).Include(practice => practice.Partners)
            .SingleOrDefaultAsync(practice => practice.Slug == slug, cancel);

    /// <summary>The slug of the issue where a practice is at home.</summary>
    public Task<string> IssueOfAsync(LearningPractice practice, CancellationToken cancel = default) =>
        db.Issues.Where(issue => issue.Id == practice.IssueId).Select(issue => issue.Slug).SingleAsync(cancel);

    /// <summary>The evaluation of a practice, to be changed; null when it has none.</summary>
    public Task<PracticeEvaluation?> OfAsync(LearningPractice practice, CancellationToken cancel = default) =>
        db.Evaluations.SingleOrDefaultAsync(evaluation => evaluation.PracticeId == practice.Id, cancel);
}
