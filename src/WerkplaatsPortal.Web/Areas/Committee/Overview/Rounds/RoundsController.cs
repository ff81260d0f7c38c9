using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Committee;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Security.Rights;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Areas.Committee.Overview.Rounds;

/// <summary>Rounds in which the committee looks at every issue: opens one, sees how far it is, closes it.</summary>
[CommitteeMember, Route("commissie/rondes")]
public sealed class RoundsController(
    PortalDbContext db, ReviewQueries rounds, InventoryQueries inventory, CommitteeQueries committee, TimeProvider clock) : Controller
{
    private const int UsualMonths = 3;

    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(await rounds.AllAsync(cancel));

    [HttpGet("nieuw")]
    public IActionResult New() => View(new RoundForm { DueOn = clock.Today().AddMonths(UsualMonths) });

    [HttpPost("nieuw")]
    public async Task<IActionResult> New(RoundForm form, Reader reader, CancellationToken cancel)
    {
        Rule.Demand(!await db.ReviewRounds.AnyAsync(round => round.ClosedOn == null, cancel), "Er loopt al een ronde. Sluit die eerst.");
        var seat = (await committee.SeatOfAsync(reader.PersonId!.Value, cancel))!;
        var slug = await db.ReviewRounds.Select(round => round.Slug).NewSlugAsync(form.Name, cancel);
        var round = ReviewRound.Open(seat, slug, form.Name, form.DueOn!.Value, form.InventoryUntil, clock.UtcNow());
        var before = await db.ReviewRounds.MaxAsync(each => (DateOnly?)each.OpenedOn, cancel);
        var issues = await db.Issues.Where(issue => issue.Status == IssueStatus.OnAgenda).ToListAsync(cancel);
        db.Add(round);
        db.AddRange(issues.Select(issue => IssueReview.Of(round, issue, before)));
        await db.SaveChangesAsync(cancel);
        TempData["ok"] = "De ronde is geopend.";
        return LocalRedirect($"/commissie/rondes/{round.Slug}");
    }

    [HttpGet("{slug}")]
    public async Task<IActionResult> Show(string slug, CancellationToken cancel) => await rounds.FindAsync(slug, cancel) is { } found
        ? View(new RoundView(found, await inventory.OfRoundAsync(found.Round, cancel)))
        : NotFound();

    [HttpPost("{slug}")]
    public async Task<IActionResult> Show(string slug, CloseRoundForm form, Reader reader, CancellationToken cancel)
    {
        if (await db.ReviewRounds.SingleOrDefaultAsync(each => each.Slug == slug, cancel) is not { } round)
            return NotFound();

        var seat = (await committee.SeatOfAsync(reader.PersonId!.Value, cancel))!;
        round.Close(seat, await OnAgendaIn(round).ToListAsync(cancel), clock.UtcNow());
        await db.SaveChangesAsync(cancel);
        TempData["ok"] = "De ronde is gesloten.";
        return LocalRedirect($"/commissie/rondes/{slug}");
    }

    private IQueryable<IssueReview> OnAgendaIn(ReviewRound round) => db.IssueReviews.Where(review => review.RoundId == round.Id
        && db.Issues.Any(issue => issue.Id == review.IssueId && issue.Status == IssueStatus.OnAgenda));
}

/// <summary>A round with how far it is, and what partners said.</summary>
public sealed record RoundView(RoundProgress Progress, InventoryOutcome? Inventory);

/// <summary>A round to be opened.</summary>
public sealed class RoundForm : Form
{
    [Required(ErrorMessage = "Geef de ronde een naam.")]
    [StringLength(ReviewRound.NameMaxLength)]
    public string Name { get; set; } = "";

    [Required(ErrorMessage = "Kies een dag na vandaag.")]
    public DateOnly? DueOn { get; set; }

    /// <summary>The last day of the inventory; empty for a round without one.</summary>
    public DateOnly? InventoryUntil { get; set; }
}

/// <summary>That a round is closed: nothing to fill in.</summary>
public sealed class CloseRoundForm : Form;
