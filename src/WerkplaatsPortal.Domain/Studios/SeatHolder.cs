using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Domain.Studios;

/// <summary>Somebody who sits in the Arena for a participant, for a time. The seat counts only while the Arena seat itself is open.</summary>
public sealed class SeatHolder
{
    private SeatHolder() { }

    internal SeatHolder(Guid participationId, Guid personId, Party? party, DateOnly from, Guid? givenBy)
    {
        Rule.Demand(party is null || Parties.Vocabulary.Terms.Any(term => term.Value == party), "Kies als welke partij iemand meedoet.", nameof(Party));
        (ParticipationId, PersonId, Party, Period, GivenBy) = (participationId, personId, party ?? SocialQuality.Party.None, new Period(from), givenBy);
    }

    /// <summary>Its own identity.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>For whom.</summary>
    public Guid ParticipationId { get; private set; }

    /// <summary>Who.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>As which party he or she sits; <see cref="Party.None"/> when not said.</summary>
    public Party Party { get; private set; }

    /// <summary>From when until when.</summary>
    public Period Period { get; private set; } = null!;

    /// <summary>The lead who gave this place; null when the participant named the person itself.</summary>
    public Guid? GivenBy { get; private set; }

    internal bool SitsOn(DateOnly day) => Period.Until is null && Period.From <= day;

    internal void Stop(DateOnly lastDay)
    {
        if (Period.Until is null)
            Period = Period.EndedOn(lastDay);
    }
}
