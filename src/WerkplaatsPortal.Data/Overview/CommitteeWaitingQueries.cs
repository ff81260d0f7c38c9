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

    /// <summary>How far back the first meeting looks.</summary>
    private const int MonthsBeforeTheFirst = 3;

    /// <summary>What waits for a meeting, the longest waiting of each kind first: four commands.</summary>
    public async Task<IReadOnlyList<WaitingThing>> ForAsync(CommitteeMeeting meeting, CancellationToken cancel = default)
    {
        var since = await meetings.LastHeldBeforeAsync(meeting.StartsAt, cancel) ?? meeting.StartsAt.AddMonths(-MonthsBeforeTheFirst);
        return
        [
            .. await IssuesAsync(cancel),
            .. await AdviceAsync(cancel),
            .. await InsightsAsync(meeting.Day, since, cancel),
        ];
    }

    private async Task<IEnumerable<WaitingThing>> IssuesAsync(CancellationToken cancel) =>
        (await db.Issues.Where(issue => issue.Status == IssueStatus.Proposed).OrderBy(issue => issue.Id).Take(Most)
            .Select(issue => issue.Id).ToListAsync(cancel)).Select(id => new WaitingThing(CommitteeItemKind.IssuePutForward, id));

    private async Task<IEnumerable<WaitingThing>> AdviceAsync(CancellationToken cancel) =>
        from advice in await db.Advices.Where(advice => advice.Answer == null)
            .OrderBy(advice => advice.GivenAt != null).ThenBy(advice => advice.GivenAt ?? advice.AskedAt).ThenBy(advice => advice.Id).Take(2 * Most)
            .Select(advice => new { advice.Id, IsGiven = advice.GivenAt != null }).ToListAsync(cancel)
        select new WaitingThing(advice.IsGiven ? CommitteeItemKind.AdviceUnanswered : CommitteeItemKind.AdviceAsked, advice.Id);

    private async Task<IEnumerable<WaitingThing>> InsightsAsync(DateOnly day, DateTime since, CancellationToken cancel)
    {
        // What came in with a package was adopted elsewhere, long ago: no news for the committee.
        var insights = db.Insights.VisibleTo(Reader.Visitor).Adopted();
        var rows = await insights
            .Where(insight => insight.LookBackOn <= day || (insight.AdoptedAt >= since && insight.Agreement!.Decided != Agreement.ImportedMark))
            .OrderBy(insight => insight.LookBackOn <= day ? 0 : 1).ThenBy(insight => insight.AdoptedAt).ThenBy(insight => insight.Id).Take(2 * Most)
            .Select(insight => new { insight.Id, insight.LookBackOn }).ToListAsync(cancel);
        return rows.Select(row => new WaitingThing(row.LookBackOn <= day ? CommitteeItemKind.LookBack : CommitteeItemKind.NewInsight, row.Id));
    }
}
