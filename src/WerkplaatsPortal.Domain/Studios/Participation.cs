using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Domain.Studios;

/// <summary>
/// How a partner, or a person without an organisation, takes part in one studio, with its whole history. There is at most one
/// open seat and at most one open request at a time. Nothing is overwritten: each term of a seat stays readable.
/// </summary>
public sealed partial class Participation : Entity
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

    /// <summary>The Arena seat begins at once; what was asked for is answered by it.</summary>
    private void StartGiven(string? motivation, Guid by, DateTime now)
    {
        if (OpenTerm?.Seat == Seat.Arena)
            return;

        OpenTerm?.End(now);
        if (OpenRequest is { } request)
            request.Start(by, now);
        else
            terms.Add(SeatTerm.Given(Id, motivation, by, now));
        Raise(new SeatStarted(Id));
    }

    private void Leave(DateTime now)
    {
        OpenTerm?.End(now);
        StopHolders(now);
        Raise(new SeatLeft(Id));
    }

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
