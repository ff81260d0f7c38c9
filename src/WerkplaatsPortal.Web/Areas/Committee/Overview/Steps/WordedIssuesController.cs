using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Public.Agenda;
using WerkplaatsPortal.Web.Public.Studios;
using WerkplaatsPortal.Web.Security.Rights;

namespace WerkplaatsPortal.Web.Areas.Committee.Overview.Steps;

/// <summary>An issue gets other words, or becomes two.</summary>
[CommitteeMember, Route(WorkbenchController.Address + "/{slug}")]
public sealed class WordedIssuesController(DecidedIssue issues, SeatQuestionLetters seats, PortalDbContext db, TimeProvider clock) : Controller
{
    [HttpGet("herformuleren")]
    public async Task<IActionResult> Reformulate()
    {
        if (await issues.FormAsync<ReformulateForm>() is not { } form)
            return NotFound();

        var issue = (await issues.ShowAsync())!.Issue;
        (form.Name, form.Summary, form.Meaning) = (issue.Name, issue.Summary, IssueForm.MeaningsOf(issue.Conditions));
        return View(form);
    }

    [HttpPost("herformuleren")]
    public async Task<IActionResult> Reformulate(ReformulateForm form)
    {
        if (await issues.ToDecideAsync(form) is not { } issue)
            return NotFound();

        issue.Reformulate(form.Name, form.Summary, form.Tags(), await issues.DecisionAsync(form), form.Character);
        await db.SaveChangesAsync();
        TempData["ok"] = "De kwestie is anders geformuleerd. Het adres is hetzelfde gebleven.";
        return this.ToWhereItWasTaken(form);
    }

    [HttpGet("splitsen")]
    public async Task<IActionResult> Split()
    {
        if (await issues.FormAsync<SplitForm>() is not { } form)
            return NotFound();

        (form.Former, form.AnswerBefore) = (FormerIssue.Stays, clock.Today().AddDays(IAskPeople.UsualDays));
        return View(form);
    }

    [HttpPost("splitsen")]
    public async Task<IActionResult> Split(SplitForm form)
    {
        if (await issues.ToDecideAsync(form) is not { } issue)
            return NotFound();

        var (decision, slug) = (await issues.DecisionAsync(form), await db.Issues.Select(each => each.Slug).NewSlugAsync(form.Name));
        var other = issue.SplitOff(slug, form.Name, form.Summary, form.Tags(), decision);
        var asked = await db.SplitAsync(issue, other, form.Former == FormerIssue.Retires, decision, issues.Round(form));
        await seats.AskAsync(asked);
        await db.SaveChangesAsync();
        TempData["ok"] = "De kwestie is gesplitst. Wie een plek had, krijgt de vraag om mee te doen in het nieuwe leeratelier.";
        return this.ToWhereItWasTaken(form);
    }
}
