using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Web.Security.Rights;

namespace WerkplaatsPortal.Web.Areas.Committee.Overview.Steps;

/// <summary>The committee answers what was put forward: on the agenda, or not. To join it to another is a merge.</summary>
[CommitteeMember, Route(WorkbenchController.Address + "/{slug}")]
public sealed class ProposedIssuesController(DecidedIssue issues, ProposerLetters proposer, PortalDbContext db) : Controller
{
    [HttpGet("opnemen")]
    public async Task<IActionResult> TakeUp() => await issues.FormAsync<StepForm>() is { } form ? View(form) : NotFound();

    [HttpPost("opnemen")]
    public async Task<IActionResult> TakeUp(StepForm form)
    {
        if (await issues.ToDecideAsync(form) is not { } issue)
            return NotFound();

        var decision = await issues.DecisionAsync(form);
        issue.TakeUp(decision);
        await db.OpenStudioAsync(issue, decision);
        await proposer.TellAsync(issue);
        await db.SaveChangesAsync();
        TempData["ok"] = "De kwestie staat op de kennisagenda en haar leeratelier is open. Benoem nu een trekker.";
        return this.ToWhereItWasTaken(form);
    }

    [HttpGet("afwijzen")]
    public async Task<IActionResult> Decline() => await issues.FormAsync<StepForm>() is { } form ? View(form) : NotFound();

    [HttpPost("afwijzen")]
    public async Task<IActionResult> Decline(StepForm form)
    {
        if (await issues.ToDecideAsync(form) is not { } issue)
            return NotFound();

        issue.Decline(await issues.DecisionAsync(form));
        await proposer.TellAsync(issue);
        await db.SaveChangesAsync();
        TempData["ok"] = "Het voorstel is afgewezen. Wie het deed, krijgt de reden per mail en leest die op de eigen pagina.";
        return this.ToWhereItWasTaken(form);
    }
}
