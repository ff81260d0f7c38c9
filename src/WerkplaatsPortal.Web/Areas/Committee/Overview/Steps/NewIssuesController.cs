using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Public.Agenda;
using WerkplaatsPortal.Web.Security.Rights;

namespace WerkplaatsPortal.Web.Areas.Committee.Studios;

/// <summary>A new issue on the knowledge agenda, and the studio that opens with it.</summary>
[CommitteeMember]
public sealed class IssuesController(PortalDbContext db, TimeProvider clock) : Controller
{
    [HttpGet("/commissie/kwesties/nieuw")]
    public IActionResult New() => View(new NewIssueForm());

    [HttpPost("/commissie/kwesties/nieuw")]
    public async Task<IActionResult> New(NewIssueForm form, Reader reader, CancellationToken cancel)
    {
        var decision = new Decision(clock.Today(), clock.UtcNow(), form.Reason, reader.PersonId) { OnAdviceOf = form.OnAdviceOf };
        var slug = await db.Issues.Select(each => each.Slug).NewSlugAsync(form.Name, cancel);
        var issue = SocialIssue.Propose(slug, form.Name, form.Summary, form.Tags(), decision);
        issue.TakeUp(decision);
        db.AddRange(issue, LearningStudio.Open(issue, $"Leeratelier {issue.Name}", decision));
        await db.SaveChangesAsync(cancel);
        TempData["ok"] = "De kwestie staat op de kennisagenda en haar leeratelier is geopend.";
        return Redirect($"/kwesties/{issue.Slug}");
    }
}

/// <summary>An issue that comes on the agenda at once.</summary>
public sealed class NewIssueForm : IssueForm
{
    [StringLength(AgendaDecision.AdviceMaxLength)]
    public string? OnAdviceOf { get; set; }
}
