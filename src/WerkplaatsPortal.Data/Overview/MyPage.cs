using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Data.Notifications;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Data.Tribune;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>What one reader sees of his or her own.</summary>
public sealed record MyPage(IReadOnlyList<MyIssue> Issues, Reader Reader)
{
    /// <summary>Arena seats that I, or partners that I speak for, asked for and that nobody answered yet or that were lately not given.</summary>
    public IReadOnlyList<MyRequest> Asked { get; init; } = [];

    /// <summary>Whether seats of mine, or of partners that I speak for, go on elsewhere: what waits for an answer.</summary>
    public IReadOnlyList<SeatQuestionRow> Questions { get; init; } = [];

    /// <summary>Issues that I put forward, and what became of them.</summary>
    public IReadOnlyList<PutForward> PutForward { get; init; } = [];

    /// <summary>Studios that I lead, with how many seat requests wait.</summary>
    public IReadOnlyList<MyLine> Requests { get; init; } = [];

    /// <summary>Advice that waits for me.</summary>
    public IReadOnlyList<MyAdvice> Advices { get; init; } = [];

    /// <summary>What studios that I lead promised because of advice, and did not do yet; the first day first.</summary>
    public IReadOnlyList<MyAction> Actions { get; init; } = [];

    /// <summary>Drafts of advice on which I, as a member of the committee, have yet to answer.</summary>
    public IReadOnlyList<MyRound> Rounds { get; init; } = [];

    /// <summary>How many issues that somebody put forward wait for me, as a member of the committee.</summary>
    public int Proposed { get; init; }

    /// <summary>Studios that I lead, with how many drafts wait to be checked.</summary>
    public IReadOnlyList<MyLine> Lessons { get; init; } = [];

    /// <summary>What I signed up for that is still to come.</summary>
    public IReadOnlyList<MyActivity> Activities { get; init; } = [];

    /// <summary>Studios in whose Arena I sit, with how many proposals wait for my answer.</summary>
    public IReadOnlyList<MyLine> Proposals { get; init; } = [];

    /// <summary>What I am told of, newest first.</summary>
    public IReadOnlyList<NoticeLine> ForMe { get; init; } = [];

    /// <summary>What is new where I have a seat, newest first.</summary>
    public IReadOnlyList<MyNews> News { get; init; } = [];

    /// <summary>Whether anything waits for me.</summary>
    public bool HasWaiting => Questions.Count + Requests.Count + Advices.Count + Lessons.Count + Proposals.Count + Actions.Count + Rounds.Count + Proposed > 0;
}

/// <summary>An issue in which I have a seat.</summary>
public sealed record MyIssue(Guid Id, string Slug, string Name);

/// <summary>An Arena seat that was asked for.</summary>
/// <param name="IssueSlug">The studio's address.</param>
/// <param name="IssueName">Its issue.</param>
/// <param name="PartnerSlug">The partner's address; null without an organisation.</param>
/// <param name="PartnerName">For whom; null for myself.</param>
/// <param name="At">When it was asked for (UTC).</param>
/// <param name="DeclinedAt">When it was not given (UTC); null while nobody answered.</param>
/// <param name="Reason">Why it was not given.</param>
public sealed record MyRequest(
    string IssueSlug, string IssueName, string? PartnerSlug, string? PartnerName, DateTime At, DateTime? DeclinedAt, string? Reason);

/// <summary>So many things wait in a studio; the first until some moment (UTC).</summary>
public sealed record MyLine(string IssueSlug, string IssueName, int Count, DateTime? Before = null);

/// <summary>One thing that waits. Set by name, not by constructor: only so several queries become one.</summary>
internal sealed record MyTask
{
    public required MyTaskKind Kind { get; init; }

    public required Guid IssueId { get; init; }

    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required DateTime? Before { get; init; }

    public required string? Thing { get; init; }

    public required string? Title { get; init; }

    public required bool IsGiven { get; init; }

    public required DateOnly? Day { get; init; }
}

/// <summary>The kinds of things that wait.</summary>
internal enum MyTaskKind
{
    Seat,
    Request,
    Lesson,
    Proposal,
    Advice,
    Action,
    Round,
    Issue,
}

/// <summary>An advice that waits: for an answer when it is given, else to be given.</summary>
public sealed record MyAdvice(string Slug, string Title, string IssueSlug, string IssueName, bool IsGiven, DateOnly? Before);

/// <summary>Something that a studio that I lead will do because of an advice.</summary>
public sealed record MyAction(string AdviceSlug, string What, string IssueSlug, string IssueName, DateOnly Before);

/// <summary>A draft of an advice on which members are asked, until a moment (UTC).</summary>
public sealed record MyRound(string Slug, string Title, string IssueName, DateTime Before);

/// <summary>Something new.</summary>
/// <param name="On">The order of newest first.</param>
public sealed record MyNews(NewsKind Kind, string Slug, string Title, DateOnly On)
{
    /// <summary>The day that an update is about, as far as known.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Whether the day is known; else it only says when it came in.</summary>
    public bool IsDated { get; init; } = true;
}

/// <summary>What kind of thing is new.</summary>
public enum NewsKind
{
    /// <summary>An update of a Tribune.</summary>
    Update,

    /// <summary>A lesson.</summary>
    Lesson,

    /// <summary>An insight.</summary>
    Insight,
}
