using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using NetEscapades.AspNetCore.SecurityHeaders;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Security;

namespace WerkplaatsPortal.Web.Public.Overview.Evaluations;

/// <summary>
/// Somebody in a practice writes observations by a personal link, without an account. The page is kept nowhere, tells no other site
/// where it stood, and a link that works no more looks like one that never was.
/// </summary>
[AllowAnonymous, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None), SecurityHeadersPolicy(PortalHeaders.ForKeys)]
public sealed class GuestsController(PortalDbContext db, PersonalLinkQueries links, TimeProvider clock) : Controller
{
    [HttpGet(LinkKeys.Path + "/{key}")]
    public async Task<IActionResult> Write(string key) =>
        await FindAsync(key) is null
            ? NotFound()
            : View(new ObservationForm { Day = clock.Today(), SourceKind = SourceKind.Experience });

    [HttpPost(LinkKeys.Path + "/{key}"), EnableRateLimiting(SignInLimit.Name)]
    public async Task<IActionResult> Write(string key, ObservationForm form)
    {
        if (await FindAsync(key) is not { } link)
            return NotFound();

        var practice = await links.PracticeOfAsync(link);
        db.Add(Observation.By(link, practice, form.Written(), clock.UtcNow()));
        await db.SaveChangesAsync();

        // The receipt of a form keeps where it led to: that may hold no key.
        return LocalRedirect("~" + LinkKeys.Path + "/dank");
    }

    [HttpGet(LinkKeys.Path + "/dank")]
    public IActionResult Thanks() => View();

    private Task<PersonalLink?> FindAsync(string key) => links.FindOpenAsync(LinkKeys.Hash(key), HttpContext.RequestAborted);
}
