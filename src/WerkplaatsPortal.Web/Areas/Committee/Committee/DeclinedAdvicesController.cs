using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Committee;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Security.Rights;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Areas.Committee.Committee;

/// <summary>The committee gives no advice on what a studio asked, and says why.</summary>
[CommitteeMember, Route("commissie/adviezen/{slug}/afwijzing")]
public sealed class DeclinedAdvicesController(PortalDbContext db, AdviceAdoption adoption, MeetingDesk desk, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Decline(string slug, CancellationToken cancel) => await FindAsync(slug, cancel) switch
    {
        null => NotFound(),
        { GivenAt: null, End: null } asked => View(new DeclineAdviceForm { Version = asked.Version }),
        _ => LocalRedirect($"/adviezen/{slug}"),
    };

    [HttpPost]
    public async Task<IActionResult> Decline(string slug, DeclineAdviceForm form, CancellationToken cancel)
    {
        if (await FindAsync(slug, cancel) is not { } asked)
            return NotFound();

        asked.Decline(await desk.SeatAsync(), form.Reason, clock.UtcNow());
        await adoption.LapseDraftsAsync(asked, cancel);
        await db.SaveChangesAsync(cancel);
        TempData["ok"] = "De vraag is afgewezen. De trekker krijgt bericht.";
        return LocalRedirect($"/adviezen/{slug}");
    }

    private Task<Advice?> FindAsync(string slug, CancellationToken cancel) => db.Advices.SingleOrDefaultAsync(each => each.Slug == slug, cancel);
}

/// <summary>Why the committee gives no advice.</summary>
[NotCompared]
public sealed class DeclineAdviceForm : Form
{
    [Required(ErrorMessage = "Schrijf waarom."), StringLength(Advice.TextMaxLength)]
    public string? Reason { get; set; }
}
