using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Public.Studios;
using WerkplaatsPortal.Web.Security;
using WerkplaatsPortal.Web.Security.Rights;

namespace WerkplaatsPortal.Web.Areas.Research.Studios;

/// <summary>Who sits in a studio; its lead answers those who ask for an Arena seat.</summary>
[LeadsStudio]
public sealed class SeatsController(PortalDbContext db, SeatQueries seats, SeatQuestionQueries questions, TimeProvider clock) : Controller
{
    [HttpGet("/onderzoek/{studio}/plekken")]
    public async Task<IActionResult> Index(LearningStudio studio, SocialIssue issue) =>
        View(new StudioSeats(issue.Slug, issue.Name, await seats.InStudioAsync(studio.Id), await questions.NotConfirmedAsync(studio.Id)));

    [HttpPost("/onderzoek/{studio}/plekken/{request:guid}/bevestiging")]
    public async Task<IActionResult> Confirm(Guid request, LearningStudio studio, SocialIssue issue)
    {
        if (await db.Participations.WithRequestAsync(request, studio.Id) is not { } taking)
            return NotFound();

        studio.DemandTakesPeople(issue);
        taking.Confirm(studio, User.PersonId()!.Value, clock.UtcNow());
        await db.SaveChangesAsync();
        TempData["ok"] = "De plek in de Arena is bevestigd.";
        return LocalRedirect($"/onderzoek/{issue.Slug}/plekken");
    }

    [HttpGet("/onderzoek/{studio}/plekken/{request:guid}/afwijzing")]
    public async Task<IActionResult> Decline(Guid request, LearningStudio studio) =>
        await db.Participations.WithRequestAsync(request, studio.Id) is null ? NotFound() : View(new DeclineForm());

    [HttpPost("/onderzoek/{studio}/plekken/{request:guid}/afwijzing")]
    public async Task<IActionResult> Decline(Guid request, DeclineForm form, LearningStudio studio, SocialIssue issue)
    {
        if (await db.Participations.WithRequestAsync(request, studio.Id) is not { } taking)
            return NotFound();

        taking.Decline(studio, form.Reason, User.PersonId()!.Value, clock.UtcNow());
        await db.SaveChangesAsync();
        TempData["ok"] = "De aanvraag is afgewezen. De reden staat in het verloop van de deelnemer.";
        return LocalRedirect($"/onderzoek/{issue.Slug}/plekken");
    }
}

/// <summary>Everybody in a studio.</summary>
public sealed record StudioSeats(string Slug, string Name, IReadOnlyList<Taking> Takings, IReadOnlyList<SeatQuestionRow> NotConfirmed);
