using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Studios;

/// <summary>How a studio developed.</summary>
/// <param name="IssueSlug">Part of the address of its issue.</param>
/// <param name="IssueName">What the issue is called.</param>
/// <param name="Name">What the studio is called.</param>
/// <param name="OpenedOn">When it was opened.</param>
/// <param name="ClosedOn">When it was closed; null while it is open.</param>
public sealed record StudioHistory(string IssueSlug, string IssueName, string Name, DateOnly OpenedOn, DateOnly? ClosedOn)
{
    /// <summary>Who led it, first to last.</summary>
    public IReadOnlyList<LeadPeriod> Leads { get; init; } = [];

    /// <summary>What was decided on it, last first.</summary>
    public IReadOnlyList<StudioStepLine> Steps { get; init; } = [];
}

/// <summary>One decision on a studio.</summary>
/// <param name="Step">What was decided.</param>
/// <param name="TakenOn">When.</param>
/// <param name="RecordedAt">When it was written down (UTC).</param>
/// <param name="Reason">Why.</param>
/// <param name="OnAdviceOf">On whose advice; null when nobody gave any.</param>
/// <param name="DecidedBy">Who wrote it down; null where that is not shown.</param>
/// <param name="Lead">The lead whom it concerns; null where it concerns none.</param>
/// <param name="From">The first day of that lead.</param>
/// <param name="Until">The last day of that lead.</param>
/// <param name="MeetingOn">The day of the committee's meeting in which it was taken; null for one taken outside a meeting.</param>
public sealed record StudioStepLine(
    StudioStep Step, DateOnly TakenOn, DateTime RecordedAt, string Reason, string? OnAdviceOf, string? DecidedBy, string? Lead,
    DateOnly? From, DateOnly? Until, DateOnly? MeetingOn)
{
    /// <summary>The address of the public advice on which it rests; null when it rests on none.</summary>
    public string? AdviceSlug { get; init; }

    /// <summary>What that advice is called.</summary>
    public string? AdviceTitle { get; init; }
}

/// <summary>Reads how a studio developed: three commands.</summary>
public sealed class StudioHistoryQueries(PortalDbContext db, LeadQueries leads)
{
    /// <summary>The studio of an issue that was taken up; null when there is none.</summary>
    /// <param name="slug">The slug of the issue.</param>
    /// <param name="names">Whether to say who wrote each decision down: for the committee only.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<StudioHistory?> FindAsync(string slug, bool names, CancellationToken cancel = default)
    {
        var found = await (
            from studio in db.Studios
            join issue in db.Issues on studio.IssueId equals issue.Id
            where issue.Slug == slug && issue.Status != IssueStatus.Proposed && issue.Status != IssueStatus.Declined
            select new { studio.Id, History = new StudioHistory(issue.Slug, issue.Name, studio.Name, studio.OpenedOn, studio.ClosedOn) })
            .SingleOrDefaultAsync(cancel);
        return found is null
            ? null
            : found.History with { Leads = await leads.HistoryAsync(found.Id, cancel), Steps = await StepsAsync(found.Id, names, cancel) };
    }

    private Task<List<StudioStepLine>> StepsAsync(Guid studioId, bool names, CancellationToken cancel) => (
        from step in db.Set<StudioDecision>()
        where step.StudioId == studioId
        join writer in db.People on step.TakenBy equals writer.Id into takers
        from taker in takers.DefaultIfEmpty()
        join person in db.People on step.LeadId equals person.Id into people
        from lead in people.DefaultIfEmpty()
        join given in db.Advices.Where(each => each.GivenAt != null && !each.Internal) on step.AdviceId equals given.Id into advices
        from advice in advices.DefaultIfEmpty()
        orderby step.Number descending
        select new StudioStepLine(
            step.Step, step.TakenOn, step.RecordedAt, step.Reason, step.OnAdviceOf, names ? taker.ChosenName ?? taker.Name : null,
            lead.ChosenName ?? lead.Name, step.From, step.Until, step.MeetingOn)
        { AdviceSlug = advice.Slug, AdviceTitle = advice.Title }).ToListAsync(cancel);
}
