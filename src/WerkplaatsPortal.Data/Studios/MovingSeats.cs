using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Studios;

/// <summary>When people are asked whether their seats go on elsewhere.</summary>
/// <param name="AnswerBefore">The last day to answer.</param>
/// <param name="Now">The moment, in UTC.</param>
public sealed record SeatRound(DateOnly AnswerBefore, DateTime Now);

/// <summary>
/// Steps on the agenda that reach into studios: an issue that goes on in another, is split, comes back or is taken up. Each prepares all
/// of it, the step, the studio and whom to ask; one save does it whole or not at all.
/// </summary>
public static class MovingSeats
{
    /// <summary>Lets an issue go on in another, and asks everybody who sits in its studio whether the seat goes on there.</summary>
    /// <returns>The questions that are put.</returns>
    /// <exception cref="RuleViolation">The issue can't go on in the other, or people get too little time.</exception>
    public static async Task<IReadOnlyList<SeatQuestion>> MergeAsync(
        this PortalDbContext db, SocialIssue issue, SocialIssue into, Decision decision, SeatRound round, CancellationToken cancel = default)
    {
        issue.MergeInto(into, decision);
        into.Welcome(issue);
        var former = await db.Studios.SingleOrDefaultAsync(studio => studio.IssueId == issue.Id, cancel);
        return former is null
            ? []
            : await db.AskAsync(
                former, await db.OpenStudioAsync(into, decision, cancel), SeatQuestionReason.Merge, isLeft: true, round, cancel);
    }

    /// <summary>
    /// Splits an issue off another, opens its studio, and asks everybody who sits in the former studio whether they take part there too. The
    /// former issue stays on the agenda or is retired by the same decision.
    /// </summary>
    /// <returns>The questions that are put.</returns>
    /// <exception cref="RuleViolation">The issue can't be split or retired, or people get too little time.</exception>
    public static async Task<IReadOnlyList<SeatQuestion>> SplitAsync(
        this PortalDbContext db, SocialIssue issue, SocialIssue other, bool retireFormer, Decision decision, SeatRound round,
        CancellationToken cancel = default)
    {
        db.Add(other);
        var studio = await db.OpenStudioAsync(other, decision, cancel);
        if (retireFormer)
            issue.Retire(decision);
        var former = await db.Studios.SingleOrDefaultAsync(each => each.IssueId == issue.Id, cancel);
        return former is null ? [] : await db.AskAsync(former, studio, SeatQuestionReason.Split, retireFormer, round, cancel);
    }

    /// <summary>Takes an issue off the agenda. Whoever was asked to go on in it needs not answer: nothing begins there any more.</summary>
    /// <exception cref="RuleViolation">It is not on the agenda.</exception>
    public static async Task RetireAsync(this PortalDbContext db, SocialIssue issue, Decision decision, CancellationToken cancel = default)
    {
        issue.Retire(decision);
        var asked = await db.SeatQuestions.Where(question => question.Answer == null
            && db.Studios.Any(studio => studio.Id == question.StudioId && studio.IssueId == issue.Id)).ToListAsync(cancel);
        asked.ForEach(question => question.Lapse(decision.RecordedAt));
    }

    /// <summary>
    /// Puts an issue back on the agenda with a studio. Whoever was asked to go on elsewhere needs not answer: the seat is here again.
    /// </summary>
    /// <exception cref="RuleViolation">It did not go.</exception>
    public static async Task ReopenAsync(this PortalDbContext db, SocialIssue issue, Decision decision, CancellationToken cancel = default)
    {
        issue.Reopen(decision);
        var studio = await db.OpenStudioAsync(issue, decision, cancel);
        var asked = await db.SeatQuestions.Where(question => question.Answer == null && question.Reason == SeatQuestionReason.Merge
            && db.Participations.Any(each => each.Id == question.ParticipationId && each.StudioId == studio.Id)).ToListAsync(cancel);
        asked.ForEach(question => question.Lapse(decision.RecordedAt));
    }

    /// <summary>The studio of an issue on the agenda; opened by a decision where there is none yet, and opened again where it was closed.</summary>
    public static async Task<LearningStudio> OpenStudioAsync(
        this PortalDbContext db, SocialIssue issue, Decision decision, CancellationToken cancel = default)
    {
        var there = await db.Studios.Include(each => each.Leads).Include(each => each.Decisions).AsSplitQuery()
            .SingleOrDefaultAsync(each => each.IssueId == issue.Id, cancel);
        if (there is { ClosedOn: not null })
            there.Reopen(issue, decision);
        if (there is not null)
            return there;

        var studio = LearningStudio.Open(issue, $"Leeratelier {issue.Name}", decision);
        db.Add(studio);
        return studio;
    }

    /// <summary>
    /// Asks for each seat of the former studio. When its issue leaves the agenda, who was asked to go on in that studio and did not answer
    /// yet is asked about the new one instead, so that an issue that goes on twice loses nobody.
    /// </summary>
    private static async Task<IReadOnlyList<SeatQuestion>> AskAsync(
        this PortalDbContext db, LearningStudio former, LearningStudio studio, SeatQuestionReason reason, bool isLeft, SeatRound round,
        CancellationToken cancel)
    {
        SeatQuestion.DemandTime(round.AnswerBefore, round.Now);
        var open = await db.SeatQuestions.Where(question =>
            question.Answer == null && (question.StudioId == former.Id || question.StudioId == studio.Id)).ToListAsync(cancel);
        var unanswered = open.Where(question => isLeft && question.StudioId == former.Id).Select(question => question.ParticipationId).ToList();
        var seats = await Whole(db.Participations.Where(each => each.StudioId == former.Id || unanswered.Contains(each.Id))).ToListAsync(cancel);
        var there = (await Whole(db.Participations.Where(each => each.StudioId == studio.Id)).ToListAsync(cancel))
            .ToDictionary(each => (each.PartnerId, each.PersonId));

        open.Where(question => unanswered.Contains(question.ParticipationId) && question.StudioId == former.Id).ToList()
            .ForEach(question => question.Lapse(round.Now));
        var asked = open.Where(question => question.StudioId == studio.Id).Select(question => question.ParticipationId).ToHashSet();
        List<SeatQuestion> questions =
        [
            .. seats.Where(each => !asked.Contains(each.Id))
                .Select(each => SeatQuestion.Ask(
                    each, studio, there.GetValueOrDefault((each.PartnerId, each.PersonId)), reason, round.AnswerBefore, round.Now))
                .OfType<SeatQuestion>()
                .DistinctBy(question => (question.PartnerId, question.PersonId)),
        ];
        db.AddRange(questions);
        return questions;
    }

    private static IQueryable<Participation> Whole(IQueryable<Participation> participations) =>
        participations.Include(each => each.Terms).Include(each => each.Holders).AsSplitQuery();
}
