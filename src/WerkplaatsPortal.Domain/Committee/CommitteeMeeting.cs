using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Domain.Committee;

/// <summary>
/// A meeting of the programme committee: planned, with an agenda made from what waits, then held with minutes, which who took the chair
/// settles; or called off. Only members of the committee see any of it; what was decided there is told where the decision stands.
/// </summary>
public sealed partial class CommitteeMeeting : Entity
{
    /// <summary>The longest title.</summary>
    public const int TitleMaxLength = ArenaMeeting.TitleMaxLength;

    /// <summary>The longest place.</summary>
    public const int PlaceMaxLength = ArenaMeeting.PlaceMaxLength;

    /// <summary>The longest link.</summary>
    public const int LinkMaxLength = ArenaMeeting.LinkMaxLength;

    /// <summary>The longest reason for calling it off.</summary>
    public const int ReasonMaxLength = ArenaMeeting.ReasonMaxLength;

    /// <summary>The longest list of guests.</summary>
    public const int GuestsMaxLength = ArenaMeeting.GuestsMaxLength;

    /// <summary>The longest minutes, in characters of Markdown.</summary>
    public const int MinutesMaxLength = ArenaMeeting.NotesMaxLength;

    private readonly List<CommitteeItem> items = [];
    private readonly List<CommitteePresence> present = [];

    private CommitteeMeeting() { }

    /// <summary>Part of the address; never changes.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>What it is called.</summary>
    public string Title { get; private set; } = "";

    /// <summary>When it begins, in UTC.</summary>
    public DateTime StartsAt { get; private set; }

    /// <summary>When it ends, in UTC; null when that is open.</summary>
    public DateTime? EndsAt { get; private set; }

    /// <summary>Where.</summary>
    public string? Place { get; private set; }

    /// <summary>Where, on the web.</summary>
    public string? Link { get; private set; }

    /// <summary>Who takes the chair, and settles the minutes.</summary>
    public Guid? ChairId { get; private set; }

    /// <summary>Where it stands.</summary>
    public CommitteeMeetingState State { get; private set; }

    /// <summary>How often what a calendar shows of it changed; calendars take a higher number for the newer word.</summary>
    public int Sequence { get; private set; }

    /// <summary>Why it was called off.</summary>
    public string? CancelReason { get; private set; }

    /// <summary>Who came from elsewhere, in words.</summary>
    public string? Guests { get; private set; }

    /// <summary>What was said, in Markdown; for members only.</summary>
    public string? Minutes { get; private set; }

    /// <summary>Who wrote the minutes last.</summary>
    public Guid? MinutesBy { get; private set; }

    /// <summary>When the minutes were first written, in UTC.</summary>
    public DateTime? HeldAt { get; private set; }

    /// <summary>When the minutes were settled, in UTC; null while they can change.</summary>
    public DateTime? SettledAt { get; private set; }

    /// <summary>Who planned it.</summary>
    public Guid PlannedBy { get; private set; }

    /// <summary>When it was planned, in UTC.</summary>
    public DateTime PlannedAt { get; private set; }

    /// <summary>What is on the agenda, or was left out of it; in the order of <see cref="CommitteeItem.Place"/>.</summary>
    public IReadOnlyList<CommitteeItem> Items => items;

    /// <summary>The members who were there.</summary>
    public IReadOnlyList<CommitteePresence> Present => present;

    /// <summary>The day on which it begins.</summary>
    public DateOnly Day => Amsterdam.Day(StartsAt);

    /// <summary>Whether its agenda and its decisions can still change.</summary>
    public bool IsOpen => State is CommitteeMeetingState.Planned or CommitteeMeetingState.Held;

    /// <summary>A member plans it.</summary>
    /// <exception cref="RuleViolation">A text is missing or too long, there is no place, it ends before it begins, or a stranger does so.</exception>
    public static CommitteeMeeting Plan(CommitteeSeat by, string slug, CommitteeMeetingPlan plan, DateTime now)
    {
        by.DemandMember(now);
        var meeting = new CommitteeMeeting { Slug = slug, PlannedBy = by.PersonId, PlannedAt = now };
        meeting.Take(plan);
        meeting.Raise(new CommitteeMeetingPlanned(meeting.Id));
        return meeting;
    }

