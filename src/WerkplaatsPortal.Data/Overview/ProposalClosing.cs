using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Providers;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Domain.Tribune;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>
/// Decides proposals, and completes what an adopted one makes. Both are saved at once or not at all. Whoever does so a second time, or
/// at the same moment on another machine, finds it done: the version of the proposal refuses the later save.
/// </summary>
public sealed class ProposalClosing(PortalDbContext db, ProposalQueries proposals, ProposedThings things, InsightDeskQueries insights,
    TimeProvider clock)
{
    /// <summary>When a meeting begins of which the proposal names the day only.</summary>
    private static readonly TimeOnly UsualHour = new(10, 0);

    /// <summary>Decides a proposal whose closing time has passed, and saves; else does nothing.</summary>
    /// <returns>Whether it was decided by this.</returns>
    public async Task<bool> CloseWhenDueAsync(Proposal proposal, CancellationToken cancel = default)
    {
        var now = clock.UtcNow();
        if (!proposal.IsDue(now))
            return false;

        await DecideAsync(proposal, hasGround => proposal.Close(now, hasGround), cancel);
        return await SaveAsync(proposal, cancel);
    }

    /// <summary>Decides a proposal whose closing time has passed, by its id, and saves; else does nothing.</summary>
    /// <returns>Whether it was decided by this.</returns>
    public async Task<bool> CloseWhenDueAsync(Guid id, CancellationToken cancel = default) =>
        await proposals.FindAsync(id, cancel) is { } proposal && await CloseWhenDueAsync(proposal, cancel);

    /// <summary>The lead closes a proposal before its time; the caller saves.</summary>
    /// <exception cref="RuleViolation">Somebody else than the lead does so, it is not open, or somebody has yet to answer.</exception>
    public Task CloseEarlyAsync(
        Proposal proposal, LearningStudio studio, IReadOnlyCollection<Guid> members, Guid by, CancellationToken cancel = default) =>
        DecideAsync(proposal, hasGround => proposal.CloseEarly(studio, members, by, clock.UtcNow(), hasGround), cancel);

    /// <summary>Lets go of what a withdrawn proposal asked for: a draft goes, the rest stays as it was; the caller saves.</summary>
    public async Task ReleaseAsync(Proposal proposal, CancellationToken cancel = default)
    {
        switch (proposal.Kind)
        {
            case ProposalKind.Question:
                (await things.QuestionAsync(proposal, cancel))?.ReleaseFrom(proposal);
                break;
            case ProposalKind.Insight:
                (await things.InsightAsync(proposal, cancel))?.ReleaseFrom(proposal);
                break;
            case ProposalKind.Practice when proposal.State == ProposalState.Withdrawn:
                if (await things.PracticeAsync(proposal, cancel) is { IsDraft: true } practice)
                    db.Remove(practice);
                break;
            case ProposalKind.ArenaActivity or ProposalKind.TribuneActivity when proposal.State == ProposalState.Withdrawn:
                if (await things.ActivityAsync(proposal, cancel) is { IsDraft: true } activity)
                    db.Remove(activity);
                break;
        }
    }

    private async Task DecideAsync(Proposal proposal, Action<bool> decide, CancellationToken cancel)
    {
        var complete = await CompletionAsync(proposal, cancel);
        decide(complete is not null);
        if (proposal.State == ProposalState.Adopted)
            complete!();
        else
            await ReleaseAsync(proposal, cancel);
    }

    /// <summary>What makes the thing once the proposal is adopted; null where it can't be made any more.</summary>
    private async Task<Action?> CompletionAsync(Proposal proposal, CancellationToken cancel)
    {
        var now = clock.UtcNow();
        switch (proposal.Kind)
        {
            case ProposalKind.Question:
                return await things.QuestionAsync(proposal, cancel) is { State: QuestionState.Open } question
                    ? () => question.AdoptWith(proposal, now)
                    : null;
            case ProposalKind.Practice:
                return await PracticeCompletionAsync(proposal, now, cancel);
            case ProposalKind.Insight:
                return await InsightCompletionAsync(proposal, now, cancel);
            case ProposalKind.ArenaActivity:
                return await MeetingCompletionAsync(proposal, now, cancel);
            default:
                return await things.ActivityAsync(proposal, cancel) is { } activity ? () => Announce(activity, proposal) : null;
        }
    }

    /// <summary>An activity of the Arena itself is a meeting; its draft goes.</summary>
    private async Task<Action?> MeetingCompletionAsync(Proposal proposal, DateTime now, CancellationToken cancel)
    {
        if (await things.ActivityAsync(proposal, cancel) is not { IssueId: { } issueId } draft)
            return null;

        var slug = await db.Meetings.Select(each => each.Slug).NewSlugAsync(draft.Title, cancel);
        var plan = new MeetingPlan(MeetingKind.Meeting, draft.Title, draft.StartsAt ?? Amsterdam.Utc(draft.SortDate, UsualHour))
        {
            EndsAt = draft.EndsAt,
            Place = draft.Place,
        };
        return () =>
        {
            db.Add(ArenaMeeting.Adopted(proposal, issueId, slug, plan, now));
            db.Remove(draft);
        };
    }

    /// <summary>Whoever may see an activity whose hour is known can sign up for it.</summary>
    private void Announce(TribuneActivity activity, Proposal proposal)
    {
        activity.AdoptWith(proposal);
        if (activity.StartsAt is not null)
            db.Add(SignUpList.Of(activity, places: null));
    }

    private async Task<Action?> PracticeCompletionAsync(Proposal proposal, DateTime now, CancellationToken cancel)
    {
        if (await things.PracticeAsync(proposal, cancel) is not { } practice)
            return null;

        var ids = practice.Questions.Select(each => each.QuestionId).ToList();
        var questions = await db.Questions.Where(question => ids.Contains(question.Id)).ToListAsync(cancel);
        return () =>
        {
            practice.AdoptWith(proposal);
            questions.ForEach(question => question.TakeInHandWith(proposal, practice.Title, now));
        };
    }

    private async Task<Action?> InsightCompletionAsync(Proposal proposal, DateTime now, CancellationToken cancel)
    {
        if (await things.InsightAsync(proposal, cancel) is not { State: InsightState.Proposed } insight)
            return null;

        var weighed = await insights.WeighedAsync(insight, cancel);
        return InsightGround.WhatLacks([.. weighed], insight.Audience) is null ? () => insight.AdoptWith(proposal, [.. weighed], now) : null;
    }

    /// <summary>Somebody else who decided it first did the same: then there is nothing left to do.</summary>
    private async Task<bool> SaveAsync(Proposal proposal, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            return true;
        }
        catch (DbUpdateException refused) when (refused is DbUpdateConcurrencyException || UniqueViolation.Is(refused))
        {
            db.ChangeTracker.Clear();
            var stands = await db.Proposals.Where(each => each.Id == proposal.Id).Select(each => each.State).SingleAsync(cancel);
            if (stands == ProposalState.Open)
                throw;
            return false;
        }
    }
}
