using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Committee;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>
/// What waits for the committee, as the agenda of a meeting is made of it. A committee reads no Arena: of knowledge it is what everybody
/// may read, whatever seats the member who asks has elsewhere.
/// </summary>
public sealed class CommitteeWaitingQueries(PortalDbContext db, CommitteeMeetingQueries meetings)
{
    /// <summary>The most of one kind; who has more of it begins with these.</summary>
    private const int Most = 20;

    /// <summary>What waits for a meeting and does not stand on its agenda yet, nor was left out, the longest waiting of each kind first: five commands.</summary>
    public async Task<IReadOnlyList<WaitingThing>> ForAsync(CommitteeMeeting meeting, CancellationToken cancel = default)
    {
        var since = await meetings.SinceAsync(meeting, cancel);
        List<Guid> there = [.. meeting.Items.Select(item => item.SubjectId).OfType<Guid>()];
        return
        [
            .. await IssuesAsync(there, cancel),
            .. await DraftsAsync(there, cancel),
            .. await AdviceAsync(meeting.Day, there, cancel),
            .. await InsightsAsync(meeting.Day, since, there, cancel),
        ];
    }

    private IQueryable<AdviceDraft> Drafts =>
        db.AdviceDrafts.OfStudiosAtWork(db).Where(draft => draft.State != AdviceDraftState.Adopted && draft.State != AdviceDraftState.Dropped);

    private async Task<IEnumerable<WaitingThing>> IssuesAsync(List<Guid> there, CancellationToken cancel) =>
        (await db.Issues.Where(issue => issue.Status == IssueStatus.Proposed && !there.Contains(issue.Id)).OrderBy(issue => issue.Id).Take(Most)
            .Select(issue => issue.Id).ToListAsync(cancel)).Select(id => new WaitingThing(CommitteeItemKind.IssuePutForward, id));

    private async Task<IEnumerable<WaitingThing>> DraftsAsync(List<Guid> there, CancellationToken cancel) =>
        (await Drafts.Where(draft => !there.Contains(draft.Id)).OrderBy(draft => draft.StartedAt).Take(Most).Select(draft => draft.Id).ToListAsync(cancel))
            .Select(id => new WaitingThing(CommitteeItemKind.AdviceDraft, id));

    /// <summary>What is asked and nobody writes yet, what is not answered, what is answered with an action that is late, and what the committee can finish.</summary>
    private async Task<IEnumerable<WaitingThing>> AdviceAsync(DateOnly day, List<Guid> there, CancellationToken cancel)
    {
        var drafts = Drafts;
        var rows = await db.Advices.OfStudiosAtWork(db)
            .Where(advice => !there.Contains(advice.Id) && (advice.Answer == null
                ? advice.GivenAt != null || !drafts.Any(draft => draft.RequestId == advice.Id)
                : advice.FinishedAt == null
                    && (advice.Actions.Any(action => action.DoneAt == null && action.Before < day) || advice.Actions.All(action => action.DoneAt != null))))
            .OrderBy(advice => advice.GivenAt != null).ThenBy(advice => advice.GivenAt ?? advice.AskedAt).ThenBy(advice => advice.Id).Take(2 * Most)
            .Select(advice => new { advice.Id, IsGiven = advice.GivenAt != null, IsAnswered = advice.Answer != null }).ToListAsync(cancel);
        return rows.Select(row => new WaitingThing(
            row.IsAnswered ? CommitteeItemKind.FollowUp : row.IsGiven ? CommitteeItemKind.AdviceUnanswered : CommitteeItemKind.AdviceAsked, row.Id));
    }

    private async Task<IEnumerable<WaitingThing>> InsightsAsync(DateOnly day, DateTime since, List<Guid> there, CancellationToken cancel)
    {
        // What came in with a package was adopted elsewhere, long ago: no news for the committee.
        var insights = db.Insights.VisibleTo(Reader.Visitor).Adopted();
        var rows = await insights
            .Where(insight => !there.Contains(insight.Id)).Where(insight => insight.LookBackOn <= day || (insight.AdoptedAt >= since && insight.Agreement!.Decided != Agreement.ImportedMark))
            .OrderBy(insight => insight.LookBackOn <= day ? 0 : 1).ThenBy(insight => insight.AdoptedAt).ThenBy(insight => insight.Id).Take(2 * Most)
            .Select(insight => new { insight.Id, insight.LookBackOn }).ToListAsync(cancel);
        return rows.Select(row => new WaitingThing(row.LookBackOn <= day ? CommitteeItemKind.LookBack : CommitteeItemKind.NewInsight, row.Id));
    }
}
