using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>
/// What is written in a lesson, and where it stands. <c>IsDated</c>: the day of sharing is known; else it is the day of the import.
/// </summary>
public sealed record LessonFacts(
    Guid Id, string Slug, string Title, string? Context, string Learned, string? Evidence, string? HoldsFor, SourceKind SourceKind, int? Year,
    ConditionTags Conditions, Setting Setting, LearningAspect Aspects, LessonScope Scope, Provenance Provenance, LessonState State,
    Audience Audience, DateTime? SharedAt, bool IsDated, Guid IssueId, string IssueSlug, string IssueName, Guid? PracticeId, int Versions,
    string? Reason, DateTime? WithdrawnAt, PartialDate? PracticeEnd,
    Guid? ObservationId);

/// <summary>A lesson that this one is connected with.</summary>
/// <param name="Kind">What the one does to the other.</param>
/// <param name="Speaks">Whether this lesson does it to the other; else the other to this one.</param>
/// <param name="Remark">In what way.</param>
/// <param name="Slug">The other's address.</param>
/// <param name="Title">The other's title.</param>
public sealed record ConnectedLesson(LessonLinkKind Kind, bool Speaks, string? Remark, string Slug, string Title);

/// <summary>A lesson in the chain: what came before it, and what was built on it.</summary>
public sealed record LessonPage(
    LessonFacts Lesson, ILookup<StrandKind, Strand> Strands, IReadOnlyList<ConnectedLesson> Connected)
{
    /// <summary>The name under which the observation was made that it is made of; only in what its Arena reads.</summary>
    public string? Observer { get; init; }

    /// <summary>Whether it was taken back: then only its address and the reason show.</summary>
    public bool IsWithdrawn => Lesson.State == LessonState.Withdrawn;
}
