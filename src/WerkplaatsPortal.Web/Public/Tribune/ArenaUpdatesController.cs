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
        var now = clock.UtcNow();
        var author = await db.ArenaMemberAsync(studio, reader.PersonId!.Value, now);
        var slug = await db.Updates.Select(each => each.Slug).NewSlugAsync(form.Title!);
        // Nobody but the Arena reads a draft of which the author doesn't know yet for whom it is.
        var audience = form.Audience ?? Audience.Arena;
        var update = form.AsDraft || form.PublishDay is not null
            ? TribuneUpdate.Draft(author, slug, form.Text(), audience, now)
            : TribuneUpdate.Write(author, slug, form.Text(), audience, now);
        if (update.IsDraft)
            update.PlanFor(author, form.AsDraft ? null : form.Moment(), now);
        await writing.NameAsync(update, form, studio, reader);
        db.Add(update);
        await db.SaveChangesAsync();
        return Next(update, form);
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
        form.LookAt([]);
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

        db.ExpectVersion(update, form.Version ?? update.Version);
        var now = clock.UtcNow();
        var by = await db.ArenaMemberAsync(studio, reader.PersonId!.Value, now);
        update.Revise(by, form.Text(), form.Audience ?? update.Audience);
        if (update.IsDraft && (form.AsDraft || form.Moment() is not null))
            update.PlanFor(by, form.AsDraft ? null : form.Moment(), now);
        else if (update.IsDraft)
            update.Publish(by, now);
        await writing.NameAsync(update, form, studio, reader);
        await db.SaveChangesAsync();
        return Next(update, form);
    }

    private LocalRedirectResult Next(TribuneUpdate update, ArenaUpdateForm form)
    {
        if (!update.IsDraft)
        {
            TempData["ok"] = "Het bericht is geplaatst.";
            return LocalRedirect($"~/tribune/berichten/{update.Slug}");
        }

        TempData["ok"] = (update.PublishOn, form.PublishDay) switch
        {
            (null, null) => "Het bericht is bewaard als concept. Alleen de Arena ziet het.",
            (null, _) => "Het bericht is bewaard als concept, zonder de dag die je koos: een concept gaat niet vanzelf uit. Kies de dag als je het plaatst.",
            _ => "Het bericht staat klaar. Op het moment dat je koos, gaat het vanzelf uit.",
        };
        return LocalRedirect($"~/kwesties/{RouteData.Values["studio"]}/arena/berichten/{update.Slug}");
    }
}
