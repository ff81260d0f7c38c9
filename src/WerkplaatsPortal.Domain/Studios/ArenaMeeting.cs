using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Domain.Studios;

/// <summary>
/// A meeting or a work visit of an Arena: planned, with things on its agenda, and afterwards who was there, notes and what came out.
/// Everybody with a seat in that Arena plans and writes; nobody else sees any of it.
/// </summary>
public sealed partial class ArenaMeeting : Entity
{
    /// <summary>The longest title.</summary>
    public const int TitleMaxLength = 160;

    /// <summary>The longest place.</summary>
    public const int PlaceMaxLength = 200;

    /// <summary>The longest link.</summary>
    public const int LinkMaxLength = 500;

    /// <summary>The longest reason for calling it off.</summary>
    public const int ReasonMaxLength = 1000;

    /// <summary>The longest list of guests.</summary>
    public const int GuestsMaxLength = 1000;

    /// <summary>The longest notes, in characters of Markdown.</summary>
    public const int NotesMaxLength = 20000;

    /// <summary>The most things on one agenda.</summary>
    public const int MostItems = 40;

    private readonly List<AgendaItem> items = [];
    private readonly List<MeetingAttendee> attendees = [];
    private readonly List<MeetingAgreement> agreements = [];
    private readonly List<MeetingQuestion> questions = [];
    private readonly List<MeetingProposal> proposals = [];

    private ArenaMeeting() { }

    /// <summary>Part of the address; never changes.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>The issue of the studio whose Arena meets.</summary>
    public Guid IssueId { get; private set; }

    /// <summary>Meeting or work visit.</summary>
    public MeetingKind Kind { get; private set; }

    /// <summary>What it is about.</summary>
    public string Title { get; private set; } = "";

    /// <summary>When it begins, in UTC.</summary>
    public DateTime StartsAt { get; private set; }

    /// <summary>When it ends, in UTC; null when that is open.</summary>
    public DateTime? EndsAt { get; private set; }

    /// <summary>Where.</summary>
    public string? Place { get; private set; }

    /// <summary>Where, on the web.</summary>
    public string? Link { get; private set; }

    /// <summary>Where it stands.</summary>
    public MeetingState State { get; private set; }

    /// <summary>How often what a calendar shows of it changed; calendars take a higher number for the newer word.</summary>
    public int Sequence { get; private set; }

    /// <summary>Why it was called off.</summary>
    public string? CancelReason { get; private set; }

    /// <summary>Who came from elsewhere, in words.</summary>
    public string? Guests { get; private set; }

    /// <summary>What was said, in Markdown.</summary>
    public string? Notes { get; private set; }

    /// <summary>Who planned it.</summary>
    public Guid PlannedBy { get; private set; }

    /// <summary>When it was planned, in UTC.</summary>
    public DateTime PlannedAt { get; private set; }

    /// <summary>When its report was first written, in UTC.</summary>
    public DateTime? HeldAt { get; private set; }

    /// <summary>What is on the agenda; in the order of <see cref="AgendaItem.Place"/>.</summary>
    public IReadOnlyList<AgendaItem> Items => items;

    /// <summary>Who of the Arena was there.</summary>
    public IReadOnlyList<MeetingAttendee> Attendees => attendees;

    /// <summary>What was agreed.</summary>
    public IReadOnlyList<MeetingAgreement> Agreements => agreements;

    /// <summary>The questions that came out of it.</summary>
    public IReadOnlyList<MeetingQuestion> Questions => questions;

    /// <summary>The proposals that came out of it.</summary>
    public IReadOnlyList<MeetingProposal> Proposals => proposals;

    /// <summary>The day on which it begins.</summary>
    public DateOnly Day => Amsterdam.Day(StartsAt);

    /// <summary>Somebody of the Arena plans it.</summary>
    /// <exception cref="RuleViolation">A text is missing or too long, there is no place, or it ends before it begins.</exception>
    public static ArenaMeeting Plan(ArenaMember by, string slug, MeetingPlan plan, DateTime now)
    {
        var meeting = new ArenaMeeting { Slug = slug, IssueId = by.IssueId, PlannedBy = by.PersonId, PlannedAt = now };
        meeting.Take(plan);
        meeting.Raise(new MeetingPlanned(meeting.Id));
        return meeting;
    }

    /// <summary>Somebody of the Arena plans it anew.</summary>
    /// <exception cref="RuleViolation">It was called off, was held and would move ahead, or the plan can't be taken.</exception>
    public void Replan(ArenaMember by, MeetingPlan plan, DateTime now)
    {
        DemandOpenTo(by);
        Rule.Demand(
            State != MeetingState.Held || Amsterdam.Day(plan.StartsAt) <= Amsterdam.Day(now),
            "Van deze bijeenkomst is al een verslag. Kies een dag die niet in de toekomst ligt.", nameof(Day));
        var before = InCalendars;
        var moved = plan.StartsAt != StartsAt || plan.Place?.Trim() != Place || plan.Link?.Trim() != Link;
        Take(plan);
        Sequence += before == InCalendars ? 0 : 1;
        Raise(moved ? new MeetingMoved(Id) : new MeetingChanged(Id));
    }

    /// <summary>Somebody of the Arena calls it off, and says why.</summary>
    /// <exception cref="RuleViolation">It was held or called off already, or no reason is given.</exception>
    public void Cancel(ArenaMember by, string? reason, DateTime now)
    {
        DemandOpenTo(by);
        Rule.Demand(State == MeetingState.Planned, "Van deze bijeenkomst is al een verslag.");
        CancelReason = Rule.Text(reason, ReasonMaxLength, "Schrijf waarom het niet doorgaat.", "Reason");
        (State, Sequence) = (MeetingState.Cancelled, Sequence + 1);
        Raise(new MeetingCancelled(Id));
    }

    private void Take(MeetingPlan plan)
    {
        Rule.Demand(plan.EndsAt is null || plan.EndsAt > plan.StartsAt, "Het einde ligt voor het begin.", "Until");
        (Kind, Title, StartsAt, EndsAt) = (
            Rule.Known(plan.Kind, nameof(Kind)), Rule.Text(plan.Title, TitleMaxLength, "Schrijf waar het over gaat.", nameof(Title)),
            plan.StartsAt, plan.EndsAt);
        (Place, Link) = (Rule.OptionalText(plan.Place, PlaceMaxLength, nameof(Place)), Rule.WebAddress(plan.Link, LinkMaxLength, nameof(Link)));
        Rule.Demand(Place is not null || Link is not null, "Schrijf waar jullie elkaar zien, of geef een link.", nameof(Place));
    }

    private (string, DateTime, DateTime?, string?, string?) InCalendars => (Title, StartsAt, EndsAt, Place, Link);

    private void DemandOpenTo(ArenaMember by)
    {
        Rule.Demand(by.IssueId == IssueId, "Dit is een bijeenkomst van een andere Arena.");
        Rule.Demand(State != MeetingState.Cancelled, "Deze bijeenkomst gaat niet door.");
    }
}
