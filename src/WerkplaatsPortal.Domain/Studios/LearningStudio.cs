using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Domain.Studios;

/// <summary>
/// The learning studio (leeratelier) around one issue: Arena, learning practices and Tribune. It is led by one researcher at a
/// time; earlier leads stay readable, and a vacancy shows.
/// </summary>
public sealed partial class LearningStudio : Entity
{
    /// <summary>The longest name.</summary>
    public const int NameMaxLength = 200;

    private readonly List<StudioLead> leads = [];

    private LearningStudio() { }

    /// <summary>The issue; its slug is the studio's slug.</summary>
    public Guid IssueId { get; private set; }

    /// <summary>What it is called.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The day on which the committee opened it.</summary>
    public DateOnly OpenedOn { get; private set; }

    /// <summary>The day on which the committee closed it; null while it is open.</summary>
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>Who led it, from when until when.</summary>
    public IReadOnlyList<StudioLead> Leads => leads;

    /// <summary>Opens a studio for an issue on the agenda, as an import tells of it. The committee uses <see cref="Open(SocialIssue, string, Decision)"/>.</summary>
    /// <exception cref="RuleViolation">The issue is not on the agenda, or the name is missing or too long.</exception>
    public static LearningStudio Open(SocialIssue issue, string name, DateOnly openedOn)
    {
        Rule.Demand(issue.Status == IssueStatus.OnAgenda, "Een leeratelier hoort bij een kwestie op de agenda.");
        var studio = new LearningStudio { IssueId = issue.Id, OpenedOn = openedOn, Name = Named(name) };
        studio.Raise(new StudioOpened(studio.Id));
        return studio;
    }

    /// <summary>Gives it another name.</summary>
    /// <exception cref="RuleViolation">The name is missing or too long.</exception>
    public void Rename(string name)
    {
        var other = Named(name);
        if (other == Name)
            return;

        Name = other;
        Raise(new StudioRenamed(Id));
    }

    /// <summary>
    /// Appoints a researcher as lead; a lead who is there on that day hands over on the day before. Without a decision it is told of from
    /// elsewhere; the committee uses <see cref="Appoint(Person, Period, Decision)"/>.
    /// </summary>
    /// <param name="researcher">The new lead.</param>
    /// <param name="from">The first day.</param>
    /// <param name="until">The last day, or null while that is open.</param>
    /// <exception cref="RuleViolation">Another lead begins on that day or later, the last day lies before the first, or the studio is closed.</exception>
    public void Appoint(Person researcher, DateOnly from, DateOnly? until = null)
    {
        Rule.Demand(ClosedOn is null, "Dit leeratelier is gesloten. Open het eerst weer.");
        var lead = new StudioLead(Id, researcher.Id, new Period(from, until));
        Rule.Demand(leads.All(other => other.Period.From < from), "Er begint al een trekker op die dag of later. Kies een latere dag.", "From");
        foreach (var former in leads.Where(former => former.Period.Contains(from)))
            former.StopOn(from.AddDays(-1));

        leads.Add(lead);
        Raise(new LeadAppointed(Id));
    }

    /// <summary>The lead stops after a day, by leaving the network; from then on there is a vacancy until somebody else is appointed.</summary>
    /// <exception cref="RuleViolation">Nobody leads the studio on that day.</exception>
    public void LeadStops(DateOnly lastDay)
    {
        var lead = leads.FirstOrDefault(lead => lead.Period.Contains(lastDay));
        Rule.Demand(lead is not null, "Op die dag heeft het leeratelier geen trekker.", "Until");
        lead.StopOn(lastDay);
        Raise(new LeadStopped(Id));
    }

    /// <summary>Somebody leaves the network: he or she leads no more after a day, and does not begin to lead later.</summary>
    public void LoseLead(Guid personId, DateOnly lastDay)
    {
        if (IsLedBy(personId, lastDay))
            LeadStops(lastDay);
        if (leads.RemoveAll(lead => lead.PersonId == personId && lead.Period.From > lastDay) > 0)
            Raise(new LeadStopped(Id));
    }

    /// <summary>Who leads the studio on a day; null is a vacancy.</summary>
    public Guid? LeadOn(DateOnly day) => leads.FirstOrDefault(lead => lead.Period.Contains(day))?.PersonId;

    /// <summary>Whether a person leads the studio on a day.</summary>
    public bool IsLedBy(Guid personId, DateOnly day) => LeadOn(day) == personId;

    /// <summary>Demands that a person leads the studio at a moment given in UTC.</summary>
    /// <exception cref="RuleViolation">Somebody else does, or nobody.</exception>
    public void DemandLed(Guid by, DateTime now) =>
        Rule.Demand(IsLedBy(by, Amsterdam.Day(now)), "Alleen de trekker van het leeratelier kan dit doen.");

    private static string Named(string name) => Rule.Text(name, NameMaxLength, "Geef het leeratelier een naam.", nameof(Name));
}

/// <summary>A researcher who leads a studio for a time.</summary>
public sealed class StudioLead
{
    private StudioLead() { }

    internal StudioLead(Guid studioId, Guid personId, Period period) => (StudioId, PersonId, Period) = (studioId, personId, period);

    /// <summary>Its own identity.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The studio.</summary>
    public Guid StudioId { get; private set; }

    /// <summary>The researcher.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>From when until when.</summary>
    public Period Period { get; private set; } = null!;

    internal void StopOn(DateOnly lastDay) => Period = Period.EndedOn(lastDay);
}

/// <summary>A studio was opened.</summary>
public sealed record StudioOpened(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>A studio got another name.</summary>
public sealed record StudioRenamed(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>A studio got a lead.</summary>
public sealed record LeadAppointed(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>A lead stops, and nobody takes over yet.</summary>
public sealed record LeadStopped(Guid SubjectId) : DomainEvent(SubjectId);
