using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>What the committee sees of an issue before it decides: what stands there, and who and what a step would reach.</summary>
/// <param name="Issue">The issue with its decisions, not tracked.</param>
public sealed record IssueDesk(SocialIssue Issue)
{
    /// <summary>The studio; null where there is none.</summary>
    public string? Studio { get; init; }

    /// <summary>Who leads the studio; null is a vacancy.</summary>
    public string? Lead { get; init; }

    /// <summary>Who has a seat, or asked for one; of a studio's working material nothing.</summary>
    public IReadOnlyList<DeskSeat> Seats { get; init; } = [];

    /// <summary>How many questions, practices, lessons and insights stay with it.</summary>
    public DeskCounts Counts { get; init; } = new(0, 0, 0, 0);

    /// <summary>The names of who took its steps; what came in with a package was taken by nobody here.</summary>
    public IReadOnlyDictionary<Guid, string> DecidedBy { get; init; } = new Dictionary<Guid, string>();

    /// <summary>Who put it forward; null for what came in with a package.</summary>
    public string? PutForwardBy => Issue.Decisions.MinBy(decision => decision.Number)?.TakenBy is { } by ? DecidedBy.GetValueOrDefault(by) : null;

    /// <summary>How many sit in the Arena: partners and people without an organisation.</summary>
    public int Arena => Seats.Count(seat => seat.Seat == Seat.Arena && !seat.IsAsked);

    /// <summary>How many have a Tribune seat.</summary>
    public int Tribune => Seats.Count(seat => seat.Seat == Seat.Tribune);

    /// <summary>How many asked for an Arena seat and wait.</summary>
    public int Asked => Seats.Count(seat => seat.IsAsked);

    /// <summary>The day before which no next decision can lie.</summary>
    public DateOnly LastStepOn => Issue.Decisions.Max(decision => decision.TakenOn);

    /// <summary>Who would be asked to go on in a studio where these sit already.</summary>
    public IReadOnlyList<DeskSeat> AskedFor(IReadOnlyList<DeskSeat> there) =>
        [.. Seats.DistinctBy(seat => (seat.PartnerId, seat.PersonId))
            .Where(seat => !there.Any(other =>
                (other.PartnerId, other.PersonId) == (seat.PartnerId, seat.PersonId) && !other.IsAsked && other.Seat >= seat.Seat))];
}

/// <summary>A seat that is taken or asked for.</summary>
/// <param name="PartnerId">The partner; null for a person without an organisation.</param>
/// <param name="PersonId">The person; null for a partner.</param>
/// <param name="PartnerName">The partner's name; a person is counted and not named.</param>
/// <param name="Seat">Arena or Tribune.</param>
/// <param name="IsAsked">Whether it is only asked for.</param>
public sealed record DeskSeat(Guid? PartnerId, Guid? PersonId, string? PartnerName, Seat Seat, bool IsAsked);

/// <summary>What stays with an issue, as everybody can see it.</summary>
public sealed record DeskCounts(int Questions, int Practices, int Lessons, int Insights);

/// <summary>One issue on the workbench of the committee.</summary>
/// <param name="Slug">Part of its address.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Step">The last step.</param>
/// <param name="TakenOn">When that was decided.</param>
/// <param name="Reason">Why.</param>
/// <param name="PutForwardBy">Who put it forward; null for what came in with a package.</param>
/// <param name="Into">The issue in which it went on.</param>
public sealed record WorkbenchRow(
    string Slug, string Name, IssueStatus Status, AgendaStep Step, DateOnly TakenOn, string Reason, string? PutForwardBy, string? Into)
{
    /// <summary>The reason with which it was put forward.</summary>
    public string Proposal { get; init; } = "";

    /// <summary>How many were asked to go on here, or from here, and have not answered.</summary>
    public int Unanswered { get; init; }
}
