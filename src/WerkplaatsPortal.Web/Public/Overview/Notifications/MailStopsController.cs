using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NetEscapades.AspNetCore.SecurityHeaders;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Notifications;
using WerkplaatsPortal.Web.Mail;
using WerkplaatsPortal.Web.Security;

namespace WerkplaatsPortal.Web.Public.Overview.Notifications;

/// <summary>
/// Stops mails with one click, without signing in (RFC 8058). Looking changes nothing, because what scans mails for danger opens every link. Whoever
/// posts needs no token but the key: the post may come from a mailbox.
/// </summary>
[AllowAnonymous, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None), SecurityHeadersPolicy(PortalHeaders.ForKeys)]
public sealed class MailStopsController(PortalDbContext db, MailChoiceQueries choices, StopKeys keys) : Controller
{
    [HttpGet(StopKeys.StopPath + "/{key}")]
    public async Task<IActionResult> Stop(string key) =>
        keys.Stopped(key) is { } stopped ? View(await AboutAsync(stopped.Scope, isDone: false)) : NotFound();

    [HttpPost(StopKeys.StopPath + "/{key}"), IgnoreAntiforgeryToken, ActionName(nameof(Stop))]
    public async Task<IActionResult> StopNow(string key)
    {
        if (keys.Stopped(key) is not { } stopped)
            return NotFound();

        await db.StopMailAsync(stopped.PersonId, stopped.Scope);
        return View(await AboutAsync(stopped.Scope, isDone: true));
    }

    private async Task<MailStop> AboutAsync(Guid scope, bool isDone) => new(scope, await choices.IssueNameAsync(scope), isDone);
}

/// <summary>What is stopped.</summary>
/// <param name="Scope">The issue, the thing, or all.</param>
/// <param name="Issue">The name of the issue; null for all else. Of one thing no name is told: its reader may see it no more.</param>
/// <param name="IsDone">Whether the mails are stopped.</param>
public sealed record MailStop(Guid Scope, string? Issue, bool IsDone);
