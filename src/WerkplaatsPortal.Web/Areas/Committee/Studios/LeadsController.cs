using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Security.Rights;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Areas.Committee.Studios;

/// <summary>Who leads a studio. A hand-over keeps both periods.</summary>
[CommitteeMember]
public sealed class LeadsController(PortalDbContext db, TimeProvider clock) : Controller
{
    [HttpGet("/commissie/leerateliers/{studio}/trekker")]
    public IActionResult New() => View(new LeadForm { From = clock.Today() });

    [HttpPost("/commissie/leerateliers/{studio}/trekker")]
    public async Task<IActionResult> New(LeadForm form, LearningStudio studio, CancellationToken cancel)
    {
        var person = await db.People.SingleOrDefaultAsync(
            each => each.Id == form.Person && db.Accounts.Any(account => account.PersonId == each.Id), cancel);
        Rule.Demand(person is not null, "Kies iemand uit de lijst.", nameof(form.Person));
        studio.Appoint(person, form.From!.Value);
        await db.SaveChangesAsync(cancel);
        TempData["ok"] = "De trekker is benoemd.";
        return Redirect("/commissie");
    }
}

/// <summary>Who leads from when.</summary>
public sealed class LeadForm : Form
{
    [Required(ErrorMessage = "Kies iemand uit de lijst.")]
    public Guid? Person { get; set; }

    [Required(ErrorMessage = "Kies de eerste dag.")]
    public DateOnly? From { get; set; }
}
