using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NetEscapades.AspNetCore.SecurityHeaders;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Mail;
using WerkplaatsPortal.Web.Security;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Public.Overview.Notifications;

/// <summary>Who was invited and did not answer yet says yes or no from a digest. A key that answers nothing any more looks like one that never was.</summary>
[AllowAnonymous, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None), SecurityHeadersPolicy(PortalHeaders.ForKeys)]
public sealed class MailInvitationsController(PortalDbContext db, Invitations invitations, StopKeys keys, TimeProvider clock) : Controller
{
    [HttpGet(StopKeys.AnswerPath + "/{key}")]
    public async Task<IActionResult> Answer(string key) => await FindAsync(key) is null ? NotFound() : View();

    /// <summary>Leads on to where the place is taken, and leaves no receipt: that would hold a key. The link that was mailed before keeps working.</summary>
    [HttpPost(StopKeys.AnswerPath + "/{key}/ja"), EveryTime]
    public async Task<IActionResult> Accept(string key)
    {
        if (await FindAsync(key) is not { } invitation)
            return NotFound();

        var link = invitations.Renew(invitation);
        await db.SaveChangesAsync();
        return LocalRedirect(link);
    }

    [HttpPost(StopKeys.AnswerPath + "/{key}/nee")]
    public async Task<IActionResult> Decline(string key)
    {
        if (await FindAsync(key) is not { } invitation)
            return NotFound();

        await db.DeclineAsync(invitation, clock.UtcNow());
        await db.SaveChangesAsync();
        return LocalRedirect("~" + StopKeys.AnswerPath + "/dank");
    }

    [HttpGet(StopKeys.AnswerPath + "/dank")]
    public IActionResult Thanks() => View();

    private async Task<Invitation?> FindAsync(string key)
    {
        var id = keys.Answered(key);
        var found = id is null ? null : await db.Invitations.SingleOrDefaultAsync(each => each.Id == id);
        return found?.IsOpen(clock.UtcNow()) == true ? found : null;
    }
}
