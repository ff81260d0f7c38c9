using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Domain.Agenda;

namespace WerkplaatsPortal.Data.Committee;

/// <summary>The round of review that was opened last.</summary>
/// <param name="Slug">Part of its address.</param>
/// <param name="Name">What it is called.</param>
/// <param name="OpenedOn">The day on which it was opened.</param>
/// <param name="DueOn">The day by which every issue is looked at.</param>
/// <param name="InventoryUntil">The last day of its inventory; null for a round without one.</param>
/// <param name="ClosedOn">The day on which it was closed; null while it runs.</param>
/// <param name="Waiting">How many issues on the agenda have no decision in it yet.</param>
public sealed record LastRound(
    string Slug, string Name, DateOnly OpenedOn, DateOnly DueOn, DateOnly? InventoryUntil, DateOnly? ClosedOn, int Waiting)
{
    /// <summary>Whether it still runs.</summary>
    public bool Runs => ClosedOn is null;

    /// <summary>Whether it still runs after its last day.</summary>
    public bool IsLate(DateOnly today) => Runs && today > DueOn;
}

/// <summary>Asks how the yearly look at the agenda stands: one command.</summary>
public sealed class LastRoundQueries(PortalDbContext db)
{
    /// <summary>The round that was opened last; null when there was none.</summary>
    public Task<LastRound?> FindAsync(CancellationToken cancel = default) => db.ReviewRounds
        .OrderByDescending(round => round.OpenedOn).ThenByDescending(round => round.Id)
        .Select(round => new LastRound(
            round.Slug, round.Name, round.OpenedOn, round.DueOn, round.InventoryUntil, round.ClosedOn,
            db.IssueReviews.Count(review => review.RoundId == round.Id && review.Outcome == null
                && db.Issues.Any(issue => issue.Id == review.IssueId && issue.Status == IssueStatus.OnAgenda))))
        .FirstOrDefaultAsync(cancel);
}
