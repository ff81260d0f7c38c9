using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Domain.Agenda;

/// <summary>Who decides what, when and why. The day may lie back; the moment of recording is always now.</summary>
/// <param name="TakenOn">The day of the decision, in Amsterdam.</param>
/// <param name="RecordedAt">The moment at which it was written down, in UTC.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">The person who took it down; null for an import.</param>
public sealed record Decision(DateOnly TakenOn, DateTime RecordedAt, string Reason, Guid? By = null)
{
    /// <summary>On whose advice, in a few words; null when nobody gave any.</summary>
    public string? OnAdviceOf { get; init; }

    /// <summary>The advice of the committee on which it rests; null when it rests on none.</summary>
    public Guid? AdviceId { get; init; }

    /// <summary>The meeting of the committee in which it was taken; null for one taken outside a meeting.</summary>
    public MeetingMark? InMeeting { get; init; }

    /// <summary>Demands that the decision can be recorded; asked before anything changes.</summary>
    internal void Demand()
    {
        Rule.Demand(
            InMeeting is null || InMeeting.On == TakenOn,
            "Een besluit van een vergadering is van de dag van die vergadering.", nameof(TakenOn));
        Rule.Demand(TakenOn <= Amsterdam.Day(RecordedAt), "Een besluit kan niet in de toekomst genomen zijn.", nameof(TakenOn));
        DemandReason();
        DemandAdvice();
    }

    internal string DemandReason() => Rule.Text(Reason, AgendaDecision.ReasonMaxLength, "Geef een reden.", nameof(Reason));

    internal string? DemandAdvice() => Rule.OptionalText(OnAdviceOf, AgendaDecision.AdviceMaxLength, nameof(OnAdviceOf));
}

/// <summary>The meeting of the programme committee in which something was decided.</summary>
/// <param name="On">The day of the meeting.</param>
/// <param name="Id">The meeting; null for one that is not kept here, as after an import.</param>
public sealed record MeetingMark(DateOnly On, Guid? Id = null);

/// <summary>
/// One step in the life of an issue, with the issue as it read from then on, so that the agenda can be read as it stood
/// at the end of any day.
/// </summary>
public sealed class AgendaDecision
{
    /// <summary>The longest reason.</summary>
    public const int ReasonMaxLength = 2000;

    /// <summary>The longest words on whose advice it was.</summary>
    public const int AdviceMaxLength = 200;

    private AgendaDecision() { }

    internal AgendaDecision(SocialIssue issue, AgendaStep step, Decision decision, IssueCharacter? character)
    {
        IssueId = issue.Id;
        Number = issue.Decisions.Count + 1;
        Step = step;
        TakenOn = decision.TakenOn;
        RecordedAt = decision.RecordedAt;
        Reason = decision.DemandReason();
        TakenBy = decision.By;
        (OnAdviceOf, AdviceId) = (decision.DemandAdvice(), decision.AdviceId);
        (MeetingOn, MeetingId) = (decision.InMeeting?.On, decision.InMeeting?.Id);
        Character = character;
        (Name, Summary, Status, Conditions, SuccessorId) =
            (issue.Name, issue.Summary, issue.Status, issue.Conditions, issue.SuccessorId);
    }

    /// <summary>Its own identity.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The issue.</summary>
    public Guid IssueId { get; private set; }

    /// <summary>Which step of the issue this is, counted from 1 in order of recording; of the steps of one day the last counts.</summary>
    public int Number { get; private set; }

    /// <summary>What the decision did.</summary>
    public AgendaStep Step { get; private set; }

    /// <summary>The day of the decision.</summary>
    public DateOnly TakenOn { get; private set; }

    /// <summary>When it was written down, in UTC.</summary>
    public DateTime RecordedAt { get; private set; }

    /// <summary>Why.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Who wrote it down; null for an import.</summary>
    public Guid? TakenBy { get; private set; }

    /// <summary>On whose advice; null when nobody gave any.</summary>
    public string? OnAdviceOf { get; private set; }

    /// <summary>The advice of the committee on which it rests; null when it rests on none.</summary>
    public Guid? AdviceId { get; private set; }

    /// <summary>The day of the committee's meeting in which it was taken; null for one taken outside a meeting.</summary>
    public DateOnly? MeetingOn { get; private set; }

    /// <summary>That meeting; null where it is not kept here.</summary>
    public Guid? MeetingId { get; private set; }

    /// <summary>How a reformulation changed its character; null when it did not.</summary>
    public IssueCharacter? Character { get; private set; }

    /// <summary>The name from then on.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The summary from then on.</summary>
    public string? Summary { get; private set; }

    /// <summary>The status from then on.</summary>
    public IssueStatus Status { get; private set; }

    /// <summary>The meanings from then on.</summary>
    public ConditionTags Conditions { get; private set; } = ConditionTags.None;

    /// <summary>The successor from then on.</summary>
    public Guid? SuccessorId { get; private set; }
}
