using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Domain.Committee;

/// <summary>A seat in the programme committee: a person, for a constituency, from a day until a day.</summary>
public sealed class CommitteeSeat : Entity
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
}

/// <summary>Somebody took a seat in the committee.</summary>
public sealed record CommitteeSeatTaken(Guid SubjectId) : DomainEvent(SubjectId);
