using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NetEscapades.AspNetCore.SecurityHeaders;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Notifications;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Mail;
using WerkplaatsPortal.Web.Security;

namespace WerkplaatsPortal.Web.Public.Overview.Notifications;

/// <summary>
/// Stops mails with one click, without signing in (RFC 8058). Looking changes nothing, because what scans mails for danger opens every link. Whoever
/// posts needs no token but the key: the post may come from a mailbox.
/// </summary>
[AllowAnonymous, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None), SecurityHeadersPolicy(PortalHeaders.ForKeys)]
public sealed class MailStopsController(PortalDbContext db, MailChoiceQueries choices, StopKeys keys, TimeProvider clock) : Controller
{
    [HttpGet(StopKeys.StopPath + "/{key}")]
    public async Task<IActionResult> Stop(string key) =>
        keys.Stopped(key) is { } stopped ? View(new MailStop(await choices.IssueNameAsync(stopped.IssueId), IsDone: false)) : NotFound();

    [HttpPost(StopKeys.StopPath + "/{key}"), IgnoreAntiforgeryToken, ActionName(nameof(Stop))]
    public async Task<IActionResult> StopNow(string key)
    {
        if (keys.Stopped(key) is not { } stopped)
            return NotFound();

        await db.StopMailAsync(stopped.PersonId, stopped.IssueId, clock.UtcNow());
        await db.SaveChangesAsync();
        return View(new MailStop(await choices.IssueNameAsync(stopped.IssueId), IsDone: true));
    }
}

/// <summary>What is stopped.</summary>
/// <param name="Issue">Mails about which issue; null for all.</param>
/// <param name="IsDone">Whether they are stopped.</param>
public sealed record MailStop(string? Issue, bool IsDone);
