using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Committee;

/// <summary>An advice in one line, as the studio's lead sees it.</summary>
public sealed record AdviceLine(
    string Slug, AdviceKind Kind, string? Title, string? Question, DateTime? GivenAt, DateOnly? WantedBefore, DateOnly? AnswerBefore, AdviceAnswer? Answer)
{
    /// <summary>How many actions are open.</summary>
    public int OpenActions { get; init; }

    /// <summary>Why what was asked is not answered; null while that is not so.</summary>
    public AdviceEnd? End { get; init; }
}

/// <summary>What the lead of a studio needs to ask for advice and to answer it.</summary>
public sealed class AdviceDeskQueries(PortalDbContext db)
{
    /// <summary>An advice to a studio, to be answered; null when the studio has none by that slug.</summary>
    public Task<Advice?> FindAsync(LearningStudio studio, string slug, CancellationToken cancel = default) =>
        db.Advices.Include(advice => advice.Actions)
            .SingleOrDefaultAsync(advice => advice.IssueId == studio.IssueId && advice.Slug == slug, cancel);

    /// <summary>A page of the advice to a studio, asked for or given, what waits for an answer first.</summary>
    public async Task<Page<AdviceLine>> ListAsync(LearningStudio studio, int page, CancellationToken cancel = default)
    {
        var advices = db.Advices.Where(advice => advice.IssueId == studio.IssueId);
        var count = await advices.CountAsync(cancel);
        var lines = await advices
            .OrderBy(advice => advice.GivenAt != null && advice.Answer == null ? 0 : advice.GivenAt == null && advice.End == null ? 1 : 2)
            .ThenByDescending(advice => advice.GivenAt ?? advice.AskedAt)
            .OnPage(page)
            .Select(advice => new AdviceLine(
                advice.Slug, advice.Kind, advice.Title, advice.Question, advice.GivenAt, advice.WantedBefore, advice.AnswerBefore, advice.Answer)
            { OpenActions = advice.Actions.Count(action => action.DoneAt == null), End = advice.End })
            .ToListAsync(cancel);
        return new(lines, page, count);
    }
}
