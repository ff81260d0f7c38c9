using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Data.Committee;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>What members read of one thing before they decide on it.</summary>
/// <param name="Id">The issue, advice, draft or insight.</param>
public sealed record PackFacts(Guid Id)
{
    /// <summary>What an issue is about, or what an insight says.</summary>
    public string? Summary { get; init; }

    /// <summary>Why an issue was put forward, or why the Arena thinks so.</summary>
    public string? Reason { get; init; }

    /// <summary>What it means for the conditions.</summary>
    public ConditionTags? Meanings { get; init; }

    /// <summary>What the studio asked.</summary>
    public string? Question { get; init; }

    /// <summary>The advice, or its draft, in Markdown.</summary>
    public string? Body { get; init; }

    /// <summary>The answer of the studio to an advice, or how far it is; null for what is no advice.</summary>
    public PackAnswer? Answer { get; init; }

    /// <summary>Of an insight how many lessons it rests on.</summary>
    public int Lessons { get; init; }

    /// <summary>Of an insight at how many places it held, as partners found, and at how many in part or not.</summary>
    public (int Yes, int Partly, int No) Held { get; init; }
}

/// <summary>What a studio answered to an advice and does because of it.</summary>
/// <param name="Answer">Its answer; null while there is none.</param>
/// <param name="Reason">Why.</param>
/// <param name="Actions">What it does, first the one that is due first.</param>
public sealed record PackAnswer(AdviceAnswer? Answer, string? Reason, IReadOnlyList<PackAction> Actions);

/// <summary>Something that a studio does because of an advice.</summary>
/// <param name="What">What.</param>
/// <param name="Who">Who does it.</param>
/// <param name="Before">By which day.</param>
/// <param name="DoneAt">When it was done, in UTC; null while it is open.</param>
public sealed record PackAction(string What, string Who, DateOnly Before, DateTime? DoneAt);

/// <summary>What came about around an issue, with what went on in it, since the last meeting, as everybody can see it.</summary>
public sealed record PackNumbers(string Slug, string Name, int Lessons, int Insights, int Questions, int Advices)
{
    /// <summary>Whether anything did.</summary>
    public bool IsQuiet => Lessons + Insights + Questions + Advices == 0;
}

/// <summary>What members read before a meeting, as a booklet.</summary>
/// <param name="Page">The meeting and its agenda.</param>
/// <param name="Facts">Of what its items are about, by id.</param>
/// <param name="Since">The day of the last meeting that was held, or three months before this one.</param>
/// <param name="Numbers">Of each issue on the agenda, by name.</param>
public sealed record CommitteePack(
    CommitteeMeetingPage Page, IReadOnlyDictionary<Guid, PackFacts> Facts, DateOnly Since, IReadOnlyList<PackNumbers> Numbers);

/// <summary>Binds the pack of a meeting: of knowledge what everybody may read, whatever seats the member has elsewhere.</summary>
public sealed class CommitteePackQueries(PortalDbContext db, CommitteeMeetingPageQueries pages, CommitteeMeetingQueries meetings)
{
    /// <summary>The pack; null when there is no such meeting.</summary>
    public async Task<CommitteePack?> BindAsync(string slug, CancellationToken cancel = default)
    {
        if (await pages.FindAsync(slug, cancel) is not { } page)
            return null;

        var since = await meetings.SinceAsync(page.Meeting, cancel);
        var ids = page.Agenda.Select(item => item.SubjectId).OfType<Guid>().ToList();
        List<PackFacts> facts = [.. await IssuesAsync(ids, cancel), .. await AdviceAsync(ids, cancel), .. await InsightsAsync(ids, cancel)];
        return new CommitteePack(page, facts.ToDictionary(each => each.Id), Amsterdam.Day(since), await NumbersAsync(since, cancel));
    }

    private async Task<IEnumerable<PackFacts>> IssuesAsync(List<Guid> ids, CancellationToken cancel) => await (
        from issue in db.Issues.AsNoTracking()
        where ids.Contains(issue.Id)
        from first in issue.Decisions
        where first.Number == 1
        select new PackFacts(issue.Id) { Summary = issue.Summary, Reason = first.Reason, Meanings = issue.Conditions }).ToListAsync(cancel);

