using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NetEscapades.AspNetCore.SecurityHeaders;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Network;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Public.Tribune;
using WerkplaatsPortal.Web.Security;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>
/// Somebody's own calendar, under an address that is a key: a calendar program can't sign in. It holds what that person may see at
/// the moment it is asked; an address that was renewed looks like one that never was.
/// </summary>
[Route("mijn/agenda")]
public sealed class PersonalCalendarController(PortalDbContext db, PersonalCalendarQueries mine, TimeProvider clock) : Controller
{
    [HttpGet, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
    public async Task<IActionResult> Show() => View((await mine.KeyAsync(User.AccountId()!.Value))?.MadeAt);

    /// <summary>Makes a new address and shows it once; the old one works no more.</summary>
    [HttpPost]
    public async Task<IActionResult> Renew([FromServices] PortalAddress portal)
    {
        var key = LinkKeys.New();
        if (await mine.KeyAsync(User.AccountId()!.Value) is { } known)
            (known.Hash, known.MadeAt) = (LinkKeys.Hash(key), clock.UtcNow());
        else
            db.Add(new CalendarKey { AccountId = User.AccountId()!.Value, Hash = LinkKeys.Hash(key), MadeAt = clock.UtcNow() });
        await db.SaveChangesAsync();
        TempData["agenda"] = portal.Of($"/mijn/agenda/{key}.ics").AbsoluteUri;
        return LocalRedirect("~/mijn/agenda");
    }

    [HttpGet("{key}.ics"), AllowAnonymous, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
    [SecurityHeadersPolicy(PortalHeaders.ForKeys)]
    public async Task<IActionResult> Calendar(
        string key, [FromServices] ReaderQueries readers, [FromServices] ActivityCalendar calendars, [FromServices] Texts texts,
        CancellationToken cancel)
    {
        if (await mine.PersonAsync(LinkKeys.Hash(key), cancel) is not { } person)
            return NotFound();

        var entries = await mine.EntriesAsync(await readers.FindAsync(person, clock.Today(), cancel), cancel);
        return File(Encoding.UTF8.GetBytes(ActivityCalendar.Write(calendars.Of(texts["Mijn werkplaats"], entries))), "text/calendar; charset=utf-8");
    }
}
