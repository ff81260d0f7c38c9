using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Committee;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Security.Rights;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Areas.Committee.Committee;

/// <summary>What becomes of a seat in the committee: another term, chair or vice-chair, its end.</summary>
[CommitteeMember, Route("commissie/zetels/{id:guid}")]
public sealed class SeatTermsController(PortalDbContext db, CommitteeQueries committee, TimeProvider clock) : Controller
{
    private const int UsualYears = 2;

    [HttpGet("verlenging")]
    public async Task<IActionResult> Renew(Guid id) => await FindAsync(id) is { } seat
        ? View(new RenewForm { Version = seat.Version, Until = seat.Period.Until?.AddYears(UsualYears) })
        : NotFound();

    [HttpPost("verlenging")]
    public async Task<IActionResult> Renew(Guid id, RenewForm form)
    {
        if (await ToChangeAsync(id, form) is not { } seat)
            return NotFound();

        var isFollowed = await db.CommitteeSeats.AnyAsync(other =>
            other.PersonId == seat.PersonId && other.Constituency == seat.Constituency && other.Period.From > seat.Period.From);
        Rule.Demand(!isFollowed, "Deze zetel is al verlengd.", nameof(form.Until));
        db.CommitteeSeats.Add(seat.Renew(form.Until));
        TempData["ok"] = "De zetel is verlengd. De vorige termijn blijft te lezen.";
        return await DoneAsync();
    }

    [HttpGet("rol")]
    public async Task<IActionResult> Role(Guid id) => await FindAsync(id) is { } seat
        ? View(new RoleForm { Version = seat.Version, From = clock.Today() })
        : NotFound();

    [HttpPost("rol")]
    public async Task<IActionResult> Role(Guid id, RoleForm form)
    {
        if (await ToChangeAsync(id, form) is not { } seat)
            return NotFound();

        if (form.Role is { } role)
            seat.Become(role, form.From!.Value, await committee.NotOverAsync(form.From!.Value));
        else
            seat.LayDown(form.From!.Value);
        TempData["ok"] = form.Role is null ? "De rol is neergelegd." : "De rol is gegeven.";
        return await DoneAsync();
    }

    [HttpGet("einde")]
    public async Task<IActionResult> End(Guid id) => await FindAsync(id) is { } seat
        ? View(new EndSeatForm { Version = seat.Version, LastDay = clock.Today() })
        : NotFound();

    [HttpPost("einde")]
    public async Task<IActionResult> End(Guid id, EndSeatForm form)
    {
        if (await ToChangeAsync(id, form) is not { } seat)
            return NotFound();

        var lastDay = form.LastDay ?? clock.Today();
        var never = seat.End(lastDay, await db.CommitteeSeats.Where(other => other.PersonId == seat.PersonId && other.Period.From > lastDay).ToListAsync());
        db.CommitteeSeats.RemoveRange(never);
        TempData["ok"] = never.Contains(seat) ? "De zetel gaat niet door."
            : lastDay == clock.Today() ? "De zetel eindigt vandaag." : "De laatste dag van de zetel is vastgelegd.";
        return await DoneAsync();
    }

    private Task<CommitteeSeat?> FindAsync(Guid id) => db.CommitteeSeats.SingleOrDefaultAsync(seat => seat.Id == id);

    private async Task<CommitteeSeat?> ToChangeAsync(Guid id, Form form)
    {
        var seat = await FindAsync(id);
        if (seat is not null && form.Version is { } seen)
            db.ExpectVersion(seat, seen);
        return seat;
    }

    private async Task<IActionResult> DoneAsync()
    {
        await db.SaveChangesAsync();
        return Redirect("/commissie#zetels");
    }
}

/// <summary>Until when the next term lasts; empty for until further notice.</summary>
[NotCompared]
public sealed class RenewForm : Form
{
    public DateOnly? Until { get; set; }
}

/// <summary>Chair, vice-chair, or neither any more.</summary>
[NotCompared]
public sealed class RoleForm : Form
{
    /// <summary>Empty to lay down what the person is.</summary>
    public CommitteeRole? Role { get; set; }

    /// <summary>The first day; of a role that is laid down the last.</summary>
    [Required(ErrorMessage = "Kies een dag.")]
    public DateOnly? From { get; set; }
}

/// <summary>When a seat ends; empty for today.</summary>
[NotCompared]
public sealed class EndSeatForm : Form
{
    public DateOnly? LastDay { get; set; }
}
