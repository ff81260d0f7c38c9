using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Data.Committee;

/// <summary>What partners said of one issue in an inventory.</summary>
/// <param name="Slug">The slug of an issue; null for one in a partner's own words.</param>
/// <param name="Name">What it is called, or the partner's own words; null for own words that are not shown.</param>
/// <param name="Partner">The name of the partner; null where it is not shown.</param>
/// <param name="Conditions">For which conditions.</param>
/// <param name="For">For whom.</param>
/// <param name="Pressure">How much it presses.</param>
/// <param name="Why">Why; null where it is not shown.</param>
public sealed record PressingLine(string? Slug, string? Name, string? Partner, Condition Conditions, Party For, Pressure Pressure, string? Why);

/// <summary>The outcome of an inventory.</summary>
/// <param name="Round">The name of its round.</param>
/// <param name="Until">The last day of the inventory.</param>
/// <param name="Partners">How many partners answered.</param>
/// <param name="Lines">What they said.</param>
public sealed record InventoryOutcome(string Round, DateOnly Until, int Partners, IReadOnlyList<PressingLine> Lines)
{
    /// <summary>
    /// A row for each issue with the lines that say it presses, the most often named first; own words last, in one row where they are not shown.
    /// </summary>
    public IEnumerable<IGrouping<(string? Slug, string? Name), PressingLine>> ByIssue =>
        Lines.GroupBy(line => (line.Slug, line.Name)).OrderBy(issue => issue.Key.Slug is null).ThenByDescending(issue => issue.Count())
            .ThenBy(issue => issue.Key.Name, StringComparer.CurrentCulture);
}

/// <summary>An inventory that waits for a partner.</summary>
public sealed record OpenInventory(string Round, DateOnly Until, string PartnerSlug, string PartnerName, bool IsFilled);

/// <summary>What partners say presses: two commands. Counts are for everybody; who said what, why, and what a
/// partner wrote in its own words, for the committee only.</summary>
public sealed class InventoryQueries(PortalDbContext db, TimeProvider clock)
{
    /// <summary>The outcome of the last inventory that is closed, without who said what; null when there was none.</summary>
    public async Task<InventoryOutcome?> LastClosedAsync(CancellationToken cancel = default)
    {
        var today = clock.Today();
        var round = await db.ReviewRounds.Where(each => each.InventoryUntil != null && (each.InventoryUntil < today || each.ClosedOn != null))
            .OrderByDescending(each => each.InventoryUntil).Select(each => new { each.Id, each.Name, each.InventoryUntil }).FirstOrDefaultAsync(cancel);
        return round is null ? null : await OutcomeAsync(round.Id, round.Name, round.InventoryUntil!.Value, names: false, cancel);
    }

    /// <summary>The outcome of the inventory of a round, with who said what: for the committee only.</summary>
    public async Task<InventoryOutcome?> OfRoundAsync(ReviewRound round, CancellationToken cancel = default) =>
        round.InventoryUntil is { } until ? await OutcomeAsync(round.Id, round.Name, until, names: true, cancel) : null;

    /// <summary>The inventories that are open now for some partners.</summary>
    public Task<List<OpenInventory>> OpenForAsync(IReadOnlyList<Guid> partnerIds, CancellationToken cancel = default)
    {
        var today = clock.Today();
        return (
            from round in db.ReviewRounds
            where round.ClosedOn == null && round.InventoryUntil >= today
            from partner in db.Partners
            where partnerIds.Contains(partner.Id)
            orderby partner.Name
            select new OpenInventory(
                round.Name, round.InventoryUntil!.Value, partner.Slug, partner.Name,
                db.InventoryAnswers.Any(answer => answer.RoundId == round.Id && answer.PartnerId == partner.Id))).ToListAsync(cancel);
    }

    /// <summary>The round that asks partners now, the last one first; null when none does.</summary>
    public Task<ReviewRound?> AskingAsync(CancellationToken cancel = default)
    {
        var today = clock.Today();
        return db.ReviewRounds.Where(round => round.ClosedOn == null && round.InventoryUntil >= today)
            .OrderByDescending(round => round.OpenedOn).FirstOrDefaultAsync(cancel);
    }

    private async Task<InventoryOutcome> OutcomeAsync(Guid id, string name, DateOnly until, bool names, CancellationToken cancel)
    {
        var lines = await (
            from answer in db.InventoryAnswers
            where answer.RoundId == id
            from line in answer.Lines
            join issue in db.Issues on line.IssueId equals issue.Id into issues
            from issue in issues.DefaultIfEmpty()
            join partner in db.Partners on answer.PartnerId equals partner.Id
            orderby partner.Name, line.Number
            select new
            {
                answer.PartnerId,
                Line = new PressingLine(
                    issue.Slug, issue.Name ?? (names ? line.OwnWords : null), names ? partner.Name : null, line.Conditions, line.For, line.Pressure, names ? line.Why : null),
            }).ToListAsync(cancel);
        return new InventoryOutcome(name, until, lines.DistinctBy(line => line.PartnerId).Count(), lines.ConvertAll(line => line.Line));
    }
}
