using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Committee;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Studios;
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
    PortalDbContext db, AdviceQueries advices, DecidedMeeting meetings, MeetingDesk desk, TimeProvider clock) : Controller
{
    [HttpGet("/commissie/adviezen")]
    public async Task<IActionResult> Index(AdviceSearch search, Reader reader, CancellationToken cancel)
    {
        var found = await advices.FindAsync(search.Kwestie, search.Q, PageNumber.Of(search.Pagina), reader, cancel);
        return found.Page.Exists ? View(new AdvicesView(search, found)) : NotFound();
    }

    [HttpGet("/commissie/adviezen/nieuw")]
    public async Task<IActionResult> New([FromQuery(Name = "aanvraag")] string? request, Reader reader, CancellationToken cancel)
    {
        var form = new AdviceForm { Meeting = (await meetings.NamedAsync())?.Slug };
        if (request is null)
            return View(form);

        if (await advices.FindAsync(request, reader, cancel) is not { GivenAt: null } asked)
            return NotFound();

        (form.Request, form.Studio) = (asked.Slug, asked.IssueSlug);
        return View(form);
    }

    [HttpPost("/commissie/adviezen/nieuw")]
    public async Task<IActionResult> New(AdviceForm form, CancellationToken cancel)
    {
        var seat = await desk.SeatAsync();
        var studio = await db.Studios.SingleOrDefaultAsync(
            each => db.Issues.Any(issue => issue.Id == each.IssueId && issue.Slug == form.Studio), cancel);
        Rule.Demand(studio is not null, "Kies een leeratelier uit de lijst.", nameof(form.Studio));

        var advice = await GiveAsync(form, seat, studio, cancel);
        await db.SaveChangesAsync(cancel);
        TempData["ok"] = "Het advies is gegeven.";
        return Redirect(string.IsNullOrEmpty(form.Meeting) ? $"/adviezen/{advice.Slug}" : $"{MeetingDesk.Address}/{form.Meeting}");
    }

    private async Task<Advice> GiveAsync(AdviceForm form, CommitteeSeat seat, LearningStudio studio, CancellationToken cancel)
    {
        var text = new AdviceText(form.Title, form.Body, form.AnswerBefore!.Value, form.Internal)
        {
            InMeeting = await meetings.MarkAsync(form.Meeting, nameof(form.Title)),
        };
        if (string.IsNullOrEmpty(form.Request))
        {
            var slug = await db.Advices.Select(each => each.Slug).NewSlugAsync(form.Title, cancel);
            return db.Advices.Add(Advice.GiveUnrequested(seat, studio, slug, text, clock.UtcNow())).Entity;
        }

        var asked = await db.Advices.SingleOrDefaultAsync(each => each.Slug == form.Request && each.IssueId == studio.IssueId, cancel);
        Rule.Demand(asked is not null, "Dit leeratelier heeft dit advies niet gevraagd.", nameof(form.Request));
        asked.Give(seat, text, clock.UtcNow());
        return asked;
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

    /// <summary>The slug of the meeting of the committee that adopts it; empty for one given outside a meeting.</summary>
    public string? Meeting { get; set; }

    /// <summary>The slug of the request that it answers; empty for an advice that nobody asked for.</summary>
    public string? Request { get; set; }
}
