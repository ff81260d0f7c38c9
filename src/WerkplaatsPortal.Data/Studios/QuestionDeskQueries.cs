using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Studios;

/// <summary>A question of an Arena in one line.</summary>
public sealed record ArenaQuestion(string Slug, string Text, QuestionState State, bool AwaitsArena);

/// <summary>A step of a question.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Text">The words of the question after it.</param>
/// <param name="Reason">Why.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="By">Who; null for an import and for what followed from a decision.</param>
/// <param name="ProposalSlug">The proposal by which the Arena decided it.</param>
public sealed record QuestionStepLine(QuestionStepKind Kind, string Text, string? Reason, DateTime At, string? By, string? ProposalSlug);

/// <summary>What those in an Arena need to work on its questions.</summary>
public sealed class QuestionDeskQueries(PortalDbContext db)
{
    /// <summary>A question of a studio with its steps, to be changed; null when the studio has none by that slug.</summary>
    public Task<LearningQuestion?> FindAsync(LearningStudio studio, string slug, CancellationToken cancel = default) => db.Questions
        .Include(question => question.Steps)
        .SingleOrDefaultAsync(question => question.StudioId == studio.Id && question.Slug == slug, cancel);

    /// <summary>The steps of a question, oldest first.</summary>
    public Task<List<QuestionStepLine>> StepsAsync(Guid questionId, CancellationToken cancel = default) => (
        from step in db.Set<QuestionStep>()
        where step.QuestionId == questionId
        join person in db.People on step.TakenBy equals person.Id into people
        from person in people.DefaultIfEmpty()
        join proposal in db.Proposals on step.ProposalId equals proposal.Id into proposals
        from proposal in proposals.DefaultIfEmpty()
        orderby step.TakenAt, step.Id
        select new QuestionStepLine(step.Kind, step.Text, step.Reason, step.TakenAt, person.ChosenName ?? person.Name,
            proposal.Slug)).ToListAsync(cancel);

    /// <summary>How many questions of a studio stand where.</summary>
    public async Task<IReadOnlyDictionary<QuestionState, int>> CountsAsync(LearningStudio studio, CancellationToken cancel = default) =>
        await db.Questions
        .Where(question => question.StudioId == studio.Id).GroupBy(question => question.State)
        .Select(each => new { each.Key, Count = each.Count() }).ToDictionaryAsync(each => each.Key, each => each.Count, cancel);

    /// <summary>A page of the questions of a studio in a state, the newest first.</summary>
    public Task<List<ArenaQuestion>> ListAsync(LearningStudio studio, QuestionState? state, int page,
        CancellationToken cancel = default) => Lines(db.Questions
        .Where(question => question.StudioId == studio.Id && (state == null || question.State == state))
        .OrderByDescending(question => question.Id).OnPage(page)).ToListAsync(cancel);

    /// <summary>The newest questions of a studio in each state that asks for work: open, articulated and worked on; one command.</summary>
    public Task<List<ArenaQuestion>> NewestAsync(LearningStudio studio, int each, CancellationToken cancel = default) =>
        Lines(Newest(studio, QuestionState.Open, each)
            .Concat(Newest(studio, QuestionState.Articulated, each)).Concat(Newest(studio, QuestionState.WorkedOn, each))).ToListAsync(cancel);

    private IQueryable<LearningQuestion> Newest(LearningStudio studio, QuestionState state, int most) => db.Questions
        .Where(question => question.StudioId == studio.Id && question.State == state).OrderByDescending(question => question.Id).Take(most);

    private static IQueryable<ArenaQuestion> Lines(IQueryable<LearningQuestion> questions) =>
        questions.Select(question => new ArenaQuestion(question.Slug, question.Text, question.State, question.AwaitsArena));
}
