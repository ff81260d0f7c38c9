using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Security.Rights;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Areas.Committee.Committee;

/// <summary>Seats in the committee.</summary>
[CommitteeMember]
public sealed class SeatsController(PortalDbContext db, TimeProvider clock) : Controller
{
    [HttpGet("/commissie/zetels/nieuw")]
    public IActionResult New() => View(new SeatForm { From = clock.Today() });

    [HttpPost("/commissie/zetels/nieuw")]
    public async Task<IActionResult> New(SeatForm form, CancellationToken cancel)
    {
        var person = await db.People.SingleOrDefaultAsync(
            each => each.Id == form.Person && db.Accounts.Any(account => account.PersonId == each.Id), cancel);
        Rule.Demand(person is not null, "Kies iemand uit de lijst.", nameof(form.Person));
        Rule.Demand(form.Constituency is { } known && Enum.IsDefined(known), "Kies een achterban.", nameof(form.Constituency));
        db.CommitteeSeats.Add(CommitteeSeat.Take(person, form.Constituency.Value, new Period(form.From!.Value, form.Until)));
        await db.SaveChangesAsync(cancel);
        TempData["ok"] = "De zetel is gegeven.";
        return Redirect("/commissie");
    }
}

/// <summary>Who sits for whom, from when until when.</summary>
public sealed class SeatForm : Form
{
    [Required(ErrorMessage = "Kies iemand uit de lijst.")]
    public Guid? Person { get; set; }

    [Required(ErrorMessage = "Kies een achterban.")]
    public Constituency? Constituency { get; set; }

    [Required(ErrorMessage = "Kies de eerste dag.")]
    public DateOnly? From { get; set; }

    public DateOnly? Until { get; set; }
}
