using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Committee;

/// <summary>A seat in the committee with the name of who sits there.</summary>
public sealed record SeatItem(Guid Id, Guid PersonId, string Name, Constituency Constituency, DateOnly From, DateOnly? Until)
{
    /// <summary>The times as chair or vice-chair, the first first.</summary>
    public IReadOnlyList<RoleItem> Roles { get; init; } = [];

    /// <summary>What the person does beside sitting there on a day; null for no more than that.</summary>
    public RoleItem? RoleOn(DateOnly day) => Roles.FirstOrDefault(role => role.From <= day && (role.Until is null || role.Until >= day));

    /// <summary>Whether the seat has ended before a day.</summary>
    public bool IsOver(DateOnly today) => Until < today;

    /// <summary>Whether somebody sits there on a day.</summary>
    public bool IsHeld(DateOnly today) => From <= today && !IsOver(today);
}

/// <summary>A time as chair or vice-chair.</summary>
public sealed record RoleItem(CommitteeRole Role, DateOnly From, DateOnly? Until);

/// <summary>A studio with who leads it and who will.</summary>
/// <param name="Slug">Part of the address of its issue.</param>
/// <param name="Studio">What it is called.</param>
/// <param name="Lead">Who leads it, now or later; null where nobody is appointed.</param>
/// <param name="From">Since when.</param>
/// <param name="Until">Until when.</param>
public sealed record LeadItem(string Slug, string Studio, string? Lead, DateOnly? From, DateOnly? Until)
{
    /// <summary>When the studio was closed; null while it is open.</summary>
    public DateOnly? ClosedOn { get; init; }
}

/// <summary>What the committee sees of its seats and of who leads the studios; of a studio's working material nothing.</summary>
public sealed class CommitteeQueries(PortalDbContext db, TimeProvider clock)
{
    /// <summary>All seats, by who sat longest; two commands.</summary>
    public async Task<List<SeatItem>> SeatsAsync(CancellationToken cancel = default)
    {
        var seats = await (
            from seat in db.CommitteeSeats
            join person in db.People on seat.PersonId equals person.Id
            orderby seat.Period.From, person.Name
            select new SeatItem(
                seat.Id, seat.PersonId, person.ChosenName ?? person.Name, seat.Constituency, seat.Period.From, seat.Period.Until)).ToListAsync(cancel);
        var roles = (await db.Set<CommitteeRoleTerm>().OrderBy(role => role.Period.From)
            .Select(role => new { role.SeatId, Item = new RoleItem(role.Role, role.Period.From, role.Period.Until) }).ToListAsync(cancel))
            .ToLookup(role => role.SeatId, role => role.Item);
        return seats.ConvertAll(seat => seat with { Roles = [.. roles[seat.Id]] });
    }

    /// <summary>The seats that are not over on a day; tracked, to change them.</summary>
    public Task<List<CommitteeSeat>> NotOverAsync(DateOnly day, CancellationToken cancel = default) =>
        db.CommitteeSeats.Where(seat => seat.Period.Until == null || seat.Period.Until >= day).ToListAsync(cancel);

    /// <summary>Each studio of an issue on the agenda, with a row for its lead and for one who comes later.</summary>
    public Task<List<LeadItem>> LeadsAsync(CancellationToken cancel = default)
    {
        var today = clock.Today();
        return (
            from studio in db.Studios
            join issue in db.Issues on studio.IssueId equals issue.Id
            where issue.Status == IssueStatus.OnAgenda
            from lead in studio.Leads.Where(lead => lead.Period.Until == null || lead.Period.Until >= today).DefaultIfEmpty()
            join person in db.People on lead!.PersonId equals person.Id into people
            from person in people.DefaultIfEmpty()
            orderby issue.Name, lead!.Period.From
            select new LeadItem(
                issue.Slug, studio.Name, person == null ? null : person.ChosenName ?? person.Name,
                lead == null ? null : lead.Period.From, lead == null ? null : lead.Period.Until)
            { ClosedOn = studio.ClosedOn }).ToListAsync(cancel);
    }

    /// <summary>The seat that a person holds today; null when there is none. Tracked, to act with it.</summary>
    public Task<CommitteeSeat?> SeatOfAsync(Guid personId, CancellationToken cancel = default)
    {
        var today = clock.Today();
        return db.CommitteeSeats.OrderBy(seat => seat.Period.From).FirstOrDefaultAsync(
            seat => seat.PersonId == personId && seat.Period.From <= today && (seat.Period.Until == null || seat.Period.Until >= today), cancel);
    }

    /// <summary>The open studios of issues on the agenda, by name of the issue: slug and name.</summary>
    public Task<List<LeadItem>> StudiosAsync(CancellationToken cancel = default) => (
        from studio in db.Studios
        join issue in db.Issues on studio.IssueId equals issue.Id
        where issue.Status == IssueStatus.OnAgenda && studio.ClosedOn == null
        orderby issue.Name
        select new LeadItem(issue.Slug, studio.Name, null, null, null)).ToListAsync(cancel);
}
