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
public sealed class AdvicesController(PortalDbContext db, AdviceQueries advices, CommitteeQueries committee, TimeProvider clock) : Controller
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
        if (request is null)
            return View(new AdviceForm());

        return await advices.FindAsync(request, reader, cancel) is { GivenAt: null } asked
            ? View(new AdviceForm { Request = asked.Slug, Studio = asked.IssueSlug })
            : NotFound();
    }

    [HttpPost("/commissie/adviezen/nieuw")]
    public async Task<IActionResult> New(AdviceForm form, Reader reader, CancellationToken cancel)
    {
        var seat = await committee.SeatOfAsync(reader.PersonId!.Value, cancel);
        Rule.Demand(seat is not null, "Alleen een lid van de programmacommissie kan advies geven.");
        var studio = await db.Studios.SingleOrDefaultAsync(
            each => db.Issues.Any(issue => issue.Id == each.IssueId && issue.Slug == form.Studio), cancel);
        Rule.Demand(studio is not null, "Kies een leeratelier uit de lijst.", nameof(form.Studio));

        var advice = await GiveAsync(form, seat, studio, cancel);
        await db.SaveChangesAsync(cancel);
        TempData["ok"] = "Het advies is gegeven.";
        return Redirect($"/adviezen/{advice.Slug}");
    }

    private async Task<Advice> GiveAsync(AdviceForm form, CommitteeSeat seat, LearningStudio studio, CancellationToken cancel)
    {
        var text = new AdviceText(form.Title, form.Body, form.AnswerBefore!.Value, form.Internal);
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

    /// <summary>The slug of the request that it answers; empty for an advice that nobody asked for.</summary>
    public string? Request { get; set; }
}
