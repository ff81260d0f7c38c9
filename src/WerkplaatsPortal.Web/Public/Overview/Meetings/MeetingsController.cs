using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Areas.Research;
using WerkplaatsPortal.Web.Security.Rights;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Overview.Meetings;

/// <summary>The meetings and work visits of an Arena. Nobody outside it is told that there are any.</summary>
[SitsInArena(Hides = true), Route("kwesties/{studio}/arena/bijeenkomsten")]
public sealed class MeetingsController(PortalDbContext db, MeetingQueries meetings, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(SocialIssue issue, Reader reader, string? pagina) =>
        await meetings.ListAsync(issue.Id, PageNumber.Of(pagina), reader) is { Past.Exists: true } list ? View(list) : NotFound();

    [HttpGet("nieuw")]
    public IActionResult New() => View(new MeetingForm { Kind = MeetingKind.Meeting });

    [HttpPost("nieuw")]
    public async Task<IActionResult> New(MeetingForm form, LearningStudio studio, Reader reader)
    {
        var by = await db.ArenaMemberAsync(studio, reader.PersonId!.Value, clock.UtcNow());
        var slug = await db.Meetings.Select(each => each.Slug).NewSlugAsync(form.Title!);
        db.Add(ArenaMeeting.Plan(by, slug, form.Plan(), clock.UtcNow()));
        await db.SaveChangesAsync();
        TempData["ok"] = "De bijeenkomst is gepland. Zet nu op de agenda waar jullie het over hebben.";
        return this.ToMeeting(slug, "/agenda");
    }

    [HttpGet("{slug}")]
    public async Task<IActionResult> Show(string slug, SocialIssue issue, Reader reader, [FromServices] MeetingPageQueries pages) =>
        await pages.FindAsync(slug, issue.Id, reader) is { } page ? View(page) : NotFound();

    [HttpGet("{slug}/wijzigen")]
    public async Task<IActionResult> Edit(string slug, SocialIssue issue, Reader reader) =>
        await meetings.FindAsync(slug, issue.Id, reader) is { } meeting ? View(MeetingForm.Of(meeting)) : NotFound();

    [HttpPost("{slug}/wijzigen")]
    public async Task<IActionResult> Edit(string slug, MeetingForm form, LearningStudio studio, Reader reader)
    {
        if (await meetings.FindAsync(slug, studio.IssueId, reader) is not { } meeting)
            return NotFound();

        db.ExpectVersionOf(form, meeting);
        meeting.Replan(await db.ArenaMemberAsync(studio, reader.PersonId!.Value, clock.UtcNow()), form.Plan(), clock.UtcNow());
        await db.SaveChangesAsync();
        TempData["ok"] = "De bijeenkomst is gewijzigd.";
        return this.ToMeeting(slug);
    }
}

/// <summary>Where somebody goes on after something of a meeting is done.</summary>
internal static class MeetingAddress
{
    public static LocalRedirectResult ToMeeting(this Controller controller, string slug, string page = "") =>
        controller.LocalRedirect($"~/kwesties/{controller.RouteData.Values["studio"]}/arena/bijeenkomsten/{slug}{page}");
}
