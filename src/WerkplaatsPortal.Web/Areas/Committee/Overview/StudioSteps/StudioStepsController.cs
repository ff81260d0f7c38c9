using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Committee;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Areas.Committee.Overview.Steps;
using WerkplaatsPortal.Web.Security.Rights;

namespace WerkplaatsPortal.Web.Areas.Committee.Overview.StudioSteps;

/// <summary>The committee develops a studio: opens it, appoints its lead, closes it. Each is a decision that stays readable.</summary>
[CommitteeMember, Route("commissie/leerateliers/{slug}")]
public sealed class StudioStepsController(DecidedStudio studios, PortalDbContext db, CommitteeQueries committee, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show() => await studios.ShowAsync() is { } desk ? View(desk) : NotFound();

    [HttpGet("trekker")]
    public async Task<IActionResult> Appoint()
    {
        if (await studios.FormAsync<LeadForm>() is not { } form)
            return NotFound();

        form.From = clock.Today();
        return View(form);
    }

    [HttpPost("trekker")]
    public async Task<IActionResult> Appoint(LeadForm form, CancellationToken cancel)
    {
        if (await studios.ToDecideAsync(form) is not { } studio)
            return NotFound();

        var person = await db.People.SingleOrDefaultAsync(
            each => each.Id == form.Person && db.Accounts.Any(account => account.PersonId == each.Id), cancel);
        Rule.Demand(person is not null, "Kies iemand uit de lijst.", nameof(form.Person));
        studio.Appoint(person, new Period(form.From!.Value, form.Until), await studios.DecisionAsync(form));
        TempData["ok"] = "De trekker is benoemd.";
        return await DoneAsync(form);
    }

    [HttpGet("trekker/einde")]
    public async Task<IActionResult> LetLeadStop()
    {
        if (await studios.FormAsync<LeadStopForm>() is not { } form)
            return NotFound();

        form.Until = clock.Today();
        return View(form);
    }

    [HttpPost("trekker/einde")]
    public async Task<IActionResult> LetLeadStop(LeadStopForm form)
    {
        if (await studios.ToDecideAsync(form) is not { } studio)
            return NotFound();

        studio.LetLeadStop(form.Until!.Value, await studios.DecisionAsync(form));
        TempData["ok"] = "De trekker stopt. Tot er een nieuwe is, beantwoordt de commissie wie om een plek vraagt.";
        return await DoneAsync(form);
    }

    [HttpGet("sluiten")]
    public async Task<IActionResult> Close() => await studios.FormAsync<StepForm>() is { } form ? View(form) : NotFound();

    [HttpPost("sluiten")]
    public async Task<IActionResult> Close(StepForm form, Reader reader, CancellationToken cancel)
    {
        if (await studios.ToDecideAsync(form) is not { } studio)
            return NotFound();

        var seat = (await committee.SeatOfAsync(reader.PersonId!.Value, cancel))!;
        await db.CloseAsync(studio, seat, await studios.DecisionAsync(form), cancel);
        TempData["ok"] = "Het leeratelier is gesloten. Alles blijft te lezen.";
        return await DoneAsync(form);
    }

    [HttpGet("openen")]
    public async Task<IActionResult> Open() =>
        await studios.ShowAsync() is null ? NotFound() : View(await studios.FormAsync<StepForm>() ?? await studios.DatedAsync(new StepForm()));

    [HttpPost("openen")]
    public async Task<IActionResult> Open(StepForm form, CancellationToken cancel)
    {
        if (await studios.IssueAsync() is not { } issue)
            return NotFound();

        Rule.Demand(await studios.ToDecideAsync(form) is not { ClosedOn: null }, "Dit leeratelier is al open.");
        await db.OpenStudioAsync(issue, await studios.DecisionAsync(form), cancel);
        TempData["ok"] = "Het leeratelier is open. Benoem nu een trekker.";
        return await DoneAsync(form);
    }

    /// <summary>Back to the meeting in which it was decided, else to the studio.</summary>
    private async Task<IActionResult> DoneAsync(StepForm form)
    {
        await db.SaveChangesAsync();
        return LocalRedirect(
            string.IsNullOrEmpty(form.Meeting) ? $"/commissie/leerateliers/{RouteData.Values["slug"]}" : $"/commissie/vergaderingen/{form.Meeting}");
    }
}
