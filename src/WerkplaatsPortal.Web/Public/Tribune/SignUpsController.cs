using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Data.Tribune;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Public.Tribune;

/// <summary>Somebody says to come.</summary>
public sealed class SignUpForm : Form;

/// <summary>
/// Everybody with an account who may see an activity signs up for it. A visitor is asked to sign in first, and comes back here.
/// </summary>
[Route("tribune/activiteiten/{slug}")]
public sealed class SignUpsController(ActivityQueries activities, SignUpDesk desk, TimeProvider clock) : Controller
{
    [HttpGet("aanmelding")]
    public async Task<IActionResult> SignUp(string slug, Reader reader) => await activities.FindAsync(slug, reader) switch
    {
        null => NotFound(),
        { SignUps.MineAt: null } activity when activity.TakesSignUps(clock.UtcNow()) => View(new SignUpForm()),
        _ => this.ToActivity(slug),
    };

    [HttpPost("aanmelding")]
    public async Task<IActionResult> SignUp(string slug, SignUpForm form, Reader reader)
    {
        if (await activities.FindAsync(slug, reader) is null || await desk.SignUpAsync(slug, reader) is not { } mine)
            return NotFound();

        TempData["ok"] = mine.HasPlace
            ? "Je bent aangemeld."
            : "Je staat op de wachtlijst. Komt er een plek vrij, dan krijg je een mail.";
        return this.ToActivity(slug);
    }

    /// <summary>Signs off, also from what one may see no more.</summary>
    [HttpPost("afmelding")]
    public async Task<IActionResult> SignOff(string slug, Reader reader)
    {
        await desk.SignOffAsync(slug, reader.PersonId!.Value);
        TempData["ok"] = "Je bent afgemeld.";
        return await activities.FindAsync(slug, reader) is null ? LocalRedirect("~/mijn") : this.ToActivity(slug);
    }
}
