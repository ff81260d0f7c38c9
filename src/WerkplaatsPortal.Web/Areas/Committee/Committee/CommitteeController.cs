using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Data.Committee;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Web.Security.Rights;

namespace WerkplaatsPortal.Web.Areas.Committee.Committee;

/// <summary>Where the committee begins: who sits for whom, which studio lacks a lead, which advice waits.</summary>
[CommitteeMember]
public sealed class CommitteeController(
    CommitteeQueries committee, AdviceQueries advices, AdviceDraftQueries drafts, CommitteeMeetingQueries meetings, PutForwardQueries proposals,
    LastRoundQueries rounds, TimeProvider clock) : Controller
{
    [HttpGet("/commissie")]
    public async Task<IActionResult> Index(Reader reader, CancellationToken cancel) => View(new CommitteeView(
        clock.Today(), await committee.SeatsAsync(cancel), await committee.LeadsAsync(cancel), await advices.WaitingAsync(reader, cancel))
    {
        PutForward = await proposals.WaitingAsync(cancel),
        Rounds = [.. (await drafts.OpenAsync(reader, cancel)).Where(draft => draft.WaitsForMe)],
        ToSettle = await meetings.ToSettleAsync(reader.PersonId!.Value, cancel),
        Coming = await meetings.ComingAsync(1, cancel),
        Followed = await advices.FollowedAsync(reader, cancel),
        LastRound = await rounds.FindAsync(cancel),
    });
}

/// <summary>What the committee sees at the start.</summary>
public sealed record CommitteeView(
    DateOnly Today, IReadOnlyList<SeatItem> Seats, IReadOnlyList<LeadItem> Leads, IReadOnlyList<AdviceItem> Waiting)
{
    private const int MonthsAhead = 6;

    /// <summary>How many issues that somebody put forward wait for an answer.</summary>
    public int PutForward { get; init; }

    /// <summary>Drafts of advice on which the reader has yet to answer.</summary>
    public IReadOnlyList<AdviceDraftLine> Rounds { get; init; } = [];

    /// <summary>Meetings whose minutes the reader is to settle.</summary>
    public IReadOnlyList<CommitteeMeetingLine> ToSettle { get; init; } = [];

    /// <summary>The next meeting, if one is planned.</summary>
    public IReadOnlyList<CommitteeMeetingLine> Coming { get; init; } = [];

    /// <summary>Advice that was answered and not finished.</summary>
    public IReadOnlyList<AdviceItem> Followed { get; init; } = [];

    /// <summary>The round along the agenda that was opened last; null when there was none.</summary>
    public LastRound? LastRound { get; init; }

    /// <summary>Whether a round runs in which issues wait for a decision, or that can be closed.</summary>
    public bool RoundRuns => LastRound is { Runs: true };

    /// <summary>Whether it is a year ago that a round was opened.</summary>
    public bool RoundIsDue => LastRound is { Runs: false } last && last.OpenedOn.AddYears(1) <= Today;

    /// <summary>Whether something waits for the reader.</summary>
    public bool HasWaiting => PutForward + Rounds.Count + ToSettle.Count > 0 || RoundRuns || RoundIsDue;

    /// <summary>Each constituency with who sits for it now or later.</summary>
    public IEnumerable<(Term<Constituency> Constituency, IReadOnlyList<SeatItem> Seats)> ByConstituency =>
        Constituencies.Vocabulary.Terms.Select(term =>
            (term, (IReadOnlyList<SeatItem>)[.. Seats.Where(seat => seat.Constituency == term.Value && !seat.IsOver(Today))]));

    /// <summary>Seats of the past.</summary>
    public IReadOnlyList<SeatItem> Former => [.. Seats.Where(seat => seat.IsOver(Today))];

    /// <summary>Whether nobody sits there today.</summary>
    public bool IsVacant(IEnumerable<SeatItem> seats) => !seats.Any(seat => seat.IsHeld(Today));

    /// <summary>Who is chair or vice-chair today; null when nobody is.</summary>
    public string? ChairOf(CommitteeRole role) =>
        Seats.FirstOrDefault(seat => seat.IsHeld(Today) && seat.RoleOn(Today)?.Role == role)?.Name;

    /// <summary>How many seats end within half a year.</summary>
    public int Ending => Seats.Count(EndsSoon);

    /// <summary>Whether a seat ends within half a year and is not renewed.</summary>
    public bool EndsSoon(SeatItem seat) => EndsSoon(seat.Until)
        && !Seats.Any(other => other.PersonId == seat.PersonId && other.Constituency == seat.Constituency && other.From > seat.Until);

    /// <summary>Whether a term ends within half a year.</summary>
    public bool EndsSoon(DateOnly? until) => until >= Today && until <= Today.AddMonths(MonthsAhead);
}
