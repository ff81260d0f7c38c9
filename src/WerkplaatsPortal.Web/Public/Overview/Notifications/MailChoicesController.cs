using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Notifications;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Mail;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Public.Overview.Notifications;

/// <summary>Somebody chooses how often mail may come about each seat, and in which language.</summary>
public sealed class MailChoicesController(PortalDbContext db, MailChoiceQueries choices, TimeProvider clock) : Controller
{
    [HttpGet(NoticeWords.ChoicesPath)]
    public async Task<IActionResult> Choose(Reader reader) => View(new MailChoicesForm
    {
        Rhythm = (await choices.OfAsync(reader)).ToDictionary(seat => seat.Slug, seat => seat.Rhythm),
        Language = await db.Accounts.AnyAsync(account => account.PersonId == reader.PersonId && account.PrefersEnglish) ? "en" : "nl",
    });

    [HttpPost(NoticeWords.ChoicesPath)]
    public async Task<IActionResult> Choose(MailChoicesForm form, Reader reader)
    {
        var seats = await choices.OfAsync(reader);
        var wanted = seats.Where(seat => form.Rhythm.ContainsKey(seat.Slug)).ToDictionary(seat => seat.IssueId, seat => form.Rhythm[seat.Slug]);
        await db.ChooseMailAsync(reader.PersonId!.Value, wanted, clock.UtcNow());
        (await db.Accounts.SingleAsync(account => account.PersonId == reader.PersonId)).PrefersEnglish = form.Language == "en";
        await db.SaveChangesAsync();
        TempData["ok"] = "Je keuze is opgeslagen.";
        return LocalRedirect(NoticeWords.ChoicesPath);
    }
}

/// <summary>How often mail may come.</summary>
public sealed class MailChoicesForm : Form
{
    /// <summary>By the slug of the issue of each seat; a seat that is not named stays as it is.</summary>
    public Dictionary<string, MailRhythm> Rhythm { get; set; } = [];

    [RegularExpression("nl|en")]
    public string Language { get; set; } = "nl";
}
