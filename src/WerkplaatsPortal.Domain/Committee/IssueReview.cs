using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Domain.Committee;

/// <summary>Whether an issue is still the occasion to learn.</summary>
public enum StillOccasion
{
    /// <summary>Yes.</summary>
    Yes,

    /// <summary>In part.</summary>
    Partly,

    /// <summary>No.</summary>
    No,
}

/// <summary>In what the review of an issue ends.</summary>
public enum ReviewOutcome
{
    /// <summary>It goes on as it is.</summary>
    GoesOn,

    /// <summary>It is reformulated.</summary>
    Reformulate,

    /// <summary>Another issue is split off.</summary>
    Split,

    /// <summary>It goes on in another issue.</summary>
    Merge,

    /// <summary>It goes off the agenda.</summary>
    Retire,

    /// <summary>The committee asks its studio a question first.</summary>
    Ask,
}

/// <summary>
/// What the committee sees of one issue in a round: what was learned, for which condition, whether it is still the occasion, and what next. The
/// members write it together; it ends in a decision.
/// </summary>
public sealed class IssueReview : Entity
{
    /// <summary>The longest text.</summary>
    public const int TextMaxLength = 8000;

    /// <summary>The longest question to a studio.</summary>
    public const int QuestionMaxLength = 1000;

    private IssueReview() { }

    /// <summary>The round.</summary>
    public Guid RoundId { get; private set; }

    /// <summary>The issue.</summary>
    public Guid IssueId { get; private set; }

    /// <summary>From when on the facts count: the day on which the previous round was opened; null for the first.</summary>
    public DateOnly? Since { get; private set; }

    /// <summary>What was learned; null while nobody wrote.</summary>
    public string? Learned { get; private set; }

    /// <summary>For which condition, and what that says there.</summary>
    public ConditionTags Conditions { get; private set; } = ConditionTags.None;

    /// <summary>Whether it is still the occasion; null while nobody said.</summary>
    public StillOccasion? Occasion { get; private set; }

    /// <summary>Why.</summary>
    public string? OccasionWhy { get; private set; }

    /// <summary>What next.</summary>
    public string? Next { get; private set; }

    /// <summary>Who wrote last.</summary>
    public Guid? WrittenBy { get; private set; }

    /// <summary>When, in UTC.</summary>
    public DateTime? WrittenAt { get; private set; }

    /// <summary>In what it ends; null while that is open.</summary>
    public ReviewOutcome? Outcome { get; private set; }

    /// <summary>The question to the studio, when it ends in one.</summary>
    public string? Question { get; private set; }

    /// <summary>The day of the decision.</summary>
    public DateOnly? TakenOn { get; private set; }

    /// <summary>When it was written down, in UTC.</summary>
    public DateTime? RecordedAt { get; private set; }

    /// <summary>Why.</summary>
    public string? Reason { get; private set; }

    /// <summary>Who wrote the decision down.</summary>
    public Guid? DecidedBy { get; private set; }

    /// <summary>Whether it ended in a decision.</summary>
    public bool IsDecided => Outcome is not null;

    /// <summary>An issue on the agenda is to be looked at in a round.</summary>
    /// <exception cref="RuleViolation">It is not on the agenda.</exception>
    public static IssueReview Of(ReviewRound round, SocialIssue issue, DateOnly? since)
    {
        Rule.Demand(issue.Status == IssueStatus.OnAgenda, "Alleen kwesties op de agenda worden bekeken.");
        return new IssueReview { RoundId = round.Id, IssueId = issue.Id, Since = since };
    }

    /// <summary>A member writes what the committee sees.</summary>
    /// <exception cref="RuleViolation">It is decided, the round is closed, a text is missing or too long, or the person has no seat in the committee.</exception>
    public void Write(CommitteeSeat seat, ReviewRound round, ReviewText text, DateTime now)
    {
        Demand(seat, round, now);
        (Learned, Conditions) = (Rule.Text(text.Learned, TextMaxLength, "Schrijf wat er is geleerd.", nameof(Learned)), text.Conditions);
        Occasion = text.Occasion is { } known ? Rule.Known(known, nameof(Occasion)) : null;
        (OccasionWhy, Next) = (
            Rule.OptionalText(text.OccasionWhy, TextMaxLength, nameof(OccasionWhy)), Rule.OptionalText(text.Next, TextMaxLength, nameof(Next)));
        (WrittenBy, WrittenAt) = (seat.PersonId, now);
        Raise(new IssueReviewWritten(Id));
    }

    /// <summary>The committee decides what becomes of the issue. A step on the agenda is taken after that, with a decision of its own.</summary>
    /// <exception cref="RuleViolation">It is decided, nobody said whether it is still the occasion, the issue went, a question lacks, or the decision can't be recorded.</exception>
    public void Decide(CommitteeSeat seat, ReviewRound round, SocialIssue issue, ReviewOutcome outcome, string? question, Decision decision)
    {
        Demand(seat, round, decision.RecordedAt);
        Rule.Demand(issue.Id == IssueId, "Dit besluit gaat over een andere kwestie.");
        Rule.Demand(issue.Status == IssueStatus.OnAgenda, "Deze kwestie staat niet meer op de agenda. In deze ronde is geen besluit meer nodig.");
        Rule.Demand(
            Learned is not null && Occasion is not null, "Vul eerst in wat er is geleerd, en of de kwestie nog de aanleiding is.");
        Rule.Demand(decision.TakenOn >= round.OpenedOn, "Op die dag was de ronde nog niet open.", nameof(TakenOn));
        var words = Rule.Known(outcome, nameof(Outcome)) == ReviewOutcome.Ask
            ? Rule.Text(question, QuestionMaxLength, "Schrijf je vraag aan het leeratelier.", nameof(Question))
            : null;
        decision.Demand();
        (Outcome, Question) = (outcome, words);
        (TakenOn, RecordedAt, Reason, DecidedBy) = (decision.TakenOn, decision.RecordedAt, decision.DemandReason(), decision.By);
        Raise(new IssueReviewed(Id));
        if (outcome == ReviewOutcome.Ask)
            Raise(new StudioAsked(Id));
    }

    private void Demand(CommitteeSeat seat, ReviewRound round, DateTime now)
    {
        seat.DemandHeld(now);
        Rule.Demand(round.Id == RoundId, "Deze kwestie hoort bij een andere ronde.");
        round.DemandOpen();
        Rule.Demand(!IsDecided, "Over deze kwestie is in deze ronde al een besluit genomen.");
    }
}

/// <summary>What the committee writes of an issue.</summary>
/// <param name="Learned">What was learned.</param>
/// <param name="Conditions">For which condition, and what that says there.</param>
/// <param name="Occasion">Whether it is still the occasion; null while that is open.</param>
/// <param name="OccasionWhy">Why.</param>
/// <param name="Next">What next.</param>
public sealed record ReviewText(string? Learned, ConditionTags Conditions, StillOccasion? Occasion, string? OccasionWhy, string? Next);

/// <summary>What the committee sees of an issue was written.</summary>
public sealed record IssueReviewWritten(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>The review of an issue ended in a decision.</summary>
public sealed record IssueReviewed(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>The review of an issue ended in a question to its studio.</summary>
public sealed record StudioAsked(Guid SubjectId) : DomainEvent(SubjectId);
