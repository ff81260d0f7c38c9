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

/// <summary>What the Arena decided about an insight.</summary>
public sealed class AdoptionForm : Form
{
    [Required(ErrorMessage = "Vul de dag van het besluit in.")]
    public DateOnly? TakenOn { get; set; }

    [Required(ErrorMessage = "Schrijf wie erbij waren."), StringLength(Agreement.TextMaxLength)]
    public string? Present { get; set; }

    [Required(ErrorMessage = "Schrijf wat jullie hebben besloten."), StringLength(Agreement.TextMaxLength)]
    public string? Decided { get; set; }

    public DateOnly? LookBackOn { get; set; }
}

/// <summary>The lead records that the Arena adopted an insight.</summary>
[LeadsStudio, Route("onderzoek/{studio}/inzichten/{slug}/besluit")]
public sealed class InsightAdoptionsController(PortalDbContext db, InsightDeskQueries desk, TimeProvider clock) : Controller
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
        var agreement = new Agreement(form.TakenOn!.Value, form.Present!, form.Decided!, clock.Today());
        var weighed = await desk.WeighedAsync(insight);
        insight.Adopt(studio, agreement, [.. weighed], form.LookBackOn, reader.PersonId!.Value, clock.UtcNow());
        await db.SaveChangesAsync();
        TempData["ok"] = "Het inzicht is vastgesteld.";
        return this.ToDesk($"inzichten/{slug}");
    }
}
