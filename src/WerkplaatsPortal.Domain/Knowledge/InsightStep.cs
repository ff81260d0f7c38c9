using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Domain.Knowledge;

/// <summary>What happened to an insight.</summary>
public enum InsightStepKind
{
    /// <summary>The Arena adopted it.</summary>
    Adopted,

    /// <summary>A later lesson contradicts it: back on the Arena's table.</summary>
    Contradicted,

    /// <summary>A lesson under it was withdrawn: back on the Arena's table.</summary>
    LostGround,

    /// <summary>The Arena looked back: it stands.</summary>
    Upheld,

    /// <summary>The Arena adopted a new wording.</summary>
    Renewed,

    /// <summary>The Arena took it back.</summary>
    Withdrawn,
}

/// <summary>A step in the life of an insight. Nothing is overwritten: each decision and each doubt stays readable.</summary>
public sealed class InsightStep
{
    private InsightStep() { }

    internal InsightStep(Insight insight, InsightStepKind kind, Guid? by, DateTime at) =>
        (InsightId, Number, Kind, TakenBy, TakenAt) = (insight.Id, insight.Number, kind, by, at);

    internal InsightStep(Insight insight, ToldInsightStep told)
    {
        (InsightId, Number, Kind, TakenAt) = (insight.Id, told.Number, told.Kind, told.TakenAt);
        (Agreement, LookBackOn, LessonId) = (told.Agreement, told.LookBackOn, told.LessonId);
    }

    /// <summary>Its own identity.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The insight.</summary>
    public Guid InsightId { get; private set; }

    /// <summary>The wording that it is about.</summary>
    public int Number { get; private set; }

    /// <summary>What happened.</summary>
    public InsightStepKind Kind { get; private set; }

    /// <summary>The lesson that put it back on the table.</summary>
    public Guid? LessonId { get; internal init; }

    /// <summary>What the Arena decided; null where nothing was.</summary>
    public Agreement? Agreement { get; internal init; }

    /// <summary>The day to look back that was agreed then.</summary>
    public DateOnly? LookBackOn { get; internal init; }

    /// <summary>Who took the step; null for an import, and for what followed by itself.</summary>
    public Guid? TakenBy { get; private set; }

    /// <summary>When, in UTC.</summary>
    public DateTime TakenAt { get; private set; }
}
