using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Domain.Knowledge;

/// <summary>What is written in a lesson: what happened, what was learned, how that is known, for whom it may hold.</summary>
/// <param name="Title">The lesson in one sentence.</param>
/// <param name="Context">What happened, and where.</param>
/// <param name="Learned">What was learned.</param>
/// <param name="Evidence">How that is known.</param>
public sealed record LessonText(string Title, string? Context, string Learned, string? Evidence)
{
    /// <summary>For whom it may hold.</summary>
    public string? HoldsFor { get; init; }

    /// <summary>The kind of source.</summary>
    public SourceKind SourceKind { get; init; } = SourceKind.Practice;

    /// <summary>The year it speaks of, if known.</summary>
    public int? Year { get; init; }

    /// <summary>The conditions that it is about.</summary>
    public ConditionTags Conditions { get; init; } = ConditionTags.None;

    /// <summary>Where in the whole it stands; null takes over the practice's.</summary>
    public Setting? Setting { get; init; }

    /// <summary>What it says about learning together itself.</summary>
    public LearningAspect Aspects { get; init; }

    /// <summary>How widely it speaks.</summary>
    public LessonScope Scope { get; init; }

    /// <summary>Where this was found.</summary>
    public Provenance Provenance { get; init; } = Provenance.Here;
}

/// <summary>One version of a lesson's words, so that what was first written stays readable next to what was checked.</summary>
public sealed class LessonVersion
{
    private LessonVersion() { }

    internal LessonVersion(Lesson lesson, int number, Guid? by, DateTime at)
    {
        (LessonId, Number, WrittenBy, WrittenAt) = (lesson.Id, number, by, at);
        (Title, Context, Learned, Evidence, HoldsFor) = (lesson.Title, lesson.Context, lesson.Learned, lesson.Evidence, lesson.HoldsFor);
    }

    /// <summary>The lesson.</summary>
    public Guid LessonId { get; private set; }

    /// <summary>1 is what was first written.</summary>
    public int Number { get; private set; }

    /// <summary>Who wrote it; null for an import.</summary>
    public Guid? WrittenBy { get; private set; }

    /// <summary>When, in UTC.</summary>
    public DateTime WrittenAt { get; private set; }

    /// <summary>The title then.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The context then.</summary>
    public string? Context { get; private set; }

    /// <summary>What was learned, as written then.</summary>
    public string Learned { get; private set; } = "";

    /// <summary>The evidence, as written then.</summary>
    public string? Evidence { get; private set; }

    /// <summary>For whom it might hold, as written then.</summary>
    public string? HoldsFor { get; private set; }
}

/// <summary>A step that a lesson took: checked, shared, widened, narrowed, withdrawn; or changed, where it stands as it stood.</summary>
public sealed class LessonStep
{
    private LessonStep() { }

    internal LessonStep(Lesson lesson, string? reason, Guid? by, DateTime at) =>
        (LessonId, State, Audience, Reason, TakenBy, TakenAt) = (lesson.Id, lesson.State, lesson.Audience, reason, by, at);

    /// <summary>Its own identity.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The lesson.</summary>
    public Guid LessonId { get; private set; }

    /// <summary>Where the lesson stood from then on.</summary>
    public LessonState State { get; private set; }

    /// <summary>Its audience from then on.</summary>
    public Audience Audience { get; private set; }

    /// <summary>Why, where a reason is asked.</summary>
    public string? Reason { get; private set; }

    /// <summary>Who took the step; null for an import.</summary>
    public Guid? TakenBy { get; private set; }

    /// <summary>When, in UTC.</summary>
    public DateTime TakenAt { get; private set; }
}

/// <summary>A further issue that a lesson belongs to.</summary>
public sealed record LessonIssue(Guid LessonId, Guid IssueId);

/// <summary>A further practice that taught a lesson.</summary>
public sealed record LessonPractice(Guid LessonId, Guid PracticeId);

/// <summary>A question that a lesson answers or raises.</summary>
public sealed record LessonQuestion(Guid LessonId, Guid QuestionId, bool Raises);

/// <summary>An insight that a lesson speaks against.</summary>
public sealed record LessonAgainst(Guid LessonId, Guid InsightId);
