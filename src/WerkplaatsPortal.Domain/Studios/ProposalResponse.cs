using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Domain.Studios;

/// <summary>What somebody said in a round. Who changes his or her mind says something new; what was said first stays readable.</summary>
public sealed class ProposalResponse
{
    private ProposalResponse() { }

    internal ProposalResponse(Guid proposalId, int round, Guid personId, ResponseKind kind, string? reason, DateTime now)
    {
        (ProposalId, Round, PersonId, GivenAt) = (proposalId, round, personId, now);
        Kind = Rule.Known(kind, nameof(Kind));
        Reason = ReasonFor(kind, reason);
    }

    /// <summary>The reason that belongs to an answer, wherever people decide by consent: an objection and a concern need one.</summary>
    internal static string? ReasonFor(ResponseKind kind, string? reason) => kind switch
    {
        ResponseKind.Object => Rule.Text(reason, Proposal.ReasonMaxLength,
            "Schrijf wat je bezwaar is. Dan kan het voorstel beter worden.", nameof(Reason)),
        ResponseKind.AgreeWithConcern => Rule.Text(reason, Proposal.ReasonMaxLength, "Schrijf wat je zorg is.", nameof(Reason)),
        _ => Rule.OptionalText(reason, Proposal.ReasonMaxLength, nameof(Reason)),
    };

    /// <summary>Its own identity.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The proposal.</summary>
    public Guid ProposalId { get; private set; }

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
