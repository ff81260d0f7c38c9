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

/// <summary>How a lesson is connected with another.</summary>
public sealed class LinkForm : Form
{
    /// <summary>The slug of the other lesson.</summary>
    [Required(ErrorMessage = "Kies de les om mee te verbinden.")]
    public string? Other { get; set; }

    [Required(ErrorMessage = "Kies wat deze les met de andere doet.")]
    public LessonLinkKind? Kind { get; set; }

    [StringLength(LessonLink.RemarkMaxLength)]
    public string? Remark { get; set; }
}

/// <summary>The lead connects a lesson with another, of whatever studio.</summary>
[LeadsStudio, Route("onderzoek/{studio}/lessen/{slug}/verbinden")]
public sealed class LessonLinksController(
    PortalDbContext db, LessonDeskQueries desk, LessonChoiceQueries choices, ContradictionQueries insights, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Connect(string slug, LearningStudio studio) =>
        await desk.FindAsync(studio, slug) is null ? NotFound() : View(new LinkForm());

    [HttpPost]
    public async Task<IActionResult> Connect(string slug, LinkForm form, LearningStudio studio, Reader reader)
    {
        if (await desk.FindAsync(studio, slug) is not { } lesson)
            return NotFound();

        var other = await choices.ChosenAsync(reader, [form.Other!], nameof(form.Other));
        db.Add(LessonLink.Connect(studio, lesson, other[0], form.Kind!.Value, form.Remark, reader.PersonId!.Value, clock.UtcNow()));
        foreach (var end in new[] { lesson, other[0] })
            await insights.PutBackContradictedAsync(end, clock.UtcNow());
        await db.SaveChangesAsync();
        TempData["ok"] = "De lessen zijn verbonden.";
        return this.ToDesk($"lessen/{slug}");
    }
}
