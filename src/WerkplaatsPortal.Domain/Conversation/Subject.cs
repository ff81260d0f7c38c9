namespace WerkplaatsPortal.Domain.Conversation;

/// <summary>What people talk about, or what a file belongs to.</summary>
public enum SubjectKind
{
    /// <summary>A learning question.</summary>
    Question,

    /// <summary>A proposal in the Arena.</summary>
    Proposal,

    /// <summary>A learning practice.</summary>
    Practice,

    /// <summary>A lesson, also while it is a draft.</summary>
    Lesson,

    /// <summary>An insight, also while it is proposed.</summary>
    Insight,

    /// <summary>A meeting or a work visit of the Arena.</summary>
    Meeting,

    /// <summary>A Tribune update.</summary>
    Update,

    /// <summary>A draft of an advice: of the committee, and no part of any Arena.</summary>
    AdviceDraft,
}

/// <summary>
/// The thing that something is said about. This room comes before the rooms of those things, so it knows them by kind and id only.
/// </summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Id">Which one.</param>
/// <param name="IssueId">The issue in whose Arena it is at home.</param>
public sealed record Subject(SubjectKind Kind, Guid Id, Guid IssueId);

/// <summary>
/// Proof that somebody may speak: in the Arena of an issue, or in the committee on an advice about it. The room that knows the seats gives it.
/// </summary>
public interface ISpeaker
{
    /// <summary>The issue whose Arena it is.</summary>
    Guid IssueId { get; }

    /// <summary>Who speaks.</summary>
    Guid PersonId { get; }

    /// <summary>Whether he or she leads the studio, and so watches over what is said there.</summary>
    bool Leads { get; }

    /// <summary>Whether he or she may speak of such a thing.</summary>
    bool SpeaksOf(SubjectKind kind) => kind != SubjectKind.AdviceDraft;
}
