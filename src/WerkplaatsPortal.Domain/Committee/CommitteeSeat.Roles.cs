using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Domain.Committee;

/// <content>The chair, the vice-chair, and a next term.</content>
public sealed partial class CommitteeSeat
{
    private readonly List<CommitteeRoleTerm> roles = [];

    /// <summary>What the person did in this seat beside sitting there, from when until when.</summary>
    public IReadOnlyList<CommitteeRoleTerm> Roles => roles;

    /// <summary>What the person does in this seat on a day; null when that is no more than sitting there.</summary>
    public CommitteeRole? RoleOn(DateOnly day) => roles.Find(role => role.Period.Contains(day))?.Role;

    /// <summary>
    /// The person becomes chair or vice-chair from a day on, as long as the seat lasts. Who was, hands over on the day before: there is never
    /// more than one.
    /// </summary>
    /// <param name="role">Chair or vice-chair.</param>
    /// <param name="from">The first day.</param>
    /// <param name="committee">All seats that are not over on that day.</param>
    /// <exception cref="RuleViolation">
    /// The seat is not taken on that day, another begins then or later, or the person is the other of the two then.
    /// </exception>
    public void Become(CommitteeRole role, DateOnly from, IReadOnlyCollection<CommitteeSeat> committee)
    {
        Rule.Known(role, "Role");
        Rule.Demand(Period.Contains(from), "Deze persoon heeft op die dag geen zetel in de commissie.", "From");
        var seats = committee.Append(this).Distinct().ToList();
        Rule.Demand(
            seats.TrueForAll(seat => seat.roles.TrueForAll(other => other.Role != role || other.Period.From < from)),
            "Op die dag of later begint al iemand in deze rol. Kies een latere dag.", "From");
        Rule.Demand(
            seats.Where(seat => seat.PersonId == PersonId).All(seat => seat.RoleOn(from) is null),
            "Deze persoon is op die dag al voorzitter of vicevoorzitter.", "From");
        foreach (var seat in seats)
            seat.HandOver(role, from);

        roles.Add(new CommitteeRoleTerm(Id, role, new Period(from, Period.Until)));
        // Two members who do this at once meet in the seat that was taken first, whoever they choose.
        foreach (var seat in seats.OrderBy(seat => seat.Id).Take(1).Append(this).Distinct())
            seat.Raise(new CommitteeRoleTaken(seat.Id));
    }

    /// <summary>The person lays the role down after a day, and keeps the seat.</summary>
    /// <exception cref="RuleViolation">The person has none on that day.</exception>
    public void LayDown(DateOnly lastDay)
    {
        var role = roles.Find(each => each.Period.Contains(lastDay));
        Rule.Demand(role is not null, "Deze persoon is op die dag geen voorzitter of vicevoorzitter.", "From");
        role.StopOn(lastDay);
        Raise(new CommitteeRoleLaidDown(Id));
    }

    /// <summary>The same person sits for the same constituency for another term, from the day after this one ends. Both stay readable.</summary>
    /// <exception cref="RuleViolation">This term has no end, or the next would end before it begins.</exception>
    public CommitteeSeat Renew(DateOnly? until)
    {
        Rule.Demand(Period.Until is not null, "Deze zetel heeft geen einddatum. Verlengen is niet nodig.", nameof(Period.Until));
        var next = new CommitteeSeat
        {
            PersonId = PersonId,
            Constituency = Constituency,
            Period = new Period(Period.Until.Value.AddDays(1), until),
        };
        next.Raise(new CommitteeSeatTaken(next.Id));
        // Two who renew it at once meet here.
        Raise(new CommitteeSeatRenewed(Id));
        return next;
    }

    private void HandOver(CommitteeRole role, DateOnly from)
    {
        if (roles.Find(each => each.Role == role && each.Period.Contains(from)) is not { } former)
            return;

        former.StopOn(from.AddDays(-1));
        Raise(new CommitteeRoleLaidDown(Id));
    }

    /// <summary>What would only have begun later never was.</summary>
    private void EndRoles(DateOnly lastDay)
    {
        roles.RemoveAll(role => role.Period.From > lastDay);
        foreach (var role in roles.Where(role => role.Period.Contains(lastDay)))
            role.StopOn(lastDay);
    }
}

/// <summary>What a member can do in the committee beside sitting there.</summary>
public enum CommitteeRole
{
    /// <summary>Leads it.</summary>
    Chair,

    /// <summary>Leads it when the chair can't.</summary>
    ViceChair,
}

/// <summary>A time in which somebody was chair or vice-chair. Only its own seat changes it.</summary>
public sealed class CommitteeRoleTerm
{
    private CommitteeRoleTerm() { }

    internal CommitteeRoleTerm(Guid seatId, CommitteeRole role, Period period) => (SeatId, Role, Period) = (seatId, role, period);

    /// <summary>Its own identity.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The seat.</summary>
    public Guid SeatId { get; private set; }

    /// <summary>Chair or vice-chair.</summary>
    public CommitteeRole Role { get; private set; }

    /// <summary>From when until when.</summary>
    public Period Period { get; private set; } = null!;

    internal void StopOn(DateOnly lastDay) => Period = Period.EndedOn(lastDay);
}

/// <summary>Somebody became chair or vice-chair.</summary>
public sealed record CommitteeRoleTaken(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>A seat in the committee goes on for another term.</summary>
public sealed record CommitteeSeatRenewed(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>Somebody is no longer chair or vice-chair.</summary>
public sealed record CommitteeRoleLaidDown(Guid SubjectId) : DomainEvent(SubjectId);
