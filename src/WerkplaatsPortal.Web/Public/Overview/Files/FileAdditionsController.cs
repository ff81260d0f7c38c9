using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Conversation;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Conversation;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Public.Conversation;
using WerkplaatsPortal.Web.Security.Rights;
using WerkplaatsPortal.Web.Shared;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Public.Overview.Files;

/// <summary>A file that somebody adds.</summary>
public sealed class FileForm : Form
{
    [Required(ErrorMessage = "Kies een bestand.")]
    public IFormFile? File { get; set; }

    /// <summary>The page of the portal where it was chosen; one goes back there.</summary>
    public string? Back { get; set; }
}

/// <summary>Files are added to things of an Arena, and taken away. What comes in is looked into before anything of it is kept.</summary>
[SitsInArena(Hides = true), Route("kwesties/{studio}/arena/bestanden")]
public sealed class FileAdditionsController(PortalDbContext db, SubjectQueries subjects, FileQueries files, TimeProvider clock) : Controller
{
    [HttpGet("{kind}/{subject:guid}")]
    public async Task<IActionResult> Add(string kind, Guid subject, SocialIssue issue, Reader reader)
    {
        if (await FindAsync(kind, subject, issue.Id, reader) is not { } found)
            return NotFound();

        return StoredFile.MayAdd(found.Subject.Kind, reader.Leads(issue.Id)) ? View(new FileForm()) : StatusCode(StatusCodes.Status403Forbidden);
    }

    [HttpPost("{kind}/{subject:guid}")]
    [RequestSizeLimit(FileLimit.MaxRequestBytes), RequestFormLimits(MultipartBodyLengthLimit = FileLimit.MaxRequestBytes)]
    public async Task<IActionResult> Add(
        string kind, Guid subject, FileForm form, LearningStudio studio, Reader reader,
        [FromServices] FileFolder folder, [FromServices] FileLimit limit, CancellationToken cancel)
    {
        if (await FindAsync(kind, subject, studio.IssueId, reader) is not { } found)
            return NotFound();
        if (!StoredFile.MayAdd(found.Subject.Kind, reader.Leads(studio.IssueId)))
            return StatusCode(StatusCodes.Status403Forbidden);

        await using var bytes = form.File!.OpenReadStream();
        var content = FileContent.LookInto(form.File.FileName, bytes, limit.Bytes);
        var by = await db.ArenaMemberAsync(studio, reader.PersonId!.Value, clock.UtcNow(), cancel);
        db.Add(StoredFile.Add(by, found.Subject, content, await files.CountAsync(subject, cancel), clock.UtcNow()));
        await folder.KeepAsync(content.Hash, bytes, cancel);
        await db.SaveChangesAsync(cancel);
        TempData["ok"] = "Het bestand staat erbij.";
        return LocalRedirect(Url.IsOwn(form.Back) ? form.Back : found.PageIn((string)RouteData.Values["studio"]!));
    }

    [HttpPost("{code}/intrekking")]
    public async Task<IActionResult> Withdraw(string code, string? back, LearningStudio studio, Reader reader)
    {
        var file = await db.Files.SingleOrDefaultAsync(each => each.Code == code && each.IssueId == studio.IssueId && each.WithdrawnAt == null);
        if (file is null)
            return NotFound();
        if (!reader.Leads(studio.IssueId) && file.AddedBy != reader.PersonId)
            return StatusCode(StatusCodes.Status403Forbidden);

        file.Withdraw(await db.ArenaMemberAsync(studio, reader.PersonId!.Value, clock.UtcNow()), clock.UtcNow());
        await db.SaveChangesAsync();
        TempData["ok"] = "Het bestand is weggehaald.";
        return LocalRedirect(Url.IsOwn(back) ? back : $"~/kwesties/{RouteData.Values["studio"]}/arena");
    }

    private async Task<SubjectLine?> FindAsync(string kind, Guid subject, Guid issueId, Reader reader) =>
        SubjectWords.Find(kind) is { } known ? await subjects.FindAsync(known, subject, issueId, reader) : null;
}