    private async Task<IEnumerable<PackFacts>> AdviceAsync(List<Guid> ids, CancellationToken cancel)
    {
        var actions = (await db.Advices.Where(advice => ids.Contains(advice.Id)).SelectMany(advice => advice.Actions)
            .Select(action => new { action.AdviceId, Line = new PackAction(action.What, action.Who, action.Before, action.DoneAt) })
            .ToListAsync(cancel)).OrderBy(action => action.Line.Before).ToLookup(action => action.AdviceId, action => action.Line);
        var advices = await db.Advices.Where(advice => ids.Contains(advice.Id))
            .Select(advice => new { advice.Id, advice.Question, advice.Body, advice.Answer, advice.Reason }).ToListAsync(cancel);
        var drafts = await (
            from draft in db.AdviceDrafts
            where ids.Contains(draft.Id)
            join request in db.Advices on draft.RequestId equals request.Id into requests
            from request in requests.DefaultIfEmpty()
            select new PackFacts(draft.Id) { Question = request.Question, Body = draft.Body }).ToListAsync(cancel);
        return advices.Select(advice => new PackFacts(advice.Id)
        {
            Question = advice.Question,
            Body = advice.Body,
            Answer = new PackAnswer(advice.Answer, advice.Reason, [.. actions[advice.Id]]),
        }).Concat(drafts);
    }

    private async Task<IEnumerable<PackFacts>> InsightsAsync(List<Guid> ids, CancellationToken cancel)
    {
        var rows = await db.Insights.AsNoTracking().VisibleTo(Reader.Visitor).Where(insight => ids.Contains(insight.Id))
            .Select(insight => new { insight.Id, insight.Statement, insight.Reasons, insight.Conditions, Lessons = insight.Lessons.Count }).ToListAsync(cancel);
        var findings = (await db.Findings.Where(finding => ids.Contains(finding.InsightId) && finding.ReplacedAt == null)
            .GroupBy(finding => new { finding.InsightId, finding.Answer })
            .Select(group => new { group.Key.InsightId, group.Key.Answer, Count = group.Count() }).ToListAsync(cancel)).ToLookup(each => each.InsightId);
        return rows.Select(row =>
        {
            int Of(FindingAnswer answer) => findings[row.Id].Where(each => each.Answer == answer).Sum(each => each.Count);
            return new PackFacts(row.Id)
            {
                Summary = row.Statement,
                Reason = row.Reasons,
                Meanings = row.Conditions,
                Lessons = row.Lessons,
                Held = (Of(FindingAnswer.Yes), Of(FindingAnswer.Partly), Of(FindingAnswer.No)),
            };
        });
    }

    private async Task<IReadOnlyList<PackNumbers>> NumbersAsync(DateTime since, CancellationToken cancel)
    {
        var lessons = await CountAsync(
            db.Lessons.VisibleTo(Reader.Visitor).Shared().ComeAboutHere().Where(each => each.SharedAt >= since).Select(each => each.IssueId), cancel);
        var insights = await CountAsync(
            db.Insights.VisibleTo(Reader.Visitor).Adopted().ComeAboutHere().Where(each => each.AdoptedAt >= since).Select(each => each.IssueId), cancel);
        var questions = await CountAsync(
            from question in db.Questions.ComeAboutHere()
            where question.ArticulatedAt >= since
            join studio in db.Studios on question.StudioId equals studio.Id
            select studio.IssueId, cancel);
        var advices = await CountAsync(db.Advices.Where(each => each.GivenAt >= since && !each.Internal).Select(each => each.IssueId), cancel);
        var issues = await db.IssueStatesAsync(cancel);
        var families = issues.Families();
        int In(Dictionary<Guid, int> counts, Guid issue) => families.Members(issue).Sum(member => counts.GetValueOrDefault(member));
        return
        [
            .. issues.Where(issue => issue.Status == IssueStatus.OnAgenda).Select(issue => new PackNumbers(
                issue.Slug, issue.Name, In(lessons, issue.Id), In(insights, issue.Id), In(questions, issue.Id), In(advices, issue.Id))),
        ];
    }

    private static Task<Dictionary<Guid, int>> CountAsync(IQueryable<Guid> issues, CancellationToken cancel) =>
        issues.GroupBy(id => id).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(each => each.Key, each => each.Count, cancel);
}
