using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Data.Tribune;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Domain.Tribune;
using WerkplaatsPortal.Web.Security.Rights;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Public.Tribune;

/// <summary>Those with a seat in the Arena write updates: to publish now or later, or to go on with.</summary>
[SitsInArena, Route("kwesties/{studio}/arena/berichten")]
public sealed class ArenaUpdatesController(PortalDbContext db, UpdateDrafts drafts, UpdateWriting writing, TimeProvider clock) : Controller
{
    [HttpGet("nieuw")]
    public IActionResult New() => View(new ArenaUpdateForm());

    [HttpPost("nieuw")]
    public async Task<IActionResult> New(ArenaUpdateForm form, LearningStudio studio, Reader reader)
    {
        form.AskToLook(form.Audience!.Value, form.Title, form.Body);
        var now = clock.UtcNow();
        var author = await db.ArenaMemberAsync(studio, reader.PersonId!.Value, now);
        var slug = await db.Updates.Select(each => each.Slug).NewSlugAsync(form.Title!);
        var update = form.AsDraft || form.PublishDay is not null || form.PublishTime is not null
            ? TribuneUpdate.Draft(author, slug, form.Text(), form.Audience.Value, now)
            : TribuneUpdate.Write(author, slug, form.Text(), form.Audience.Value, now);
        if (update.IsDraft)
            update.PlanFor(author, form.AsDraft ? null : form.Moment(), now);
        await writing.NameAsync(update, form, studio, reader);
        db.Add(update);
        await db.SaveChangesAsync();
        return Next(update);
    }

    /// <summary>Shows the form again with the lessons that were looked for; nothing is saved and nothing that was typed is lost.</summary>
    [HttpPost("lessen"), HttpPost("{slug}/lessen")]
    public async Task<IActionResult> Find(string? slug, SocialIssue issue)
    {
        if (slug is not null && await drafts.FindAsync(slug, issue.Id) is null)
            return NotFound();

        var form = new ArenaUpdateForm();
        await TryUpdateModelAsync(form);
        ModelState.Clear();
        return View(slug is null ? nameof(New) : nameof(Edit), form);
    }

    [HttpGet("{slug}/wijzigen")]
    public async Task<IActionResult> Edit(string slug, SocialIssue issue, Reader reader) => await drafts.FindAsync(slug, issue.Id) switch
    {
        null => NotFound(),
        var update when !update.MayBeEditedBy(reader.PersonId, reader.Leads(issue.Id)) => StatusCode(StatusCodes.Status403Forbidden),
        var update => View(await writing.FormOfAsync(update)),
    };

    [HttpPost("{slug}/wijzigen")]
    public async Task<IActionResult> Edit(string slug, ArenaUpdateForm form, LearningStudio studio, Reader reader)
    {
        if (await drafts.FindAsync(slug, studio.IssueId) is not { } update)
            return NotFound();
        if (!update.MayBeEditedBy(reader.PersonId, reader.Leads(studio.IssueId)))
            return StatusCode(StatusCodes.Status403Forbidden);

        form.AskToLook(form.Audience!.Value, form.Title, form.Body);
        db.ExpectVersion(update, form.Version ?? update.Version);
        var now = clock.UtcNow();
        var by = await db.ArenaMemberAsync(studio, reader.PersonId!.Value, now);
        update.Revise(by, form.Text(), form.Audience.Value);
        if (update.IsDraft && (form.AsDraft || form.Moment() is not null))
            update.PlanFor(by, form.AsDraft ? null : form.Moment(), now);
        else if (update.IsDraft)
            update.Publish(by, now);
        await writing.NameAsync(update, form, studio, reader);
        await db.SaveChangesAsync();
        return Next(update);
    }

    private LocalRedirectResult Next(TribuneUpdate update)
    {
        if (!update.IsDraft)
        {
            TempData["ok"] = "Het bericht is geplaatst.";
            return LocalRedirect($"~/tribune/berichten/{update.Slug}");
        }

        TempData["ok"] = update.PublishOn is null
            ? "Het bericht is bewaard als concept. Alleen de Arena ziet het."
            : "Het bericht staat klaar. Op het moment dat je koos, gaat het vanzelf uit.";
        return LocalRedirect($"~/kwesties/{RouteData.Values["studio"]}/arena/berichten/{update.Slug}");
    }
}
