using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Domain.Studios;

/// <content>What the committee decides on a studio. A step that is refused changes nothing; each that is taken is kept for ever.</content>
public sealed partial class LearningStudio
{
    private readonly List<StudioDecision> decisions = [];

    /// <summary>Every decision of the committee on it; none for what came in with a package.</summary>
    public IReadOnlyList<StudioDecision> Decisions => decisions;

    /// <summary>The committee opens a studio for an issue on the agenda.</summary>
    /// <exception cref="RuleViolation">The issue is not on the agenda, the name is missing or too long, or the decision can't be recorded.</exception>
    public static LearningStudio Open(SocialIssue issue, string name, Decision decision)
    {
        decision.Demand();
        var studio = Open(issue, name, decision.TakenOn);
        studio.Note(StudioStep.Opened, decision);
        return studio;
    }

    /// <summary>
    /// The committee appoints a researcher as lead, from a day until a day or until further notice. Who leads then hands over on the day before.
    /// </summary>
    /// <exception cref="RuleViolation">Another lead begins on that day or later, the studio is closed, or the decision can't be recorded.</exception>
    public void Appoint(Person researcher, Period period, Decision decision)
    {
        decision.Demand();
        DemandInOrder(decision);
        Rule.Demand(!IsLedBy(researcher.Id, period.From), "Deze persoon is op die dag al trekker.", "Person");
        Appoint(researcher, period.From, period.Until);
        Note(StudioStep.LeadAppointed, decision, researcher.Id, period);
    }

    /// <summary>The committee lets the lead stop after a day; from then on there is a vacancy until somebody else is appointed.</summary>
    /// <exception cref="RuleViolation">Nobody leads the studio on that day, or the decision can't be recorded.</exception>
    public void LetLeadStop(DateOnly lastDay, Decision decision)
    {
        decision.Demand();
        DemandInOrder(decision);
        var lead = LeadOn(lastDay);
        LeadStops(lastDay);
        Note(StudioStep.LeadStopped, decision, lead, new Period(leads.Single(each => each.Period.Contains(lastDay)).Period.From, lastDay));
    }

    /// <summary>
    /// The committee closes it: its lead stops, nobody leads it after, and it takes no new seats. Who has a seat keeps it, and everything stays
    /// readable.
    /// </summary>
    /// <exception cref="RuleViolation">It is closed already, a lead was appointed for later, or the decision can't be recorded.</exception>
    public void Close(Decision decision)
    {
        decision.Demand();
        DemandInOrder(decision);
        Rule.Demand(ClosedOn is null, "Dit leeratelier is al gesloten.");
        Rule.Demand(decision.TakenOn >= OpenedOn, "Op die dag was dit leeratelier nog niet open.", nameof(Decision.TakenOn));
        Rule.Demand(
            leads.TrueForAll(lead => lead.Period.From <= decision.TakenOn),
            "Er begint daarna nog een trekker. Sluit het leeratelier op die dag of later.", nameof(Decision.TakenOn));
        leads.Find(lead => lead.Period.Contains(decision.TakenOn))?.StopOn(decision.TakenOn);
        ClosedOn = decision.TakenOn;
        Note(StudioStep.Closed, decision);
        Raise(new StudioClosed(Id));
    }

    /// <summary>The committee opens it again, with a vacancy for its lead.</summary>
    /// <exception cref="RuleViolation">It is open, its issue is not on the agenda, or the decision can't be recorded.</exception>
    public void Reopen(SocialIssue issue, Decision decision)
    {
        decision.Demand();
        DemandInOrder(decision);
        Rule.Demand(ClosedOn is not null, "Dit leeratelier is al open.");
        Rule.Demand(
            issue.Id == IssueId && issue.Status == IssueStatus.OnAgenda, "Een leeratelier hoort bij een kwestie op de agenda.");
        ClosedOn = null;
        Note(StudioStep.Reopened, decision);
        Raise(new StudioOpened(Id));
    }

    /// <summary>Demands that it takes new seats: its issue stands on the agenda, and it is open.</summary>
    /// <exception cref="RuleViolation">It does not.</exception>
    public void DemandTakesPeople(SocialIssue issue)
    {
        issue.DemandTakesPeople();
        Rule.Demand(ClosedOn is null, "Dit leeratelier is gesloten. Hier komen geen plekken bij.");
    }

    /// <summary>What reads as a history is one only while each decision comes after the one before.</summary>
    private void DemandInOrder(Decision decision) => Rule.Demand(
        decisions.TrueForAll(before => before.TakenOn <= decision.TakenOn),
        "Over dit leeratelier is daarna al een ander besluit genomen. Kies die dag of een latere.", nameof(Decision.TakenOn));

    private void Note(StudioStep step, Decision decision, Guid? leadId = null, Period? period = null) =>
        decisions.Add(new StudioDecision(this, step, decision, leadId, period));
}

/// <summary>A studio was closed.</summary>
public sealed record StudioClosed(Guid SubjectId) : DomainEvent(SubjectId);
