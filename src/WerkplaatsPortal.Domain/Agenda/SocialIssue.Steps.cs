using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Domain.Agenda;

/// <content>The steps in its life. A step that is refused changes nothing.</content>
public sealed partial class SocialIssue
{
    /// <summary>Whether it waits for the committee to take it up, join it to another or decline it.</summary>
    public bool IsWaiting => Status == IssueStatus.Proposed;

    /// <summary>Whether it went off the agenda, or never came on it.</summary>
    public bool IsGone => Status is IssueStatus.Retired or IssueStatus.Merged or IssueStatus.Declined;

    /// <summary>Demands that it stands on the agenda, before somebody gets a seat in its studio.</summary>
    /// <exception cref="RuleViolation">It does not: who wants to take part does so where the issue went on.</exception>
    public void DemandTakesPeople() => Rule.Demand(
        Status == IssueStatus.OnAgenda, "Deze kwestie staat niet op de agenda. Hier komen geen plekken bij.");

    /// <summary>Whether it can take a step as it stands now.</summary>
    public bool Can(AgendaStep step) => step switch
    {
        AgendaStep.Propose => false,
        AgendaStep.TakeUp or AgendaStep.Decline => IsWaiting,
        AgendaStep.Retire or AgendaStep.Split => Status == IssueStatus.OnAgenda,
        AgendaStep.Reopen => IsGone,
        _ => Status is IssueStatus.OnAgenda or IssueStatus.Proposed,
    };

    /// <summary>Takes a proposed issue up on the agenda.</summary>
    /// <exception cref="RuleViolation">It is not a proposed issue.</exception>
    public void TakeUp(Decision decision)
    {
        Rule.Demand(Can(AgendaStep.TakeUp), "Alleen een voorgestelde kwestie kan op de agenda komen.");
        Record(AgendaStep.TakeUp, IssueStatus.OnAgenda, decision);
    }

    /// <summary>Does not take a proposed issue up; the reason stays readable for who put it forward.</summary>
    /// <exception cref="RuleViolation">It is not a proposed issue.</exception>
    public void Decline(Decision decision)
    {
        Rule.Demand(Can(AgendaStep.Decline), "Alleen een voorgestelde kwestie kan worden afgewezen.");
        Record(AgendaStep.Decline, IssueStatus.Declined, decision);
    }

    /// <summary>Changes name, text, meanings or character; the address stays.</summary>
    /// <exception cref="RuleViolation">It is not on the agenda and not proposed, or a text is missing or too long.</exception>
    public void Reformulate(string name, string? summary, ConditionTags meanings, Decision decision, IssueCharacter? character = null)
    {
        Rule.Demand(Can(AgendaStep.Reformulate), "Deze kwestie staat niet meer op de agenda.");
        decision.Demand();
        DemandInOrder(decision.TakenOn);
        if (character is { } known)
            Rule.Known(known, nameof(AgendaDecision.Character));
        Word(name, summary, meanings);
        Record(AgendaStep.Reformulate, Status, decision, character: character);
    }

    /// <summary>Replaces name, text and meanings as an import does, wherever it is in its life.</summary>
    /// <exception cref="RuleViolation">A text is missing or too long.</exception>
    public void RenewFromImport(string name, string? summary, ConditionTags meanings, Decision decision, IssueCharacter? character = null)
    {
        Word(name, summary, meanings);
        Record(AgendaStep.Reformulate, Status, decision, SuccessorId, character);
    }

