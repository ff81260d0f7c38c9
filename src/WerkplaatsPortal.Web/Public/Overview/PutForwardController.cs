using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Public.Agenda;
using WerkplaatsPortal.Web.Security.Rights;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>Whoever takes part puts an issue forward; the committee answers.</summary>
[TakesPart]
public sealed class PutForwardController(PortalDbContext db, PutForwardQueries proposals, TimeProvider clock) : Controller
{
    /// <summary>So many proposals of one person wait at most.</summary>
    public const int MostWaiting = 3;

    [HttpGet("/kennisagenda/voorstel")]
    public IActionResult New() => View(new IssueForm());

    [HttpPost("/kennisagenda/voorstel")]
    public async Task<IActionResult> New(IssueForm form, Reader reader, CancellationToken cancel)
    {
        Rule.Demand(
            await proposals.WaitingOfAsync(reader.PersonId!.Value, cancel) < MostWaiting,
            "Er wachten al drie voorstellen van jou. Wacht tot de programmacommissie erop antwoordt.");
        var slug = await db.Issues.Select(each => each.Slug).NewSlugAsync(form.Name, cancel);
        var issue = SocialIssue.Propose(
            slug, form.Name, form.Summary, form.Tags(), new Decision(clock.Today(), clock.UtcNow(), form.Reason, reader.PersonId));
        db.Add(issue);
        await db.SaveChangesAsync(cancel);
        TempData["ok"] = "Je voorstel ligt bij de programmacommissie. Hier lees je wat ermee gebeurt.";
        return LocalRedirect("/mijn");
    }
}
