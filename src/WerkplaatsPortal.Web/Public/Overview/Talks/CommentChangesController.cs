using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Conversation;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Areas.Research;
using WerkplaatsPortal.Web.Public.Conversation;
using WerkplaatsPortal.Web.Security.Rights;

namespace WerkplaatsPortal.Web.Public.Overview.Talks;

/// <summary>What was said is worded anew or taken back by who said it, or hidden by the lead.</summary>
[SitsInArena(Hides = true), Route("kwesties/{studio}/arena/reacties/{comment:guid}")]
public sealed class CommentChangesController(PortalDbContext db, TimeProvider clock) : Controller
{
    [HttpGet("wijzigen")]
    public async Task<IActionResult> Reword(Guid comment, SocialIssue issue, Reader reader) => await FindAsync(comment, issue.Id, reader) switch
    {
        null or { IsReadable: false } => NotFound(),
        var said when said.WrittenBy != reader.PersonId => StatusCode(StatusCodes.Status403Forbidden),
        var said => View(new CommentForm
        {
            Version = said.Version,
            Body = said.Body,
            Mentions = [.. said.Mentions.Select(each => (Guid?)each.PersonId)],
        }),
    };

    [HttpPost("wijzigen")]
    public async Task<IActionResult> Reword(Guid comment, CommentForm form, LearningStudio studio, Reader reader)
    {
        if (await FindAsync(comment, studio.IssueId, reader) is not { } said)
            return NotFound();
        if (said.WrittenBy != reader.PersonId)
            return StatusCode(StatusCodes.Status403Forbidden);

        db.ExpectVersionOf(form, said);
        var called = await db.ArenaMembersAsync(studio, form.Called, clock.UtcNow());
        said.Reword(await MemberAsync(studio, reader), form.Body, called, clock.UtcNow());
        await db.SaveChangesAsync();
        TempData["ok"] = "Je reactie is gewijzigd.";
        return ToTalk(said);
    }

    [HttpPost("intrekking")]
    public async Task<IActionResult> Withdraw(Guid comment, LearningStudio studio, Reader reader)
    {
        if (await FindAsync(comment, studio.IssueId, reader) is not { } said)
            return NotFound();
        if (said.WrittenBy != reader.PersonId)
            return StatusCode(StatusCodes.Status403Forbidden);

        said.Withdraw(await MemberAsync(studio, reader), clock.UtcNow());
        await db.SaveChangesAsync();
        TempData["ok"] = "Je reactie is ingetrokken.";
        return ToTalk(said);
    }

    [HttpGet("verbergen"), LeadsStudio]
    public async Task<IActionResult> Hide(Guid comment, SocialIssue issue, Reader reader) =>
        await FindAsync(comment, issue.Id, reader) is { } said ? View(new HideForm { Version = said.Version }) : NotFound();

    [HttpPost("verbergen"), LeadsStudio]
    public async Task<IActionResult> Hide(Guid comment, HideForm form, LearningStudio studio, Reader reader)
    {
        if (await FindAsync(comment, studio.IssueId, reader) is not { } said)
            return NotFound();

        db.ExpectVersionOf(form, said);
        said.Hide(await MemberAsync(studio, reader), form.Reason, clock.UtcNow());
        await db.SaveChangesAsync();
        TempData["ok"] = "De reactie is verborgen. De reden staat erbij.";
        return ToTalk(said);
    }

    private Task<Comment?> FindAsync(Guid comment, Guid issueId, Reader reader) => db.Comments.VisibleTo(reader)
        .Include(each => each.Mentions).Include(each => each.Wordings).AsSplitQuery()
        .SingleOrDefaultAsync(each => each.Id == comment && each.IssueId == issueId && each.SubjectKind != SubjectKind.AdviceDraft);

    private Task<ArenaMember> MemberAsync(LearningStudio studio, Reader reader) =>
        db.ArenaMemberAsync(studio, reader.PersonId!.Value, clock.UtcNow());

    private LocalRedirectResult ToTalk(Comment said) =>
        LocalRedirect($"~/kwesties/{RouteData.Values["studio"]}/arena/gesprek/{SubjectWords.Of(said.SubjectKind)}/{said.SubjectId}#gesprek");
}
