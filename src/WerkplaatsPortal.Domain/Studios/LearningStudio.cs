using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Domain.Studios;

/// <summary>
/// The learning studio (leeratelier) around one issue: Arena, learning practices and Tribune. It is led by one researcher at a
/// time; earlier leads stay readable, and a vacancy shows.
/// </summary>
public sealed class LearningStudio : Entity
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

    /// <summary>Who led it, from when until when.</summary>
    public IReadOnlyList<StudioLead> Leads => leads;

    /// <summary>Opens a studio for an issue on the agenda.</summary>
    /// <exception cref="RuleViolation">The issue is not on the agenda, or the name is missing or too long.</exception>
    public static LearningStudio Open(SocialIssue issue, string name, DateOnly openedOn)
    {
        Rule.Demand(issue.Status == IssueStatus.OnAgenda, "Een leeratelier hoort bij een kwestie op de agenda.");
        var studio = new LearningStudio { IssueId = issue.Id, OpenedOn = openedOn };
        studio.Rename(name);
        studio.Raise(new StudioOpened(studio.Id));
        return studio;
    }

    /// <summary>Gives it another name.</summary>
    /// <exception cref="RuleViolation">The name is missing or too long.</exception>
    public void Rename(string name) => Name = Rule.Text(name, NameMaxLength, "Geef het leeratelier een naam.", nameof(Name));

    /// <summary>Appoints a researcher as lead; a lead who was there hands over on the day before.</summary>
    /// <exception cref="RuleViolation">The lead who was there began on that day or later.</exception>
    public void Appoint(Person researcher, DateOnly from)
    {
        foreach (var lead in leads.Where(lead => lead.Period.Until is null))
            lead.HandOver(from.AddDays(-1));

        leads.Add(new StudioLead(Id, researcher.Id, from));
        Raise(new LeadAppointed(Id));
    }

    /// <summary>Who leads the studio on a day; null is a vacancy.</summary>
    public Guid? LeadOn(DateOnly day) => leads.FirstOrDefault(lead => lead.Period.Contains(day))?.PersonId;

    /// <summary>Whether a person leads the studio on a day.</summary>
    public bool IsLedBy(Guid personId, DateOnly day) => LeadOn(day) == personId;

    /// <summary>Demands that a person leads the studio at a moment given in UTC.</summary>
    /// <exception cref="RuleViolation">Somebody else does, or nobody.</exception>
    public void DemandLed(Guid by, DateTime now) =>
        Rule.Demand(IsLedBy(by, Amsterdam.Day(now)), "Alleen de trekker van het leeratelier kan dit doen.");
}

/// <summary>A researcher who leads a studio for a time.</summary>
public sealed class StudioLead
{
    private StudioLead() { }

    internal StudioLead(Guid studioId, Guid personId, DateOnly from) =>
        (StudioId, PersonId, Period) = (studioId, personId, new Period(from));

    /// <summary>Its own identity.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The studio.</summary>
    public Guid StudioId { get; private set; }

    /// <summary>The researcher.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>From when until when.</summary>
    public Period Period { get; private set; } = null!;

    internal void HandOver(DateOnly lastDay) => Period = Period.EndedOn(lastDay);
}

/// <summary>A studio was opened.</summary>
public sealed record StudioOpened(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>A studio got a lead.</summary>
public sealed record LeadAppointed(Guid SubjectId) : DomainEvent(SubjectId);
