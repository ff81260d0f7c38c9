using WerkplaatsPortal.Domain.Conversation;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Domain.Committee;

/// <summary>Proof that a member of the committee may speak of a draft of an advice. It opens no Arena.</summary>
public sealed record DraftSpeaker : ISpeaker
{
    private DraftSpeaker(AdviceDraft draft, CommitteeSeat seat) => (IssueId, PersonId) = (draft.IssueId, seat.PersonId);

    /// <summary>The issue that the advice is about.</summary>
    public Guid IssueId { get; }

    /// <summary>Who it is.</summary>
    public Guid PersonId { get; }

    /// <summary>Nobody watches over what members say to each other.</summary>
    public bool Leads => false;

    /// <summary>Of drafts alone.</summary>
    public bool SpeaksOf(SubjectKind kind) => kind == SubjectKind.AdviceDraft;

    /// <summary>Looks whether somebody may speak of a draft at a moment given in UTC.</summary>
    /// <exception cref="RuleViolation">The seat is not taken then.</exception>
    public static DraftSpeaker Of(AdviceDraft draft, CommitteeSeat seat, DateTime now)
    {
        seat.DemandMember(now);
        return new DraftSpeaker(draft, seat);
    }
}