    /// <summary>
    /// Splits another issue off: it stands on the agenda from that day and remembers where it came from. This one stays as it is; when
    /// it goes, that is a step of its own. Its lessons, practices and questions stay with it.
    /// </summary>
    /// <exception cref="RuleViolation">This one is not on the agenda, or a text of the new one is missing or too long.</exception>
    public SocialIssue SplitOff(string slug, string name, string? summary, ConditionTags meanings, Decision decision)
    {
        Rule.Demand(Can(AgendaStep.Split), "Alleen van een kwestie op de agenda kan een andere worden afgesplitst.");
        Rule.Demand(WasOnAgenda(decision.TakenOn), "Op die dag stond deze kwestie nog niet op de agenda.", nameof(AgendaDecision.TakenOn));
        var other = ComeBySplit(slug, name, summary, meanings, decision);
        other.ComesFrom(IssueOriginKind.Split, [this]);
        Raise(new IssueSplit(Id));
        return other;
    }

    /// <summary>An issue that came by a split, as an import tells of it. Who splits one uses <see cref="SplitOff"/>.</summary>
    /// <exception cref="RuleViolation">A text is missing or too long.</exception>
    public static SocialIssue ComeBySplit(string slug, string name, string? summary, ConditionTags meanings, Decision decision)
    {
        var issue = new SocialIssue { Slug = slug };
        issue.Word(name, summary, meanings);
        issue.Record(AgendaStep.Split, IssueStatus.OnAgenda, decision);
        return issue;
    }

    /// <summary>Takes it off the agenda; its lessons, practices and questions stay where they are.</summary>
    /// <exception cref="RuleViolation">It is not on the agenda.</exception>
    public void Retire(Decision decision)
    {
        Rule.Demand(Can(AgendaStep.Retire), "Alleen een kwestie op de agenda kan worden afgerond.");
        Record(AgendaStep.Retire, IssueStatus.Retired, decision);
    }

    /// <summary>Lets it, on the agenda or only proposed, go on in another issue; its lessons, practices and questions stay with it.</summary>
    /// <exception cref="RuleViolation">It is neither, or the other is itself or not on the agenda.</exception>
    public void MergeInto(SocialIssue other, Decision decision)
    {
        Rule.Demand(Can(AgendaStep.Merge), "Alleen een kwestie op de agenda kan opgaan in een andere.");
        Rule.Demand(other != this && other.Status == IssueStatus.OnAgenda, "Kies een andere kwestie die op de agenda staat.", "Into");
        Rule.Demand(
            other.WasOnAgenda(decision.TakenOn), "Op die dag stond de andere kwestie nog niet op de agenda.", nameof(AgendaDecision.TakenOn));
        Record(AgendaStep.Merge, IssueStatus.Merged, decision, other.Id);
    }

    /// <summary>
    /// Notes that another issue goes on in this one, so that whoever decides on this one at the same moment sees that it changed.
    /// </summary>
    public void Welcome(SocialIssue other)
    {
        if (other.SuccessorId == Id)
            Raise(new IssueJoined(Id));
    }

    /// <summary>Puts it on the agenda, after it went or after it was declined.</summary>
    /// <exception cref="RuleViolation">It did not go.</exception>
    public void Reopen(Decision decision)
    {
        Rule.Demand(Can(AgendaStep.Reopen), "Alleen een kwestie die van de agenda af is, kan terugkomen.");
        Record(AgendaStep.Reopen, IssueStatus.OnAgenda, decision);
    }

    /// <summary>What reads as it stood on a day is exact only while each step comes after the one before.</summary>
    private void DemandInOrder(DateOnly day) => Rule.Demand(
        decisions.TrueForAll(before => before.TakenOn <= day),
        "Over deze kwestie is daarna al een ander besluit genomen. Kies die dag of een latere.", nameof(AgendaDecision.TakenOn));

    private bool WasOnAgenda(DateOnly day) => AsOf(day)?.Status == IssueStatus.OnAgenda;

    private void Record(
        AgendaStep step, IssueStatus status, Decision decision, Guid? successorId = null, IssueCharacter? character = null)
    {
        decision.Demand();
        DemandInOrder(decision.TakenOn);
        (Status, SuccessorId) = (status, successorId);
        decisions.Add(new AgendaDecision(this, step, decision, character));
        Raise(new AgendaDecided(Id));
    }
}
