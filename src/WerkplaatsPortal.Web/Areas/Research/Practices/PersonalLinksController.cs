using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Security;
using WerkplaatsPortal.Web.Security.Rights;
using WerkplaatsPortal.Web.Shared;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Areas.Research.Practices;

/// <summary>The lead makes and ends the links with which people in a practice write without an account.</summary>
[LeadsStudio, Route("onderzoek/{studio}/praktijken/{slug}/links")]
public sealed class PersonalLinksController(PortalDbContext db, EvaluationQueries practices, PortalAddress portal, TimeProvider clock) : Controller
{
    private const int UsualDays = 90;

    [HttpGet]
    public async Task<IActionResult> Make(string slug, LearningStudio studio) => await practices.PracticeAsync(studio, slug) is null
        ? NotFound()
        : View(new PersonalLinkForm { ValidUntil = clock.Today().AddDays(UsualDays) });

    /// <summary>Makes a link and shows it once: it can't be found again.</summary>
    [HttpPost]
    public async Task<IActionResult> Make(string slug, PersonalLinkForm form, LearningStudio studio, Reader reader)
    {
        if (await practices.PracticeAsync(studio, slug) is not { } practice)
            return NotFound();

        var key = LinkKeys.New();
        db.Add(PersonalLink.Make(
            studio, practice, form.Name, LinkKeys.Hash(key), form.ValidUntil!.Value, reader.PersonId!.Value, clock.UtcNow()));
        await db.SaveChangesAsync();
        TempData["links"] = portal.Of($"{LinkKeys.Path}/{key}").AbsoluteUri;
        TempData["ok"] = "De link is gemaakt.";
        return this.ToDesk($"praktijken/{practice.Slug}/links");
    }

    [HttpPost("{link:guid}/einde")]
    public async Task<IActionResult> End(string slug, Guid link, LearningStudio studio, Reader reader)
    {
        if (await practices.PracticeAsync(studio, slug) is not { } practice
            || await db.PersonalLinks.SingleOrDefaultAsync(each => each.Id == link && each.PracticeId == practice.Id) is not { } found)
            return NotFound();

        found.End(studio, reader.PersonId!.Value, clock.UtcNow());
        await db.SaveChangesAsync();
        TempData["ok"] = "De link werkt niet meer. Wat ermee is geschreven, blijft.";
        return this.ToDesk($"praktijken/{practice.Slug}/links");
    }
}

/// <summary>For whom a link is, and until when it works.</summary>
public sealed class PersonalLinkForm : Form
{
    [Required(ErrorMessage = "Vul de naam in waaronder iemand meedenkt."), StringLength(PersonalLink.NameMaxLength)]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Kies tot wanneer de link werkt.")]
    public DateOnly? ValidUntil { get; set; }
}
