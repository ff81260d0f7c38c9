using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Security.Rights;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Areas.Research.Knowledge;

/// <summary>What the Arena decided about an insight: an agreement of a meeting, or else in words.</summary>
public sealed class AdoptionForm : Form, IValidatableObject, IRestOnAgreement
{
    /// <summary>An agreement of a meeting.</summary>
    public Guid? MeetingAgreement { get; set; }

    public DateOnly? TakenOn { get; set; }

    [StringLength(Agreement.TextMaxLength)]
    public string? Present { get; set; }

    [StringLength(Agreement.TextMaxLength)]
    public string? Decided { get; set; }

    public DateOnly? LookBackOn { get; set; }

    /// <summary>Without an agreement of a meeting it must be written down here.</summary>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (MeetingAgreement is not null)
            yield break;

        if (TakenOn is null)
            yield return new ValidationResult("Vul de dag van het besluit in.", [nameof(TakenOn)]);
        if (string.IsNullOrWhiteSpace(Present))
            yield return new ValidationResult("Schrijf wie erbij waren.", [nameof(Present)]);
        if (string.IsNullOrWhiteSpace(Decided))
            yield return new ValidationResult("Schrijf wat jullie hebben besloten.", [nameof(Decided)]);
    }
}

/// <summary>The lead records that the Arena adopted an insight.</summary>
[LeadsStudio, Route("onderzoek/{studio}/inzichten/{slug}/besluit")]
public sealed class InsightAdoptionsController(
    PortalDbContext db, InsightDeskQueries desk, MeetingQueries meetings, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Adopt(string slug, LearningStudio studio) => await desk.FindAsync(studio, slug) switch
    {
        null => NotFound(),
        { State: InsightState.Proposed } insight => View(new AdoptionForm { Version = insight.Version }),
        _ => this.ToDesk($"inzichten/{slug}"),
    };

    [HttpPost]
    public async Task<IActionResult> Adopt(string slug, AdoptionForm form, LearningStudio studio, Reader reader)
    {
        if (await desk.FindAsync(studio, slug) is not { } insight)
            return NotFound();

        db.ExpectVersionOf(form, insight);
        var agreement = await meetings.AgreementAsync(form.MeetingAgreement, studio.IssueId, reader, nameof(form.MeetingAgreement))
            ?? new Agreement(form.TakenOn!.Value, form.Present!, form.Decided!, clock.Today());
        var weighed = await desk.WeighedAsync(insight);
        insight.Adopt(studio, agreement, [.. weighed], form.LookBackOn, reader.PersonId!.Value, clock.UtcNow());
        await db.SaveChangesAsync();
        TempData["ok"] = "Het inzicht is vastgesteld.";
        return this.ToDesk($"inzichten/{slug}");
    }
}
