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
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Areas.Research.Knowledge;

/// <summary>How two lessons are better said to be connected.</summary>
public sealed class MendForm : Form
{
    [Required(ErrorMessage = "Kies wat deze les met de andere doet.")]
    public LessonLinkKind? Kind { get; set; }

    [StringLength(LessonLink.RemarkMaxLength)]
    public string? Remark { get; set; }
}

/// <summary>Why a connection is taken away.</summary>
[NotCompared]
public sealed class RemovalForm : Form
{
    [Required(ErrorMessage = "Schrijf waarom je de verbinding weghaalt."), StringLength(LessonLink.ReasonMaxLength)]
    public string? Reason { get; set; }
}

/// <summary>The lead of either end mends or removes a connection; what stood there stays readable. And sees what other studios connected.</summary>
[LeadsStudio, Route("onderzoek/{studio}")]
public sealed class LessonLinkChangesController(
    PortalDbContext db, LessonLinkHistoryQueries links, LessonTableQueries table, ContradictionQueries insights, TimeProvider clock) : Controller
{
    [HttpGet("verbindingen")]
    public async Task<IActionResult> Index(LearningStudio studio, Reader reader) => View(await table.LinksFromElsewhereAsync(studio, reader));

    [HttpGet("lessen/{slug}/verbindingen/{link:guid}")]
    public async Task<IActionResult> Mend(string slug, Guid link, LearningStudio studio, Reader reader) =>
        await links.FindAsync(studio, slug, link, reader) is { } found
            ? View(new MendForm { Version = found.Link.Version, Kind = found.Link.Kind, Remark = found.Link.Remark }) : NotFound();

    [HttpPost("lessen/{slug}/verbindingen/{link:guid}")]
    public async Task<IActionResult> Mend(string slug, Guid link, MendForm form, LearningStudio studio, Reader reader)
    {
        if (await links.FindAsync(studio, slug, link, reader) is not { } found)
            return NotFound();

        db.ExpectVersionOf(form, found.Link);
        Rule.Demand(
            !await db.LessonLinks.AnyAsync(each => each.Id != link && each.FromId == found.Link.FromId && each.ToId == found.Link.ToId && each.Kind == form.Kind),
            "Deze lessen zijn al zo verbonden.", nameof(form.Kind));
        found.Link.Mend(studio, found.Own, form.Kind!.Value, form.Remark, reader.PersonId!.Value, clock.UtcNow());
        await insights.PutBackContradictedAsync(found.Link, clock.UtcNow());
        await db.SaveChangesAsync();
        TempData["ok"] = "De verbinding is verbeterd. Wat er stond, blijft leesbaar.";
        return this.ToDesk($"lessen/{slug}");
    }

    [HttpGet("lessen/{slug}/verbindingen/{link:guid}/einde")]
    public async Task<IActionResult> Remove(string slug, Guid link, LearningStudio studio, Reader reader) =>
        await links.FindAsync(studio, slug, link, reader) is { } found ? View(new RemovalForm { Version = found.Link.Version }) : NotFound();

    [HttpPost("lessen/{slug}/verbindingen/{link:guid}/einde")]
    public async Task<IActionResult> Remove(string slug, Guid link, RemovalForm form, LearningStudio studio, Reader reader)
    {
        if (await links.FindAsync(studio, slug, link, reader) is not { } found)
            return NotFound();

        db.ExpectVersionOf(form, found.Link);
        found.Link.Remove(studio, found.Own, form.Reason!, reader.PersonId!.Value, clock.UtcNow());
        await db.SaveChangesAsync();
        TempData["ok"] = "De verbinding is weggehaald. Wat er stond, blijft leesbaar.";
        return this.ToDesk($"lessen/{slug}");
    }
}
