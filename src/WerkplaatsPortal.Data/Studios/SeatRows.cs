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
    /// <summary>Whether its studio was closed.</summary>
    public bool IsClosed { get; init; }

    /// <summary>Whether seats can be taken now.</summary>
    public bool IsOpen => Status == IssueStatus.OnAgenda && StudioId is not null && !IsClosed;
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
    DateTime ChosenAt, DateTime? StartedAt, DateTime? EndedAt, bool AnsweredByLead)
{
    /// <summary>Whether a lead gave the seat unasked: then the motivation is what the lead wrote down for who sits there.</summary>
    public bool WasGiven { get; init; }

    /// <summary>The issue from whose studio the seat goes on; null for any other seat.</summary>
    public string? ContinuedFrom { get; init; }
}

/// <summary>Somebody who sits, or sat, in the Arena for a participant.</summary>
/// <param name="Id">The place; also its address.</param>
/// <param name="TakingId">For whom.</param>
/// <param name="Name">The name that others see.</param>
/// <param name="Party">As which party; none when not said.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day; null while it runs.</param>
/// <param name="WasGiven">Whether a lead gave the place; only such a place a lead ends.</param>
public sealed record HolderRow(Guid Id, Guid TakingId, string Name, Party Party, DateOnly From, DateOnly? Until, bool WasGiven);

/// <summary>Somebody who sits in an Arena now, or a partner there that named nobody yet.</summary>
/// <param name="Id">The place; null for a person who asked for the seat and did not say as which party.</param>
/// <param name="PersonId">Who; null for a partner that named nobody.</param>
/// <param name="Name">The name that others see; null for a partner that named nobody.</param>
/// <param name="Party">As which party; none when not said.</param>
/// <param name="PartnerName">For which partner; null without an organisation.</param>
/// <param name="PartnerSlug">Part of that partner's address.</param>
public sealed record SittingRow(Guid? Id, Guid? PersonId, string? Name, Party Party, string? PartnerName, string? PartnerSlug);
