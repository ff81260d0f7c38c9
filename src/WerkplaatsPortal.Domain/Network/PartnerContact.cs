using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Domain.Network;

/// <summary>A person who speaks for a partner: chooses its seats and names who sits there. Earlier contacts stay readable.</summary>
public sealed class PartnerContact : Entity
{
    private PartnerContact() { }

    /// <summary>The partner.</summary>
    public Guid PartnerId { get; private set; }

    /// <summary>The person.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>From when until when.</summary>
    public Period Period { get; private set; } = null!;

    /// <summary>A person begins to speak for a partner.</summary>
    public static PartnerContact Appoint(NetworkPartner partner, Person person, DateOnly from) => new()
    {
        PartnerId = partner.Id,
        PersonId = person.Id,
        Period = new Period(from),
    };

    /// <summary>From a day on another person speaks for the partner instead.</summary>
    public PartnerContact HandOverTo(Person other, DateOnly day)
    {
        StopOn(day);
        return new PartnerContact { PartnerId = PartnerId, PersonId = other.Id, Period = new Period(day) };
    }

    /// <summary>The person no longer speaks for the partner after a day; what was stays readable.</summary>
    public void StopOn(DateOnly lastDay)
    {
        if (Period.Until is null || Period.Until > lastDay)
            Period = Period.EndedOn(lastDay);
    }
}
