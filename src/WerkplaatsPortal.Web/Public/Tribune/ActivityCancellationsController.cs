using System.ComponentModel.DataAnnotations;
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

/// <summary>Why an activity is called off.</summary>
[NotCompared]
public sealed class ActivityCancellationForm : Form
{
    [Required(ErrorMessage = "Schrijf waarom het niet doorgaat."), StringLength(TribuneActivity.ReasonMaxLength)]
    public string? Reason { get; set; }
}

/// <summary>Somebody of the Arena calls an activity off; everybody who signed up is told.</summary>
[SitsInArena, Route("kwesties/{studio}/arena/activiteiten/{slug}/afgelasting")]
public sealed class ActivityCancellationsController(
    PortalDbContext db, ActivityQueries activities, SignUpQueries signUps, SignUpDesk desk, ActivityLetters letters, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Cancel(string slug, SocialIssue issue) => await activities.OfStudioAsync(slug, issue.Id) switch
    {
        null => NotFound(),
        { CancelledAt: null, ReportedAt: null } activity => View(new ActivityCancellationForm { Version = activity.Version }),
        _ => this.ToActivity(slug),
    };

    [HttpPost]
    public async Task<IActionResult> Cancel(string slug, ActivityCancellationForm form, LearningStudio studio, Reader reader)
    {
        if (await desk.InTurnAsync(() => CancelAsync(slug, form, studio, reader)) is not { } told)
            return NotFound();

        TempData["ok"] = told > 0 ? "De activiteit is afgelast. Wie zich had aangemeld, krijgt een mail." : "De activiteit is afgelast.";
        return this.ToActivity(slug);
    }

    /// <returns>How many people are told of it; null when there is no such activity.</returns>
    private async Task<int?> CancelAsync(string slug, ActivityCancellationForm form, LearningStudio studio, Reader reader)
    {
        if (await activities.OfStudioAsync(slug, studio.IssueId) is not { } activity)
            return null;

        db.ExpectVersion(activity, form.Version ?? activity.Version);
        activity.Cancel(await db.ArenaMemberAsync(studio, reader.PersonId!.Value, clock.UtcNow()), form.Reason, clock.UtcNow());
        // Who was there, or would have been, needs no mail any more.
        var list = activity.HasBegun(clock.UtcNow()) ? null : await signUps.ListAsync(activity.Id);
        list?.Tell();
        await letters.CancelledAsync(list?.SignUps ?? []);
        await db.SaveChangesAsync();
        return list?.SignUps.Count ?? 0;
    }
}
