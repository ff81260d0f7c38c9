using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Data.Tribune;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Tribune;
using WerkplaatsPortal.Web.Security.Rights;

namespace WerkplaatsPortal.Web.Public.Tribune;

/// <summary>Updates that are not out yet: read by that Arena, thrown away by who wrote them or the lead.</summary>
[SitsInArena(Hides = true), Route("kwesties/{studio}/arena/berichten")]
public sealed class UpdateDraftsController(PortalDbContext db, UpdateDrafts drafts) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(SocialIssue issue) => View(await drafts.ListAsync(issue.Id));

    [HttpGet("{slug}")]
    public async Task<IActionResult> Show(string slug, SocialIssue issue, Reader reader) => await drafts.FindAsync(slug, issue.Id) switch
    {
        null => NotFound(),
        { IsDraft: false } => LocalRedirect($"~/tribune/berichten/{slug}"),
        var update => View(new DraftView(update, update.MayBeEditedBy(reader.PersonId, reader.Leads(issue.Id)), await drafts.ReachAsync(issue.Id, update.WrittenBy))),
    };

    [HttpPost("{slug}/weggooien")]
    public async Task<IActionResult> Discard(string slug, SocialIssue issue, Reader reader)
    {
        if (await drafts.FindAsync(slug, issue.Id) is not { IsDraft: true } update)
            return NotFound();
        if (!update.MayBeEditedBy(reader.PersonId, reader.Leads(issue.Id)))
            return StatusCode(StatusCodes.Status403Forbidden);

        db.Remove(update);
        await db.SaveChangesAsync();
        TempData["ok"] = "Het concept is weggegooid.";
        return LocalRedirect($"~/kwesties/{issue.Slug}/arena/berichten");
    }
}

/// <summary>A draft as one reader sees it.</summary>
/// <param name="Update">The draft.</param>
/// <param name="MayEdit">Whether the reader may change it.</param>
/// <param name="Reach">Whom it will reach.</param>
public sealed record DraftView(TribuneUpdate Update, bool MayEdit, UpdateReach Reach);
