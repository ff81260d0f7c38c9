using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Domain.Studios;

/// <summary>
/// How a partner, or a person without an organisation, takes part in one studio, with its whole history. There is at most one
/// open seat and at most one open request at a time. Nothing is overwritten: each term of a seat stays readable.
/// </summary>
public sealed class Participation : Entity
{
    /// <summary>The longest motivation.</summary>
    public const int MotivationMaxLength = 2000;

    private readonly List<SeatTerm> terms = [];
    private readonly List<SeatHolder> holders = [];

    private Participation() { }

    /// <summary>The studio.</summary>
    public Guid StudioId { get; private set; }

    /// <summary>The partner that takes part; null for a person without an organisation.</summary>
    public Guid? PartnerId { get; private set; }

    /// <summary>The person who takes part without an organisation; null for a partner.</summary>
    public Guid? PersonId { get; private set; }

    /// <summary>Every term of a seat, asked, taken, declined or ended.</summary>
    public IReadOnlyList<SeatTerm> Terms => terms;

    /// <summary>Who sits, or sat, in the Arena for this participant.</summary>
    public IReadOnlyList<SeatHolder> Holders => holders;

    /// <summary>The seat that is taken now.</summary>
    public SeatTerm? OpenTerm => terms.SingleOrDefault(term => term.State == SeatState.Open);

    /// <summary>The Arena seat that is asked for now.</summary>
    public SeatTerm? OpenRequest => terms.SingleOrDefault(term => term.State == SeatState.Requested);

    /// <summary>A partner begins to take part; it has no seat yet.</summary>
    public static Participation Of(LearningStudio studio, NetworkPartner partner) =>
        new() { StudioId = studio.Id, PartnerId = partner.Id };

    /// <summary>A person without an organisation begins to take part, with no seat yet.</summary>
    public static Participation Of(LearningStudio studio, Person person) =>
        new() { StudioId = studio.Id, PersonId = person.Id };

    /// <summary>
    /// Chooses a seat. The Tribune starts at once and ends an Arena seat; the Arena is asked for and waits for the lead, while the
    /// former seat stays; <see cref="Seat.None"/> leaves. Asking again for what stands changes nothing.
    /// </summary>
    /// <exception cref="RuleViolation">An Arena seat is asked for without a motivation, or the motivation is too long.</exception>
    public void Choose(Seat seat, string? motivation, Guid by, DateTime now)
    {
        if (Rule.Known(seat, nameof(Seat)) == Seat.Arena)
            AskForArena(motivation, by, now);
        else
            TakeOrLeave(seat, motivation, by, now);
    }

    /// <summary>The lead of the studio gives the seat that was asked for; only now the former seat ends.</summary>
    /// <exception cref="RuleViolation">Nothing is asked for, or somebody else than the lead confirms.</exception>
    public void Confirm(LearningStudio studio, Guid by, DateTime now)
    {
        studio.DemandLed(by, now);
        Give(studio, by, now);
    }

    /// <summary>The lead of the studio does not give the seat, and says why; the former seat stays.</summary>
    /// <exception cref="RuleViolation">Nothing is asked for, no reason is given, or somebody else than the lead declines.</exception>
    public void Decline(LearningStudio studio, string reason, Guid by, DateTime now)
    {
        studio.DemandLed(by, now);
        Refuse(studio, reason, by, now);
    }

    /// <summary>
    /// Names somebody who sits in the Arena for this participant, and as which party. Naming somebody again changes nothing, unless
    /// as another party: then the time as the former party stays readable. A person without an organisation names only himself or herself.
    /// </summary>
    /// <exception cref="RuleViolation">There is no Arena seat, not even one asked for; the party is not one party; or a person names another.</exception>
    public void Name(Person person, Party? party, DateTime now)
    {
        Rule.Demand(
            OpenTerm?.Seat == Seat.Arena || OpenRequest is not null, "Noem mensen zodra je een Arenaplaats hebt of vraagt.");
        Rule.Demand(PartnerId is not null || PersonId == person.Id, "Alleen een partner noemt andere mensen voor de Arena.");
        var sitting = holders.FirstOrDefault(holder => holder.PersonId == person.Id && holder.Period.Until is null);
        if (sitting is not null && (party is null || party == sitting.Party))
            return;

        var day = Amsterdam.Day(now);
        var holder = new SeatHolder(Id, person.Id, party, day);
        sitting?.Stop(day);
        holders.Add(holder);
        Raise(new SeatHoldersNamed(Id));
    }

