using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>A studio with what waits in it for its lead.</summary>
/// <param name="Slug">The studio's slug, that of its issue.</param>
/// <param name="Name">The name of the issue.</param>
/// <param name="Drafts">Lessons that are not checked yet.</param>
/// <param name="Checked">Lessons that are checked but not shared.</param>
/// <param name="Shared">Lessons that are shared.</param>
/// <param name="Withdrawn">Lessons that were taken back.</param>
/// <param name="Proposed">Insights that the Arena has yet to adopt.</param>
/// <param name="Reconsidered">Insights that are back on the Arena's table.</param>
/// <param name="Refuted">Findings that say an insight does not hold, of which no lesson is made yet.</param>
/// <param name="Unanswered">Advice that the studio has yet to answer.</param>
/// <param name="Requests">Arena seats that are asked for.</param>
public sealed record StudioWork(
    string Slug, string Name, int Drafts, int Checked, int Shared, int Withdrawn, int Proposed, int Reconsidered, int Refuted, int Unanswered, int Requests)
{
    /// <summary>Whether anything waits.</summary>
    public bool Waits => Drafts + Checked + Proposed + Reconsidered + Refuted + Unanswered + Requests > 0;
}

/// <summary>The desk of one studio.</summary>
/// <param name="Work">What waits.</param>
/// <param name="Practices">Its practices, newest first.</param>
/// <param name="Lessons">Its lessons that are not shared yet, oldest first.</param>
/// <param name="Insights">Its insights, proposed ones first.</param>
/// <param name="Advices">Advice to answer, the first to answer first.</param>
/// <param name="Sitting">Who sits in its Arena now.</param>
public sealed record StudioDesk(
    StudioWork Work,
    IReadOnlyList<PracticeOnDesk> Practices,
    IReadOnlyList<LessonOnDesk> Lessons,
    IReadOnlyList<InsightOnDesk> Insights,
    IReadOnlyList<AdviceOnDesk> Advices,
    IReadOnlyList<SittingRow> Sitting);

/// <summary>A practice in one line.</summary>
public sealed record PracticeOnDesk(string Slug, string Title, string Place, PartialDate? Start, PartialDate? End, bool IsAgreed);

/// <summary>A lesson in one line.</summary>
public sealed record LessonOnDesk(string Slug, string Title, LessonState State, DateTime WrittenAt);

/// <summary>An insight in one line.</summary>
public sealed record InsightOnDesk(string Slug, string Title, InsightState State, DateTime WrittenAt, DateOnly? LookBackOn)
{
    /// <summary>Whether the Arena should have looked back at it by a day.</summary>
    public bool IsDue(DateOnly today) => Insight.IsDue(State, LookBackOn, today);
}

/// <summary>An advice in one line.</summary>
public sealed record AdviceOnDesk(string Slug, string? Title, DateOnly? AnswerBefore);
