using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Domain.Knowledge;

/// <summary>What is written in an insight.</summary>
/// <param name="Title">The insight in one sentence.</param>
/// <param name="Statement">What is known now.</param>
/// <param name="Reasons">Why, a line for each reason.</param>
/// <param name="Conditions">The conditions that it is about.</param>
public sealed record InsightText(string Title, string Statement, string? Reasons, ConditionTags Conditions)
{
    /// <summary>Where this was found.</summary>
    public Provenance Provenance { get; init; } = Provenance.Here;
}

/// <summary>How an insight that comes in with a package was adopted where it comes from.</summary>
/// <param name="Agreement">What was agreed; null when the package does not say.</param>
/// <param name="LookBackOn">The day to look back at it.</param>
/// <param name="Number">The number of its wording.</param>
public sealed record ImportedAdoption(Agreement? Agreement, DateOnly? LookBackOn, int Number)
{
    /// <summary>Every step since it was first adopted, first to last; empty when the package does not say.</summary>
    public IReadOnlyList<ToldInsightStep> Steps { get; init; } = [];
}

/// <summary>A step in the life of an insight, as a package tells of it.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Number">The wording that it is about.</param>
/// <param name="TakenAt">When, in UTC.</param>
/// <param name="Agreement">What the Arena decided; null where nothing was.</param>
/// <param name="LookBackOn">The day to look back that was agreed then.</param>
/// <param name="LessonId">The lesson that put it back on the table.</param>
public sealed record ToldInsightStep(
    InsightStepKind Kind, int Number, DateTime TakenAt, Agreement? Agreement, DateOnly? LookBackOn, Guid? LessonId);

/// <summary>A lesson as an insight weighs it: it carries the insight, or contradicts it.</summary>
public sealed record WeighedLesson(Lesson Lesson, bool Contradicts = false);

/// <summary>A lesson under an insight.</summary>
/// <param name="InsightId">The insight.</param>
/// <param name="LessonId">The lesson.</param>
/// <param name="Contradicts">Whether it contradicts the insight instead of carrying it.</param>
/// <param name="Place">Its place in the row, from 0.</param>
public sealed record InsightLesson(Guid InsightId, Guid LessonId, bool Contradicts, int Place);

/// <summary>A further issue that an insight belongs to.</summary>
public sealed record InsightIssue(Guid InsightId, Guid IssueId);

/// <summary>One wording of an insight.</summary>
public sealed class InsightVersion
{
    private InsightVersion() { }

    internal InsightVersion(Insight insight, Guid? by, DateTime at)
    {
        (InsightId, Number, WrittenBy, WrittenAt) = (insight.Id, insight.Number, by, at);
        (Title, Statement, Reasons) = (insight.Title, insight.Statement, insight.Reasons);
    }

    /// <summary>The insight.</summary>
    public Guid InsightId { get; private set; }

    /// <summary>1 is the first wording.</summary>
    public int Number { get; private set; }

    /// <summary>Who wrote it; null for an import.</summary>
    public Guid? WrittenBy { get; private set; }

    /// <summary>When, in UTC.</summary>
    public DateTime WrittenAt { get; private set; }

    /// <summary>The title then.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The statement then.</summary>
    public string Statement { get; private set; } = "";

    /// <summary>The reasons then.</summary>
    public string? Reasons { get; private set; }
}
