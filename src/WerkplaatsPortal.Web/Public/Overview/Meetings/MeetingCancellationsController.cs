using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Areas.Research;
using WerkplaatsPortal.Web.Security.Rights;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Public.Overview.Meetings;

/// <summary>Why a meeting is called off.</summary>
[NotCompared]
public sealed class CancellationForm : Form
{
    [Required(ErrorMessage = "Schrijf waarom het niet doorgaat."), StringLength(ArenaMeeting.ReasonMaxLength)]
    public string? Reason { get; set; }
}

/// <summary>Somebody of the Arena calls a meeting off.</summary>
[SitsInArena(Hides = true), Route("kwesties/{studio}/arena/bijeenkomsten/{slug}/afzegging")]
public sealed class MeetingCancellationsController(PortalDbContext db, MeetingQueries meetings, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Cancel(string slug, SocialIssue issue, Reader reader) => await meetings.FindAsync(slug, issue.Id, reader) switch
    {
        null => NotFound(),
        { State: MeetingState.Planned } meeting => View(new CancellationForm { Version = meeting.Version }),
        _ => this.ToMeeting(slug),
    };

    [HttpPost]
    public async Task<IActionResult> Cancel(string slug, CancellationForm form, LearningStudio studio, Reader reader)
    {
        if (await meetings.FindAsync(slug, studio.IssueId, reader) is not { } meeting)
            return NotFound();

        db.ExpectVersionOf(form, meeting);
        meeting.Cancel(await db.ArenaMemberAsync(studio, reader.PersonId!.Value, clock.UtcNow()), form.Reason, clock.UtcNow());
        await db.SaveChangesAsync();
        TempData["ok"] = "De bijeenkomst is afgezegd.";
        return this.ToMeeting(slug);
    }
}
