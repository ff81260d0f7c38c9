using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Public.Studios;
using WerkplaatsPortal.Web.Security.Rights;

namespace WerkplaatsPortal.Web.Areas.Committee.Overview.Steps;

/// <summary>An issue goes on in another, goes off the agenda, or comes back.</summary>
[CommitteeMember, Route(WorkbenchController.Address + "/{slug}")]
public sealed class EndingIssuesController(
    DecidedIssue issues, SeatQuestionLetters seats, ProposerLetters proposer, PortalDbContext db, TimeProvider clock) : Controller
{
    [HttpGet("samenvoegen")]
    public async Task<IActionResult> Merge([FromQuery(Name = "in")] string? into)
    {
        if (await issues.FormAsync<MergeForm>() is not { } form)
            return NotFound();

        (form.Into, form.AnswerBefore) = (into, clock.Today().AddDays(IAskPeople.UsualDays));
        return View(form);
    }

    [HttpPost("samenvoegen")]
    public async Task<IActionResult> Merge(MergeForm form)
    {
        if (await issues.ToDecideAsync(form) is not { } issue)
            return NotFound();

        var into = await issues.OneAsync(form.Into);
        Rule.Demand(into is not null, "Kies een andere kwestie die op de agenda staat.", nameof(form.Into));
        await seats.AskAsync(await db.MergeAsync(issue, into, await issues.DecisionAsync(form), issues.Round(form)));
        await proposer.TellAsync(issue);
        await db.SaveChangesAsync();
        TempData["ok"] = "De kwestie gaat verder in de andere. Wie een plek had, krijgt de vraag of die plek meegaat.";
        return this.ToWhereItWasTaken(form);
    }

    [HttpGet("afronden")]
    public async Task<IActionResult> Retire() => await issues.FormAsync<StepForm>() is { } form ? View(form) : NotFound();

    [HttpPost("afronden")]
    public async Task<IActionResult> Retire(StepForm form)
    {
        if (await issues.ToDecideAsync(form) is not { } issue)
            return NotFound();

        await db.RetireAsync(issue, await issues.DecisionAsync(form));
        await db.SaveChangesAsync();
        TempData["ok"] = "De kwestie is van de agenda. Wat er is geleerd, blijft vindbaar.";
        return this.ToWhereItWasTaken(form);
    }

    [HttpGet("heropenen")]
    public async Task<IActionResult> Reopen() => await issues.FormAsync<StepForm>() is { } form ? View(form) : NotFound();

    [HttpPost("heropenen")]
    public async Task<IActionResult> Reopen(StepForm form)
    {
        if (await issues.ToDecideAsync(form) is not { } issue)
            return NotFound();

        await db.ReopenAsync(issue, await issues.DecisionAsync(form));
        await proposer.TellAsync(issue);
        await db.SaveChangesAsync();
        TempData["ok"] = "De kwestie staat weer op de kennisagenda, met haar leeratelier.";
        return this.ToWhereItWasTaken(form);
    }
}
