using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Committee;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Public.Committee;
using WerkplaatsPortal.Web.Security.Rights;
using WerkplaatsPortal.Web.Shared;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Areas.Committee.Committee;

/// <summary>The committee's advice to studios.</summary>
[CommitteeMember]
public sealed class AdvicesController(
    PortalDbContext db, AdviceQueries advices, AdviceAdoption adoption, DecidedMeeting meetings, MeetingDesk desk, TimeProvider clock) : Controller
{
    [HttpGet("/commissie/adviezen")]
    public async Task<IActionResult> Index(AdviceSearch search, Reader reader, CancellationToken cancel)
    {
        var found = await advices.FindAsync(search.Choice(), PageNumber.Of(search.Pagina), reader, cancel);
        return found.Page.Exists ? View(new AdvicesView(search, found)) : NotFound();
    }

    [HttpGet("/commissie/adviezen/nieuw")]
    public async Task<IActionResult> New([FromQuery(Name = "aanvraag")] string? request, Reader reader, CancellationToken cancel)
    {
        var form = new AdviceForm { Meeting = (await meetings.NamedAsync())?.Slug };
        if (request is null)
            return View(form);

        if (await advices.FindAsync(request, reader, cancel) is not { GivenAt: null, End: null } asked)
            return NotFound();

        (form.Request, form.Studio, form.Internal) = (asked.Slug, asked.IssueSlug, asked.Internal);
        return View(form);
    }

    [HttpPost("/commissie/adviezen/nieuw")]
    public async Task<IActionResult> New(AdviceForm form, CancellationToken cancel)
    {
        var seat = await desk.SeatAsync();
        var studio = await db.Studios.SingleOrDefaultAsync(
            each => each.ClosedOn == null
                && db.Issues.Any(issue => issue.Id == each.IssueId && issue.Slug == form.Studio && issue.Status == IssueStatus.OnAgenda), cancel);
        Rule.Demand(studio is not null, "Kies een leeratelier uit de lijst.", nameof(form.Studio));

        if (form.AsDraft)
            return await DraftAsync(form, seat, studio, cancel);

        var advice = await GiveAsync(form, seat, studio, cancel);
        await db.SaveChangesAsync(cancel);
        TempData["ok"] = "Het advies is gegeven.";
        return Redirect(string.IsNullOrEmpty(form.Meeting) ? $"/adviezen/{advice.Slug}" : $"{MeetingDesk.Address}/{form.Meeting}");
    }

    /// <summary>A member says that what follows from an advice is done.</summary>
    [HttpPost("/commissie/adviezen/{slug}/afronding")]
    public async Task<IActionResult> Finish(string slug, CancellationToken cancel)
    {
        if (await db.Advices.Include(each => each.Actions).SingleOrDefaultAsync(each => each.Slug == slug, cancel) is not { } advice)
            return NotFound();

        advice.FinishFollowThrough(await desk.SeatAsync(), clock.UtcNow());
        await db.SaveChangesAsync(cancel);
        TempData["ok"] = "Het advies is afgerond.";
        return LocalRedirect($"/adviezen/{slug}");
    }

    private async Task<IActionResult> DraftAsync(AdviceForm form, CommitteeSeat seat, LearningStudio studio, CancellationToken cancel)
    {
        var text = new AdviceText(form.Title, form.Body, form.AnswerBefore!.Value, form.Internal);
        var slug = await db.AdviceDrafts.Select(each => each.Slug).NewSlugAsync(form.Title, cancel);
        var asked = await RequestAsync(form, studio, cancel);
        Rule.Demand(
            asked is null || !await db.AdviceDrafts.OpenOf(asked.Id).AnyAsync(cancel),
            "Leden schrijven al een antwoord op deze vraag. Schrijf mee aan dat concept.", nameof(form.Request));
        db.Add(AdviceDraft.Start(seat, studio, slug, text, asked, clock.UtcNow()));
        await db.SaveChangesAsync(cancel);
        TempData["ok"] = "Het concept staat er. Elk lid kan eraan meeschrijven.";
        return LocalRedirect($"/commissie/adviezen/concepten/{slug}");
    }

    private async Task<Advice?> RequestAsync(AdviceForm form, LearningStudio studio, CancellationToken cancel)
    {
        if (string.IsNullOrEmpty(form.Request))
            return null;

        var asked = await db.Advices.SingleOrDefaultAsync(each => each.Slug == form.Request && each.IssueId == studio.IssueId, cancel);
        Rule.Demand(asked is not null, "Dit leeratelier heeft dit advies niet gevraagd.", nameof(form.Request));
        return asked;
    }

    private async Task<Advice> GiveAsync(AdviceForm form, CommitteeSeat seat, LearningStudio studio, CancellationToken cancel)
    {
        var text = new AdviceText(form.Title, form.Body, form.AnswerBefore!.Value, form.Internal)
        {
            InMeeting = await meetings.MarkAsync(form.Meeting, nameof(form.Title)),
        };
        if (await RequestAsync(form, studio, cancel) is { } asked)
        {
            asked.Give(seat, text, clock.UtcNow());
            await adoption.LapseDraftsAsync(asked, cancel);
            return asked;
        }

        var slug = await db.Advices.Select(each => each.Slug).NewSlugAsync(form.Title, cancel);
        return db.Advices.Add(Advice.GiveUnrequested(seat, studio, slug, text, clock.UtcNow())).Entity;
    }
}

/// <summary>An advice to a studio.</summary>
public sealed class AdviceForm : Form
{
    [Required(ErrorMessage = "Kies een leeratelier uit de lijst.")]
    public string Studio { get; set; } = "";

    [Required(ErrorMessage = "Geef het advies een titel.")]
    [StringLength(Advice.TitleMaxLength)]
    public string Title { get; set; } = "";

    [Required(ErrorMessage = "Schrijf het advies.")]
    [StringLength(Advice.TextMaxLength)]
    public string Body { get; set; } = "";

    [Required(ErrorMessage = "Kies een dag na vandaag.")]
    public DateOnly? AnswerBefore { get; set; }

    public bool Internal { get; set; }

    /// <summary>Whether it stays a draft that members write together, instead of being given at once.</summary>
    public bool AsDraft { get; set; }

    /// <summary>The slug of the meeting of the committee that adopts it; empty for one given outside a meeting.</summary>
    public string? Meeting { get; set; }

    /// <summary>The slug of the request that it answers; empty for an advice that nobody asked for.</summary>
    public string? Request { get; set; }
}
