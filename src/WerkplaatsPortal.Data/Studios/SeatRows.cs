using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Studios;

/// <summary>An issue in which somebody may take part.</summary>
/// <param name="Id">The issue.</param>
/// <param name="Slug">Part of the address.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="StudioId">Its studio; null when it has none.</param>
public sealed record IssueToJoin(Guid Id, string Slug, string Name, IssueStatus Status, Guid? StudioId)
{
    /// <summary>Whether seats can be taken now.</summary>
    public bool IsOpen => Status == IssueStatus.OnAgenda && StudioId is not null;
}

/// <summary>A partner that the reader speaks for.</summary>
public sealed record OwnPartner(Guid Id, string Slug, string Name);

/// <summary>Who takes part: a partner, or a person (then there is no partner).</summary>
public sealed record Taking(Guid Id, Guid StudioId, Guid? PartnerId, string? PartnerSlug, string Name)
{
    /// <summary>Every term, oldest first.</summary>
    public IReadOnlyList<TermRow> Terms { get; init; } = [];

    /// <summary>Who sits, or sat, in the Arena for this participant.</summary>
    public IReadOnlyList<HolderRow> Holders { get; init; } = [];

    /// <summary>The seat that is taken now.</summary>
    public Seat OpenSeat => Terms.FirstOrDefault(term => term.State == SeatState.Open)?.Seat ?? Seat.None;

    /// <summary>The request that waits.</summary>
    public TermRow? Request => Terms.FirstOrDefault(term => term.State == SeatState.Requested);
}

/// <summary>One term of a seat.</summary>
/// <param name="Id">The term; of an open request also its address.</param>
/// <param name="TakingId">Whose.</param>
/// <param name="Seat">Arena or Tribune.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Motivation">Why it was wanted.</param>
/// <param name="Reason">Why it was not given.</param>
/// <param name="ChosenAt">When it was chosen (UTC).</param>
/// <param name="StartedAt">When it started (UTC).</param>
/// <param name="EndedAt">When it ended or was declined (UTC).</param>
/// <param name="AnsweredByLead">Whether a lead of the studio answered; else the committee did.</param>
public sealed record TermRow(
    Guid Id, Guid TakingId, Seat Seat, SeatState State, string? Motivation, string? Reason,
    DateTime ChosenAt, DateTime? StartedAt, DateTime? EndedAt, bool AnsweredByLead);

/// <summary>Somebody who sits, or sat, in the Arena for a participant.</summary>
public sealed record HolderRow(Guid Id, Guid TakingId, string Name, Party Party, DateOnly From, DateOnly? Until);
