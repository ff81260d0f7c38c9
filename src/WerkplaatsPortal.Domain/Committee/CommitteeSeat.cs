using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Domain.Committee;

/// <summary>A seat in the programme committee: a person, for a constituency, from a day until a day.</summary>
public sealed partial class CommitteeSeat : Entity
{
    private CommitteeSeat() { }

    /// <summary>Who sits there.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>For whom.</summary>
    public Constituency Constituency { get; private set; }

    /// <summary>From when until when.</summary>
    public Period Period { get; private set; } = null!;

    /// <summary>A person takes a seat.</summary>
    /// <exception cref="RuleViolation">The end lies before the start.</exception>
    public static CommitteeSeat Take(Person person, Constituency constituency, Period period)
    {
        var seat = new CommitteeSeat { PersonId = person.Id, Constituency = constituency, Period = period };
        seat.Raise(new CommitteeSeatTaken(seat.Id));
        return seat;
    }

    /// <summary>From a day on another person sits here for the same constituency.</summary>
    public CommitteeSeat HandOverTo(Person other, DateOnly day)
    {
        LeaveOn(day);
        return Take(other, Constituency, new Period(day));
    }

    /// <summary>The person leaves the seat after a day, and lays down what he or she does in it; what was stays readable.</summary>
    public void LeaveOn(DateOnly lastDay)
    {
        if (Period.Until is not null && Period.Until <= lastDay)
            return;

        Period = Period.EndedOn(lastDay);
        EndRoles(lastDay);
        Raise(new CommitteeSeatLeft(Id));
    }

    /// <summary>
    /// The seat ends after a day, and the terms that would follow it never begin. One that is still to come is taken back.
    /// </summary>
    /// <param name="lastDay">The last day.</param>
    /// <param name="later">The other seats of the same person.</param>
    /// <returns>The seats that never begin, perhaps this one: they are to be removed.</returns>
    /// <exception cref="RuleViolation">It ends before that day already.</exception>
    public IReadOnlyList<CommitteeSeat> End(DateOnly lastDay, IEnumerable<CommitteeSeat> later)
    {
        Rule.Demand(Period.Until is null || lastDay <= Period.Until, "Deze zetel eindigt al eerder. Kies een vroegere dag, of verleng de zetel.", "LastDay");
        var never = later.Where(seat => seat.PersonId == PersonId && seat.Constituency == Constituency).Append(this)
            .Where(seat => seat.Period.From > lastDay).ToList();
        if (!never.Contains(this))
            LeaveOn(lastDay);
        return never;
    }

    /// <summary>The committee gives the Arena seat that was asked for in a studio without a lead.</summary>
    /// <exception cref="RuleViolation">The studio has a lead, nothing is asked for, or this seat is not taken now.</exception>
    public void Confirm(Participation participation, LearningStudio studio, DateTime now)
    {
        DemandMayAnswer(studio, now);
        participation.Give(studio, PersonId, now);
    }

    /// <summary>The committee does not give the Arena seat that was asked for in a studio that is closed or has no lead, and says why.</summary>
    /// <exception cref="RuleViolation">The studio has a lead, nothing is asked for, no reason is given, or this seat is not taken now.</exception>
    public void Decline(Participation participation, LearningStudio studio, string reason, DateTime now)
    {
        DemandMayAnswer(studio, now);
        participation.Refuse(studio, reason, PersonId, now);
    }

    /// <summary>Demands that somebody sits here at a moment given in UTC.</summary>
    /// <exception cref="RuleViolation">Nobody does.</exception>
    public void DemandHeld(DateTime now) =>
        Rule.Demand(Period.Contains(Amsterdam.Day(now)), "Alleen een lid van de programmacommissie kan dit doen.");

    private void DemandMayAnswer(LearningStudio studio, DateTime now)
    {
        var day = Amsterdam.Day(now);
        DemandHeld(now);
        Rule.Demand(studio.ClosedOn is not null || studio.LeadOn(day) is null, "Dit leeratelier heeft een trekker. Alleen de trekker kan dit doen.");
    }
}

/// <summary>Somebody took a seat in the committee.</summary>
public sealed record CommitteeSeatTaken(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>Somebody left a seat in the committee.</summary>
public sealed record CommitteeSeatLeft(Guid SubjectId) : DomainEvent(SubjectId);
