using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Committee;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>Reads a meeting of the committee with what it is about and what it decided: eleven commands, for its members.</summary>
public sealed class CommitteeMeetingPageQueries(PortalDbContext db, CommitteeMeetingQueries meetings)
{
    /// <summary>The meeting; null when there is none.</summary>
    public async Task<CommitteeMeetingPage?> FindAsync(string slug, CancellationToken cancel = default)
    {
        if (await meetings.SavedAsync(slug, cancel) is not { } meeting)
            return null;

        List<Guid?> people = [.. meeting.Present.Select(each => (Guid?)each.PersonId), meeting.ChairId, meeting.MinutesBy];
        var named = people.OfType<Guid>().ToList();
        var names = await db.People.Where(person => named.Contains(person.Id))
            .ToDictionaryAsync(person => person.Id, person => person.ChosenName ?? person.Name, cancel);
        return new CommitteeMeetingPage(meeting, await ThingsAsync(meeting, cancel), names)
        {
            Decisions = [.. (await DecisionsAsync(meeting.Id, cancel)).OrderBy(decision => decision.At)],
        };
    }

    private async Task<Dictionary<Guid, CommitteeThing>> ThingsAsync(CommitteeMeeting meeting, CancellationToken cancel)
    {
        var ids = meeting.Items.Select(item => item.SubjectId).OfType<Guid>().ToList();
        if (ids.Count == 0)
            return [];

        var issues = await db.Issues.Where(issue => ids.Contains(issue.Id))
            .Select(issue => new CommitteeThing(issue.Id, issue.Slug, issue.Name) { Status = issue.Status }).ToListAsync(cancel);
        var advices = await (
            from advice in db.Advices
            where ids.Contains(advice.Id)
            join issue in db.Issues on advice.IssueId equals issue.Id
            select new CommitteeThing(advice.Id, advice.Slug, advice.Title ?? advice.Question ?? "")
            {
                Day = advice.GivenAt == null ? advice.WantedBefore : advice.AnswerBefore,
                Studio = issue.Name,
                IsAsked = advice.GivenAt == null && advice.End == null,
                NextAction = advice.Actions.Where(action => action.DoneAt == null).Min(action => (DateOnly?)action.Before),
                DraftSlug = db.AdviceDrafts.Where(draft => draft.RequestId == advice.Id && draft.State != AdviceDraftState.Adopted && draft.State != AdviceDraftState.Dropped)
                    .OrderBy(draft => draft.StartedAt).Select(draft => draft.Slug).FirstOrDefault(),
            }).ToListAsync(cancel);
        var insights = await (
            from insight in db.Insights.VisibleTo(Reader.Visitor)
            where ids.Contains(insight.Id)
            join issue in db.Issues on insight.IssueId equals issue.Id
            select new CommitteeThing(insight.Id, insight.Slug, insight.Title) { Day = insight.LookBackOn, Studio = issue.Name }).ToListAsync(cancel);
        var drafts = await (
            from draft in db.AdviceDrafts
            where ids.Contains(draft.Id)
            join issue in db.Issues on draft.IssueId equals issue.Id
            select new CommitteeThing(draft.Id, draft.Slug, draft.Title)
            {
                Studio = issue.Name,
                Version = draft.Version,
                IsDraft = draft.State != AdviceDraftState.Adopted && draft.State != AdviceDraftState.Dropped,
            }).ToListAsync(cancel);
        return issues.Concat(advices).Concat(drafts).Concat(insights).ToDictionary(thing => thing.Id);
    }

    private async Task<List<MeetingDecision>> DecisionsAsync(Guid meetingId, CancellationToken cancel)
    {
        var steps = await (
            from step in db.Set<AgendaDecision>()
            where step.MeetingId == meetingId
            join issue in db.Issues on step.IssueId equals issue.Id
            select new MeetingDecision(step.RecordedAt, step.Reason) { Step = step.Step, Slug = issue.Slug, Name = step.Name, OnAdviceOf = step.OnAdviceOf })
            .ToListAsync(cancel);
        var studios = await (
            from step in db.Set<StudioDecision>()
            where step.MeetingId == meetingId
            join studio in db.Studios on step.StudioId equals studio.Id
            join issue in db.Issues on studio.IssueId equals issue.Id
            select new MeetingDecision(step.RecordedAt, step.Reason) { StudioStep = step.Step, Slug = issue.Slug, Name = studio.Name })
            .ToListAsync(cancel);
        var advices = await (
            from advice in db.Advices
            where advice.MeetingId == meetingId
            join issue in db.Issues on advice.IssueId equals issue.Id
            select new MeetingDecision(advice.GivenAt!.Value, advice.Title!) { Slug = advice.Slug, Name = issue.Name }).ToListAsync(cancel);
        var free = await db.CommitteeDecisions.Where(decision => decision.MeetingId == meetingId)
            .Select(decision => new MeetingDecision(decision.RecordedAt, decision.Text) { FreeId = decision.Id, ItemId = decision.ItemId }).ToListAsync(cancel);
        return [.. steps, .. studios, .. advices, .. free];
    }
}