    /// <summary>A member plans it anew.</summary>
    /// <exception cref="RuleViolation">It was called off or settled, was held and would move ahead, or the plan can't be taken.</exception>
    public void Replan(CommitteeSeat by, CommitteeMeetingPlan plan, DateTime now)
    {
        DemandOpenTo(by, now);
        Rule.Demand(
            State != CommitteeMeetingState.Held || Amsterdam.Day(plan.StartsAt) <= Amsterdam.Day(now),
            "Van deze vergadering zijn al notulen. Kies een dag die niet in de toekomst ligt.", nameof(Day));
        DemandMayName(plan.ChairId, by, now);
        var before = InCalendars;
        var moved = plan.StartsAt != StartsAt || plan.Place?.Trim() != Place || plan.Link?.Trim() != Link;
        Take(plan);
        Sequence += before == InCalendars ? 0 : 1;
        Raise(moved ? new CommitteeMeetingMoved(Id) : new CommitteeMeetingChanged(Id));
    }

    /// <summary>A member calls it off, and says why.</summary>
    /// <exception cref="RuleViolation">It was held or called off already, or no reason is given.</exception>
    public void Cancel(CommitteeSeat by, string? reason, DateTime now)
    {
        DemandOpenTo(by, now);
        Rule.Demand(State == CommitteeMeetingState.Planned, "Van deze vergadering zijn al notulen.");
        CancelReason = Rule.Text(reason, ReasonMaxLength, "Schrijf waarom het niet doorgaat.", "Reason");
        (State, Sequence) = (CommitteeMeetingState.Cancelled, Sequence + 1);
        Raise(new CommitteeMeetingCancelled(Id));
    }

    /// <summary>Says of a decision that it is taken in this meeting.</summary>
    /// <exception cref="RuleViolation">It lies ahead, was called off, or its minutes are settled.</exception>
    /// <remarks>
    /// Deciding is a change of the meeting too: whoever settles, moves or calls it off at the same moment is refused, or the decision is.
    /// </remarks>
    public MeetingMark Mark(DateTime now)
    {
        DemandOpen();
        Rule.Demand(Day <= Amsterdam.Day(now), "Deze vergadering moet nog komen. Een besluit nemen jullie daar, of nu zonder vergadering.");
        Raise(new CommitteeMeetingDecides(Id));
        return new MeetingMark(Day, Id);
    }

    /// <summary>Demands that a member can say what it decides, or take that back as when it was written down twice.</summary>
    /// <exception cref="RuleViolation">It lies ahead, was called off, its minutes are settled, or a stranger does so.</exception>
    public void DemandDecides(CommitteeSeat by, DateTime now)
    {
        by.DemandMember(now);
        Mark(now);
    }

    private void Take(CommitteeMeetingPlan plan)
    {
        Rule.Demand(plan.StartsAt.Year is >= 2000 and < 2200, "Kies een dag tussen 2000 en 2200.", nameof(Day));
        Rule.Demand(plan.EndsAt is null || plan.EndsAt > plan.StartsAt, "Het einde ligt voor het begin.", "Until");
        (Title, StartsAt, EndsAt, ChairId) = (
            Rule.Text(plan.Title, TitleMaxLength, "Geef de vergadering een naam.", nameof(Title)), plan.StartsAt, plan.EndsAt, plan.ChairId);
        (Place, Link) = (Rule.OptionalText(plan.Place, PlaceMaxLength, nameof(Place)), Rule.WebAddress(plan.Link, LinkMaxLength, nameof(Link)));
        Rule.Demand(Place is not null || Link is not null, "Schrijf waar jullie elkaar zien, of geef een link.", nameof(Place));
    }

    private void DemandOpen()
    {
        Rule.Demand(State != CommitteeMeetingState.Cancelled, "Deze vergadering gaat niet door.");
        Rule.Demand(State != CommitteeMeetingState.Settled, "De notulen van deze vergadering zijn vastgesteld. Er verandert niets meer aan.");
    }

    private (string, DateTime, DateTime?, string?, string?) InCalendars => (Title, StartsAt, EndsAt, Place, Link);

    private void DemandOpenTo(CommitteeSeat by, DateTime now)
    {
        by.DemandMember(now);
        DemandOpen();
    }
}
