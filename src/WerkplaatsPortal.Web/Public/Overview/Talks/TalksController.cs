using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Conversation;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Public.Conversation;
using WerkplaatsPortal.Web.Security.Rights;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Overview.Talks;

/// <summary>The conversation on one thing of an Arena, on a page of its own: all of it, and where a comment is sent to.</summary>
[SitsInArena(Hides = true), Route("kwesties/{studio}/arena/gesprek/{kind}/{subject:guid}")]
public sealed class TalksController(PortalDbContext db, SubjectQueries subjects, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Say(string kind, Guid subject, SocialIssue issue, Reader reader) =>
        await FindAsync(kind, subject, issue.Id, reader) is null ? NotFound() : View(new CommentForm());

    [HttpPost]
    public async Task<IActionResult> Say(string kind, Guid subject, CommentForm form, LearningStudio studio, Reader reader)
    {
        if (await FindAsync(kind, subject, studio.IssueId, reader) is not { } found)
            return NotFound();

        var by = await db.ArenaMemberAsync(studio, reader.PersonId!.Value, clock.UtcNow());
        var called = await db.ArenaMembersAsync(studio, form.Called, clock.UtcNow());
        db.Add(Comment.Write(by, found.Subject, form.Body, called, clock.UtcNow()));
        await db.SaveChangesAsync();
        TempData["ok"] = "Je reactie staat erbij.";
        var back = Url.IsOwn(form.Back) ? form.Back : (Request.PathBase + Request.Path).Value!;
        return LocalRedirect(back.Split('#')[0] + "#gesprek");
    }

    private async Task<SubjectLine?> FindAsync(string kind, Guid subject, Guid issueId, Reader reader) =>
        SubjectWords.Find(kind) is { } known ? await subjects.FindAsync(known, subject, issueId, reader) : null;
}
