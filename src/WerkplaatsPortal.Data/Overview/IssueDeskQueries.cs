using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>
/// What the committee needs to decide on issues: five commands for one issue, two for all. Counted as a visitor sees it: nothing of an
/// Arena's working material.
/// </summary>
public sealed class IssueDeskQueries(PortalDbContext db, BoardQueries boards, TimeProvider clock)
{
    /// <summary>One issue; null when there is none with that address.</summary>
    public async Task<IssueDesk?> FindAsync(string slug, CancellationToken cancel = default)
    {
        if (await db.Issues.AsNoTracking().Include(each => each.Decisions).SingleOrDefaultAsync(each => each.Slug == slug, cancel) is not { } issue)
            return null;

        var leads = await db.LeadNamesAsync(clock.Today(), cancel);
        var sights = (await boards.SeeAsync(Reader.Visitor, cancel)).Of(slug);
        var by = issue.Decisions.Select(decision => decision.TakenBy).OfType<Guid>().Distinct().ToList();
        var studio = await db.Studios.Where(each => each.IssueId == issue.Id).Select(each => new
        {
            each.Name,
            Questions = db.Questions.VisibleTo(Reader.Visitor, db.Studios).Count(question => question.StudioId == each.Id),
        }).SingleOrDefaultAsync(cancel);
        return new IssueDesk(issue)
        {
            Studio = studio?.Name,
            Lead = leads.GetValueOrDefault(issue.Id),
            Seats = await SeatsAsync(issue.Id, cancel),
            Counts = new DeskCounts(studio?.Questions ?? 0, sights.Practices.Total, sights.Lessons.Total, sights.Insights.Total),
            DecidedBy = await db.People.Where(person => by.Contains(person.Id))
                .ToDictionaryAsync(person => person.Id, person => person.ChosenName ?? person.Name, cancel),
        };
    }

    /// <summary>Who has a seat in the studio of an issue, or asked for one; one command.</summary>
    public Task<List<DeskSeat>> SeatsAsync(Guid issueId, CancellationToken cancel = default) => (
        from taking in db.Participations
        join studio in db.Studios on taking.StudioId equals studio.Id
        where studio.IssueId == issueId
        join partner in db.Partners on taking.PartnerId equals partner.Id into partners
        from partner in partners.DefaultIfEmpty()
        from term in taking.Terms
        where term.State == SeatState.Open || term.State == SeatState.Requested
        orderby term.State == SeatState.Requested descending, partner.Name, taking.Id
        select new DeskSeat(taking.PartnerId, taking.PersonId, partner.Name, term.Seat, term.State == SeatState.Requested)).ToListAsync(cancel);

    /// <summary>All issues with their last step, by name; two commands.</summary>
    public async Task<IReadOnlyList<WorkbenchRow>> AllAsync(CancellationToken cancel = default)
    {
        var waiting = await (
            from question in db.SeatQuestions
            where question.Answer == null
            join studio in db.Studios on question.StudioId equals studio.Id
            group studio by studio.IssueId into each
            select new { IssueId = each.Key, Count = each.Count() }).ToDictionaryAsync(each => each.IssueId, each => each.Count, cancel);
        var rows = await (
            from issue in db.Issues
            from first in issue.Decisions
            where first.Number == 1
            from last in issue.Decisions
            where last.Number == issue.Decisions.Max(decision => decision.Number)
            join person in db.People on first.TakenBy equals person.Id into people
            from person in people.DefaultIfEmpty()
            join other in db.Issues on issue.SuccessorId equals other.Id into successors
            from successor in successors.DefaultIfEmpty()
            orderby issue.Name
            select new
            {
                issue.Id,
                Row = new WorkbenchRow(
                    issue.Slug, issue.Name, issue.Status, last.Step, last.TakenOn, last.Reason, person.ChosenName ?? person.Name, successor.Name)
                { Proposal = first.Reason },
            }).ToListAsync(cancel);
        return [.. rows.Select(row => row.Row with { Unanswered = waiting.GetValueOrDefault(row.Id) })];
    }

    /// <summary>The issues on the agenda and some more, by name; one command.</summary>
    /// <param name="also">Slugs of issues that may have gone and are asked for as well.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<IReadOnlyList<CountedIssue>> OnAgendaOrAsync(IReadOnlyCollection<string> also, CancellationToken cancel = default) => await db.Issues.TakenUp()
        .Where(issue => issue.Status == IssueStatus.OnAgenda || also.Contains(issue.Slug)).OrderBy(issue => issue.Name)
        .Select(issue => new CountedIssue(issue.Id, issue.Slug, issue.Name)).ToListAsync(cancel);

    /// <summary>The issues on the agenda in which another can go on, by name: slug and name.</summary>
    public async Task<IReadOnlyList<CountedIssue>> OnAgendaAsync(CancellationToken cancel = default) => await db.Issues
        .Where(issue => issue.Status == IssueStatus.OnAgenda).OrderBy(issue => issue.Name)
        .Select(issue => new CountedIssue(issue.Id, issue.Slug, issue.Name)).ToListAsync(cancel);
}
