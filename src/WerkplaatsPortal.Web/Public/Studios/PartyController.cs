using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Security.Rights;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Public.Studios;

/// <summary>Who sits in an Arena says as which party.</summary>
[SitsInArena, Route("kwesties/{studio}/arena/partij")]
public sealed class PartyController(PortalDbContext db, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Say(LearningStudio studio, Reader reader)
    {
        if (await OwnAsync(studio, reader) is not { } taking)
            return NotFound();

        var holder = taking.Holders.FirstOrDefault(each => each.PersonId == reader.PersonId && each.Period.Until is null);
        return View(new PartyForm { Party = holder is null ? null : Parties.Vocabulary.In(holder.Party).FirstOrDefault()?.Code });
    }

    [HttpPost]
    public async Task<IActionResult> Say(PartyForm form, LearningStudio studio, SocialIssue issue, Reader reader)
    {
        if (await OwnAsync(studio, reader) is not { } taking)
            return NotFound();

        var party = Parties.Vocabulary.Find(form.Party!);
        Rule.Demand(party is not null, "Kies als welke partij je meedoet.", nameof(form.Party));
        taking.SitAs(reader.PersonId!.Value, party.Value, clock.UtcNow());
        await db.SaveChangesAsync();
        TempData["ok"] = "We weten nu als welke partij je meedoet.";
        return LocalRedirect($"/kwesties/{issue.Slug}/arena");
    }

    /// <summary>The participation for which the reader sits here; null for a lead who has no seat of his or her own.</summary>
    private async Task<Participation?> OwnAsync(LearningStudio studio, Reader reader) => (await db.Participations
        .Include(each => each.Terms).Include(each => each.Holders).AsSplitQuery()
        .Where(each => each.StudioId == studio.Id
            && (each.PersonId == reader.PersonId || each.Holders.Any(holder => holder.PersonId == reader.PersonId)))
        .ToListAsync()).FirstOrDefault(each => each.Seats(reader.PersonId!.Value, clock.Today()));
}

/// <summary>As which party somebody sits.</summary>
public sealed class PartyForm : Form
{
    /// <summary>The code of a party.</summary>
    [Required(ErrorMessage = "Kies als welke partij je meedoet.")]
    public string? Party { get; set; }
}
