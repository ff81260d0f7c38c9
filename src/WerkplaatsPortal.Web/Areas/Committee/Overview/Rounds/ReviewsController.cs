using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Web.Areas.Committee.Overview.Steps;
using WerkplaatsPortal.Web.Public.Agenda;
using WerkplaatsPortal.Web.Security.Rights;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Areas.Committee.Overview.Rounds;

/// <summary>One issue in a round: what the committee sees of it, and what it decides.</summary>
[CommitteeMember, Route("commissie/rondes/{slug}/{issue}")]
public sealed class ReviewsController(ReviewedIssue reviewed, PortalDbContext db, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Write(CancellationToken cancel) => await reviewed.FindAsync(cancel) is { } found
        ? View(await reviewed.BeginAsync(found, cancel))
        : NotFound();

    [HttpPost]
    public async Task<IActionResult> Write(ReviewForm form, Reader reader, CancellationToken cancel)
    {
        if (await reviewed.FindAsync(cancel) is not { } found)
            return NotFound();

        if (form.Version is { } seen)
            db.ExpectVersion(found.Review, seen);
        found.Review.Write(await reviewed.SeatAsync(reader, cancel), found.Round, form.ToText(), clock.UtcNow());
        await db.SaveChangesAsync(cancel);
        TempData["ok"] = "Wat jullie zien, is bewaard.";
        return LocalRedirect($"/commissie/rondes/{found.Round.Slug}");
    }

    [HttpGet("besluit")]
    public async Task<IActionResult> Decide(CancellationToken cancel) => await reviewed.FindAsync(cancel) is { } found
        ? View(new ReviewDecisionForm { Version = found.Review.Version, TakenOn = clock.Today() })
        : NotFound();

    [HttpPost("besluit")]
    public async Task<IActionResult> Decide(ReviewDecisionForm form, Reader reader, CancellationToken cancel)
    {
        if (await reviewed.FindAsync(cancel) is not { } found)
            return NotFound();

        if (form.Version is { } seen)
            db.ExpectVersion(found.Review, seen);
        var decision = new Decision(form.TakenOn!.Value, clock.UtcNow(), form.Reason, reader.PersonId);
        found.Review.Decide(await reviewed.SeatAsync(reader, cancel), found.Round, found.Issue, form.Outcome!.Value, form.Question, decision);
        await db.SaveChangesAsync(cancel);
        TempData["ok"] = form.StepPath() is null
            ? "Het besluit over deze kwestie is vastgelegd." : "Het besluit is vastgelegd. Zet nu de stap op de agenda.";
        return LocalRedirect(form.StepPath() is { } path
            ? $"{WorkbenchController.Address}/{found.Issue.Slug}/{path}" : $"/commissie/rondes/{found.Round.Slug}");
    }
}

/// <summary>What the committee sees of an issue.</summary>
public sealed class ReviewForm : Form
{
    [Required(ErrorMessage = "Schrijf wat er is geleerd.")]
    [StringLength(IssueReview.TextMaxLength)]
    public string Learned { get; set; } = "";

    /// <summary>What that says for a condition, by its code.</summary>
    public Dictionary<string, string?> Meaning { get; set; } = [];

    public StillOccasion? Occasion { get; set; }

    [StringLength(IssueReview.TextMaxLength)]
    public string? OccasionWhy { get; set; }

    [StringLength(IssueReview.TextMaxLength)]
    public string? Next { get; set; }

    /// <summary>The same for the domain.</summary>
    /// <exception cref="RuleViolation">What is said for a condition is too long.</exception>
    public ReviewText ToText() => new(
        Learned,
        Conditions.Vocabulary.Terms.Where(term => !string.IsNullOrWhiteSpace(Meaning.GetValueOrDefault(term.Code)))
            .Aggregate(ConditionTags.None, (tags, term) => tags.With(term.Value, Meaning[term.Code])),
        Occasion, OccasionWhy, Next);

    /// <summary>What was written before.</summary>
    public static ReviewForm Of(IssueReview review) => new()
    {
        Version = review.Version,
        Learned = review.Learned ?? "",
        Meaning = IssueForm.MeaningsOf(review.Conditions),
        Occasion = review.Occasion,
        OccasionWhy = review.OccasionWhy,
        Next = review.Next,
    };
}

/// <summary>In what the review of an issue ends.</summary>
[NotCompared]
public sealed class ReviewDecisionForm : Form
{
    [Required(ErrorMessage = "Kies wat jullie besluiten.")]
    public ReviewOutcome? Outcome { get; set; }

    /// <summary>The question to the studio, when it ends in one.</summary>
    [StringLength(IssueReview.QuestionMaxLength)]
    public string? Question { get; set; }

    [Required(ErrorMessage = "Kies de dag van het besluit.")]
    public DateOnly? TakenOn { get; set; }

    [Required(ErrorMessage = "Geef een reden.")]
    [StringLength(AgendaDecision.ReasonMaxLength)]
    public string Reason { get; set; } = "";

    /// <summary>The last part of the address of the step on the agenda that follows; null where none does.</summary>
    public string? StepPath() => ReviewWords.StepPath(Outcome);
}
