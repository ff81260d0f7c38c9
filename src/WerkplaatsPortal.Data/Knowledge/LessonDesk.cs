using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Data.Knowledge;

/// <summary>A lesson as its studio's lead sees it.</summary>
/// <param name="Lesson">The lesson itself, without what hangs on it.</param>
/// <param name="PracticeSlug">The practice that taught it; null when it comes from elsewhere.</param>
/// <param name="PracticeTitle">What the practice is called.</param>
/// <param name="Versions">Every version of its words, the first first.</param>
/// <param name="Steps">Every step that it took, the first first.</param>
/// <param name="Links">Its connections with lessons that the reader may open.</param>
/// <param name="Former">What stood at its connections before they were mended or removed.</param>
/// <param name="Similar">The lessons that it looks like.</param>
/// <param name="Insights">The insights built on it that the reader may open.</param>
public sealed record LessonDesk(
    Lesson Lesson,
    string? PracticeSlug,
    string? PracticeTitle,
    IReadOnlyList<LessonVersion> Versions,
    IReadOnlyList<LessonStepLine> Steps,
    IReadOnlyList<LessonLinkLine> Links,
    IReadOnlyList<FormerLink> Former,
    IReadOnlyList<SimilarLesson> Similar,
    IReadOnlyList<InsightLine> Insights);

/// <summary>A step of a lesson; <paramref name="By"/> is null for an import or a former participant.</summary>
public sealed record LessonStepLine(LessonState State, Audience Audience, string? Reason, string? By, DateTime TakenAt);

/// <summary>A connection; <paramref name="IsFromHere"/> tells whether this lesson says something about the other, or the other about it.</summary>
public sealed record LessonLinkLine(Guid Id, LessonLinkKind Kind, string? Remark, bool IsFromHere, string Slug, string Title);

/// <summary>An insight in one line.</summary>
public sealed record InsightLine(string Slug, string Title, InsightState State, bool Contradicts);

/// <summary>A lesson in one line, with the place that taught it.</summary>
public sealed record LessonLine(
    Guid Id, string Slug, string Title, LessonState State, Audience Audience, DateTime WrittenAt, string? Practice, Condition Conditions,
    Guid? PracticeId);

/// <summary>A lesson to choose, with where it comes from.</summary>
public sealed record LessonToChoose(string Slug, string Title, string? Practice, string Issue, Audience Audience);
