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

/// <summary>Those with a seat in the Arena announce activities, and change them.</summary>
[SitsInArena, Route("kwesties/{studio}/arena/activiteiten")]
public sealed class ArenaActivitiesController(
    PortalDbContext db, ActivityQueries activities, SignUpQueries signUps, ActivitySharing sharing, SignUpDesk desk, ActivityChanges changes, TimeProvider clock)
    : Controller
{
    [HttpGet("nieuw")]
    public IActionResult New() => View(new ActivityForm { Kind = "bijeenkomst" });

    [HttpPost("nieuw")]
    public async Task<IActionResult> New(ActivityForm form, LearningStudio studio, Reader reader)
    {
        var now = clock.UtcNow();
        var by = await db.ArenaMemberAsync(studio, reader.PersonId!.Value, now);
        var slug = await db.Activities.Select(each => each.Slug).NewSlugAsync(form.Title!);
        var activity = TribuneActivity.Announce(by, slug, form.Text(), form.Plan(), form.Audience!.Value, now);
        await sharing.ShareAsync(activity, form, studio, reader);
        db.AddRange(activity, SignUpList.Of(activity, form.Places));
        await db.SaveChangesAsync();
        TempData["ok"] = "De activiteit is aangekondigd.";
        return this.ToActivity(slug);
    }

    /// <summary>Shows the form again with the lessons that were looked for; nothing is saved and nothing that was typed is lost.</summary>
    [HttpPost("lessen"), HttpPost("{slug}/lessen")]
    public async Task<IActionResult> Find(string? slug, SocialIssue issue)
    {
        if (slug is not null && await activities.OfStudioAsync(slug, issue.Id) is null)
            return NotFound();

        var form = new ActivityForm();
        await TryUpdateModelAsync(form);
        ModelState.Clear();
        form.LookAt([]);
        return View(slug is null ? nameof(New) : nameof(Edit), form);
    }

    [HttpGet("{slug}/wijzigen")]
    public async Task<IActionResult> Edit(string slug, SocialIssue issue) => await activities.OfStudioAsync(slug, issue.Id) switch
    {
        null => NotFound(),
        { CancelledAt: not null } => this.ToActivity(slug),
        var activity => View(await sharing.FormOfAsync(activity, await signUps.ListAsync(activity.Id))),
    };

    [HttpPost("{slug}/wijzigen")]
    public async Task<IActionResult> Edit(string slug, ActivityForm form, LearningStudio studio, Reader reader)
    {
        if (!await desk.InTurnAsync(() => changes.SaveAsync(slug, form, studio, reader)))
            return NotFound();

        TempData["ok"] = "De activiteit is gewijzigd.";
        return this.ToActivity(slug);
    }
}

/// <summary>Where somebody goes on after something of an activity is done.</summary>
internal static class ActivityAddress
{
    public static LocalRedirectResult ToActivity(this Controller controller, string slug) =>
        controller.LocalRedirect($"~/tribune/activiteiten/{slug}");
}
