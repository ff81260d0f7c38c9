using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Domain.Committee;

/// <summary>Where a draft of an advice stands.</summary>
public enum AdviceDraftState
{
    /// <summary>Members write it.</summary>
    Writing,

    /// <summary>All members are asked.</summary>
    Asked,

    /// <summary>A round closed without consent; members can write it anew and ask again.</summary>
    NotAdopted,

    /// <summary>Adopted: it is an advice now.</summary>
    Adopted,

    /// <summary>It does not go on.</summary>
    Dropped,
}

/// <summary>What a draft becomes an advice of.</summary>
/// <param name="Studio">The studio that it is for.</param>
/// <param name="Slug">The address of the advice, when nobody asked for it.</param>
/// <param name="Request">What the studio asked; null for an advice that nobody asked for.</param>
/// <param name="Members">Everybody who sits in the committee now.</param>
public sealed record AdviceGround(LearningStudio Studio, string Slug, Advice? Request, IReadOnlyCollection<Guid> Members)
{
    /// <summary>Whether the issue is not on the agenda any more.</summary>
    public bool HasEnded { get; init; }

    /// <summary>Whether nobody is there to take the advice.</summary>
    internal bool IsGone => HasEnded || Studio.ClosedOn is not null;
}

/// <summary>One wording of a draft.</summary>
public sealed class AdviceDraftVersion
{
    private AdviceDraftVersion() { }

    internal AdviceDraftVersion(Guid draftId, int number, string title, string body, Guid by, DateTime now) =>
        (DraftId, Number, Title, Body, WrittenBy, WrittenAt) = (draftId, number, title, body, by, now);

    /// <summary>The draft.</summary>
    public Guid DraftId { get; private set; }

    /// <summary>1 is the first wording.</summary>
    public int Number { get; private set; }

    /// <summary>What it was called.</summary>
    public string Title { get; private set; } = "";

    /// <summary>What it said.</summary>
    public string Body { get; private set; } = "";

    /// <summary>Who wrote it.</summary>
    public Guid WrittenBy { get; private set; }

    /// <summary>When, in UTC.</summary>
    public DateTime WrittenAt { get; private set; }
}

/// <summary>What a member said to a draft in a round. Who changes his or her mind says something new; what was said first stays readable.</summary>
public sealed class AdviceResponse
{
    private AdviceResponse() { }

    internal AdviceResponse(Guid draftId, int round, Guid personId, ResponseKind kind, string? reason, DateTime now)
    {
        (DraftId, Round, PersonId, GivenAt) = (draftId, round, personId, now);
        (Kind, Reason) = (Rule.Known(kind, nameof(Kind)), ProposalResponse.ReasonFor(kind, reason));
    }

    /// <summary>Its own identity.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The draft.</summary>
    public Guid DraftId { get; private set; }

    /// <summary>The round in which it was said.</summary>
    public int Round { get; private set; }

    /// <summary>Who said it.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>What was said.</summary>
    public ResponseKind Kind { get; private set; }

    /// <summary>Why; of a concern, what it is.</summary>
    public string? Reason { get; private set; }

    /// <summary>When, in UTC.</summary>
    public DateTime GivenAt { get; private set; }

    /// <summary>When the same person said something else in the same round, in UTC; null while it stands.</summary>
    public DateTime? ReplacedAt { get; internal set; }
}

/// <summary>Somebody began to write an advice.</summary>
public sealed record AdviceDraftStarted(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>A draft of an advice was written anew.</summary>
public sealed record AdviceDraftWritten(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>A draft of an advice does not go on.</summary>
public sealed record AdviceDraftDropped(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>A draft of an advice was adopted.</summary>
public sealed record AdviceDraftAdopted(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>A round closed without consent.</summary>
public sealed record AdviceDraftNotAdopted(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>All members are asked about a draft.</summary>
public sealed record AdviceRoundOpened(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>The text changed while members were asked: everybody is asked again.</summary>
public sealed record AdviceRoundRenewed(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>A member answered about a draft.</summary>
public sealed record AdviceRoundAnswered(Guid SubjectId) : DomainEvent(SubjectId);
