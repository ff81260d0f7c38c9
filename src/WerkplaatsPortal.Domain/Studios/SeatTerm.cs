using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Domain.Studios;

/// <summary>One term of a seat: asked for or taken, answered, ended. Only its own <see cref="Participation"/> changes it.</summary>
public sealed class SeatTerm
{
    /// <summary>The longest reason for not giving a seat.</summary>
    public const int ReasonMaxLength = 2000;

    private SeatTerm() { }

    /// <summary>Its own identity.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>Whose seat.</summary>
    public Guid ParticipationId { get; private set; }

    /// <summary>Arena or Tribune.</summary>
    public Seat Seat { get; private set; }

    /// <summary>Where it stands.</summary>
    public SeatState State { get; private set; }

    /// <summary>Why the seat was wanted.</summary>
    public string? Motivation { get; private set; }

    /// <summary>Who chose it.</summary>
    public Guid ChosenBy { get; private set; }

    /// <summary>When it was chosen, in UTC.</summary>
    public DateTime ChosenAt { get; private set; }

    /// <summary>When the seat started, in UTC.</summary>
    public DateTime? StartedAt { get; private set; }

    /// <summary>When it ended, or was declined or withdrawn, in UTC.</summary>
    public DateTime? EndedAt { get; private set; }

    /// <summary>Who gave or declined it.</summary>
    public Guid? AnsweredBy { get; private set; }

    /// <summary>Why it was not given.</summary>
    public string? Reason { get; private set; }

    /// <summary>The participation in another studio of which this seat is the confirmed continuation; null for any other seat.</summary>
    public Guid? ContinuedFrom { get; private set; }

    internal static SeatTerm Asked(Guid participationId, string? motivation, Guid by, DateTime now) => new()
    {
        ParticipationId = participationId,
        Seat = Seat.Arena,
        State = SeatState.Requested,
        Motivation = motivation?.Trim(),
        ChosenBy = by,
        ChosenAt = now,
    };

    internal static SeatTerm Taken(Guid participationId, string? motivation, Guid by, DateTime now) => new()
    {
        ParticipationId = participationId,
        Seat = Seat.Tribune,
        State = SeatState.Open,
        Motivation = motivation,
        ChosenBy = by,
        ChosenAt = now,
        StartedAt = now,
    };

    /// <summary>A lead gives the seat, unasked; what stands as motivation the lead wrote down for who sits there.</summary>
    internal static SeatTerm Given(Guid participationId, string? motivation, Guid by, DateTime now) => new()
    {
        ParticipationId = participationId,
        Seat = Seat.Arena,
        State = SeatState.Open,
        Motivation = motivation,
        ChosenBy = by,
        ChosenAt = now,
        StartedAt = now,
        AnsweredBy = by,
    };

    /// <summary>A seat that goes on from another studio, on the word of who sits there.</summary>
    internal static SeatTerm Continued(Guid participationId, Seat seat, Guid from, Guid by, DateTime now) => new()
    {
        ParticipationId = participationId,
        Seat = seat,
        State = SeatState.Open,
        ChosenBy = by,
        ChosenAt = now,
        StartedAt = now,
        ContinuedFrom = from,
    };

    internal void Start(Guid by, DateTime now) => (State, AnsweredBy, StartedAt) = (SeatState.Open, by, now);

    internal void End(DateTime now) => (State, EndedAt) = (SeatState.Ended, now);

    internal void Withdraw(Guid by, DateTime now) => (State, AnsweredBy, EndedAt) = (SeatState.Withdrawn, by, now);

    internal void Decline(string reason, Guid by, DateTime now)
    {
        Reason = Rule.Text(reason, ReasonMaxLength, "Schrijf waarom je de aanvraag afwijst.", nameof(Reason));
        (State, AnsweredBy, EndedAt) = (SeatState.Declined, by, now);
    }
}
