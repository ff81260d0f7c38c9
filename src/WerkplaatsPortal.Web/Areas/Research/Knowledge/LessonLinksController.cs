using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Security.Rights;
using WerkplaatsPortal.Web.Shared;
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

    /// <summary>Which of the two says something about the other.</summary>
    public LinkDirection Direction { get; set; }

    /// <summary>The directions to choose from.</summary>
    public static List<Option> Directions(Texts texts) =>
    [
        new(nameof(LinkDirection.FromHere), texts["Deze les over de andere"]),
        new(nameof(LinkDirection.ToHere), texts["De andere over deze les"]),
    ];
}

/// <summary>Which end of a connection says something about the other.</summary>
public enum LinkDirection
{
    /// <summary>The lesson at hand.</summary>
    FromHere,

    /// <summary>The other lesson.</summary>
    ToHere,
}

/// <summary>The lead connects a lesson with another, of whatever studio.</summary>
[LeadsStudio, Route("onderzoek/{studio}/lessen/{slug}/verbinden")]
public sealed class LessonLinksController(
    PortalDbContext db, LessonDeskQueries desk, LessonChoiceQueries choices, ContradictionQueries insights, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Connect(string slug, LearningStudio studio, [FromQuery(Name = "met")] string? other) =>
        await desk.FindAsync(studio, slug) is null ? NotFound() : View(new LinkForm { Other = other });

    [HttpPost]
    public async Task<IActionResult> Connect(string slug, LinkForm form, LearningStudio studio, Reader reader)
    {
        if (await desk.FindAsync(studio, slug) is not { } lesson)
            return NotFound();

        var other = await choices.ChosenAsync(reader, [form.Other!], nameof(form.Other));
        var (from, to) = form.Direction == LinkDirection.ToHere ? (other[0], lesson) : (lesson, other[0]);
        Rule.Demand(
            !await db.LessonLinks.AnyAsync(each => each.FromId == from.Id && each.ToId == to.Id && each.Kind == form.Kind),
            "Deze lessen zijn al zo verbonden.", nameof(form.Kind));
        var link = LessonLink.Connect(studio, from, to, form.Kind!.Value, form.Remark, reader.PersonId!.Value, clock.UtcNow());
        db.Add(link);
        await insights.PutBackContradictedAsync(link, clock.UtcNow());
        await db.SaveChangesAsync();
        TempData["ok"] = "De lessen zijn verbonden.";
        return this.ToDesk($"lessen/{slug}");
    }
}
