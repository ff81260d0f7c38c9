namespace WerkplaatsPortal.Domain.Knowledge;

/// <summary>What stood at a connection until it was mended or removed.</summary>
public sealed class LessonLinkStep
{
    private LessonLinkStep() { }

    internal LessonLinkStep(LessonLink link, string? reason, Guid by, DateTime at) =>
        (LinkId, Kind, Remark, Reason, TakenBy, TakenAt) = (link.Id, link.Kind, link.Remark, reason, by, at);

    /// <summary>Its own identity.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The connection.</summary>
    public Guid LinkId { get; private set; }

    /// <summary>What the one lesson did to the other until then.</summary>
    public LessonLinkKind Kind { get; private set; }

    /// <summary>In what way, until then.</summary>
    public string? Remark { get; private set; }

    /// <summary>Why it was removed; null where it was mended.</summary>
    public string? Reason { get; private set; }

    /// <summary>Who changed it; null for a former participant.</summary>
    public Guid? TakenBy { get; private set; }

    /// <summary>When, in UTC.</summary>
    public DateTime TakenAt { get; private set; }
}