    /// <summary>Somebody no longer sits in the Arena for this participant, at once; the time he or she sat there stays readable.</summary>
    public void Release(Guid personId, DateTime now)
    {
        if (holders.FirstOrDefault(holder => holder.PersonId == personId && holder.Period.Until is null) is not { } sitting)
            return;

        sitting.Stop(Amsterdam.Day(now));
        Raise(new SeatHoldersNamed(Id));
    }

    /// <summary>Another person takes over the place of somebody who sits in the Arena, as the same party.</summary>
    /// <exception cref="RuleViolation">There is no Arena seat, not even one asked for; or a person names another.</exception>
    public void HandOver(Guid personId, Person other, DateTime now)
    {
        if (holders.FirstOrDefault(holder => holder.PersonId == personId && holder.Period.Until is null) is not { } sitting)
            return;

        Release(personId, now);
        Name(other, sitting.Party == Party.None ? null : sitting.Party, now);
    }

    /// <summary>
    /// Whether a person sits in the Arena for this participant now, the day being today. Somebody released today no longer does,
    /// though today stays in the time that is readable.
    /// </summary>
    public bool Seats(Guid personId, DateOnly day) =>
        OpenTerm?.Seat == Seat.Arena && (PersonId == personId || holders.Any(holder => holder.PersonId == personId && holder.SitsOn(day)));

    /// <summary>Gives the seat that was asked for, on the word of whoever may: the lead, or in a vacancy the committee.</summary>
    internal void Give(LearningStudio studio, Guid by, DateTime now)
    {
        var request = DemandRequest(studio);
        OpenTerm?.End(now);
        request.Start(by, now);
        Raise(new SeatStarted(Id));
    }

    /// <summary>Does not give the seat that was asked for, on the word of whoever may.</summary>
    internal void Refuse(LearningStudio studio, string reason, Guid by, DateTime now)
    {
        DemandRequest(studio).Decline(reason, by, now);
        StopHolders(now);
        Raise(new SeatDeclined(Id));
    }

    private void AskForArena(string? motivation, Guid by, DateTime now)
    {
        if (OpenTerm?.Seat == Seat.Arena || OpenRequest is not null)
            return;

        Rule.Text(motivation, MotivationMaxLength, "Schrijf waarom je in de Arena wilt meedoen.", "Motivation");
        terms.Add(SeatTerm.Asked(Id, motivation, by, now));
        Raise(new SeatRequested(Id));
    }

    private void TakeOrLeave(Seat seat, string? motivation, Guid by, DateTime now)
    {
        var text = Rule.OptionalText(motivation, MotivationMaxLength, "Motivation");
        TakeBackRequest(by, now);
        if ((OpenTerm?.Seat ?? Seat.None) == seat)
            return;

        OpenTerm?.End(now);
        StopHolders(now);
        if (seat == Seat.Tribune)
            terms.Add(SeatTerm.Taken(Id, text, by, now));
        Raise(seat == Seat.Tribune ? new SeatStarted(Id) : new SeatLeft(Id));
    }

    private void TakeBackRequest(Guid by, DateTime now)
    {
        if (OpenRequest is not { } request)
            return;

        request.Withdraw(by, now);
        StopHolders(now);
        Raise(new SeatRequestWithdrawn(Id));
    }

    private void StopHolders(DateTime now) => holders.ForEach(holder => holder.Stop(Amsterdam.Day(now)));

    private SeatTerm DemandRequest(LearningStudio studio)
    {
        Rule.Demand(studio.Id == StudioId && OpenRequest is not null, "Er is geen open aanvraag meer.");
        return OpenRequest;
    }
}

/// <summary>An Arena seat was asked for.</summary>
public sealed record SeatRequested(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>An Arena seat is no longer asked for.</summary>
public sealed record SeatRequestWithdrawn(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>A seat started.</summary>
public sealed record SeatStarted(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>An Arena seat was not given.</summary>
public sealed record SeatDeclined(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>A participant left.</summary>
public sealed record SeatLeft(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>Who sits in the Arena for a participant changed.</summary>
public sealed record SeatHoldersNamed(Guid SubjectId) : DomainEvent(SubjectId);
