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

    /// <summary>What I signed up for that is still to come.</summary>
    public IReadOnlyList<MyActivity> Activities { get; init; } = [];

    /// <summary>What waits for me in studios and at the committee, what presses most first.</summary>
    public IReadOnlyList<MyWait> Waiting { get; init; } = [];

    /// <summary>Meetings to come where I sit, the first first.</summary>
    public IReadOnlyList<MyMeeting> Meetings { get; init; } = [];

    /// <summary>All that I am told of, newest first.</summary>
    public IReadOnlyList<NoticeLine> ForMe { get; init; } = [];

    /// <summary>What is new where I have a seat, newest first.</summary>
    public IReadOnlyList<MyNews> News { get; init; } = [];

    /// <summary>Whether anything waits for me.</summary>
    public bool HasWaiting => Questions.Count + Waiting.Count > 0;
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

/// <summary>A meeting to come.</summary>
/// <param name="IssueSlug">The address of the Arena's issue; null for the committee.</param>
/// <param name="IssueName">The name of that issue; null for the committee.</param>
/// <param name="Slug">Part of its address.</param>
/// <param name="Title">What it is called.</param>
/// <param name="StartsAt">When it begins (UTC).</param>
public sealed record MyMeeting(string? IssueSlug, string? IssueName, string Slug, string Title, DateTime StartsAt)
{
    /// <summary>Whether it is one of the programme committee.</summary>
    public bool IsOfCommittee => IssueSlug is null;
}

/// <summary>One thing that waits for me, or so many of a kind in one studio.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="IssueSlug">The studio's address; of what belongs to no studio its own.</param>
/// <param name="IssueName">Its issue; of what belongs to no studio its own name.</param>
public sealed record MyWait(MyTaskKind Kind, string IssueSlug, string IssueName)
{
    /// <summary>How many wait there.</summary>
    public int Count { get; init; } = 1;

    /// <summary>The slug of the one thing; null when they are counted.</summary>
    public string? Thing { get; init; }

    /// <summary>What the one thing is called.</summary>
    public string? Title { get; init; }

    /// <summary>The day by which, or on which it was due.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Until which moment (UTC); of several the first.</summary>
    public DateTime? Before { get; init; }
}

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

    public required DateOnly? Day { get; init; }
}

/// <summary>The kinds of things that wait, what presses most first.</summary>
public enum MyTaskKind
{
    /// <summary>Nothing waits: a seat of mine.</summary>
    Seat,

    /// <summary>Nothing waits: a meeting to come of an Arena of mine.</summary>
    Meeting,

    /// <summary>Nothing waits: a meeting to come of the committee.</summary>
    CommitteeMeeting,

    /// <summary>Somebody objects to what I proposed.</summary>
    Objection,

    /// <summary>Proposals to answer.</summary>
    Proposal,

    /// <summary>Something that I would do.</summary>
    FollowUp,

    /// <summary>A decision to look back at.</summary>
    LookBack,

    /// <summary>Arena seats that are asked for.</summary>
    Request,

    /// <summary>Arena seats that are asked for in a studio that nobody leads, for the committee.</summary>
    VacantRequest,

    /// <summary>The inventory of a round, for who speaks for a partner.</summary>
    Inventory,

    /// <summary>Drafts of lessons to check.</summary>
    Lesson,

    /// <summary>Insights that lie on the table of the Arena again, for its lead.</summary>
    BackOnTable,

    /// <summary>Questions of the Tribune to answer.</summary>
    OfTribune,

    /// <summary>Advice to answer.</summary>
    AdviceToAnswer,

    /// <summary>Something that the studio promised because of an advice.</summary>
    AdviceAction,

    /// <summary>Advice that a studio asked for.</summary>
    AdviceToGive,

    /// <summary>Drafts of advice on which I, as a member of the committee, have yet to answer.</summary>
    AdviceRound,

    /// <summary>Issues that somebody put forward, for the committee; each stands for itself.</summary>
    PutForward,

    /// <summary>Minutes of the committee to settle, for who took the chair.</summary>
    Minutes,

    /// <summary>A round along the agenda, for the committee.</summary>
    ReviewRound,
}

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
