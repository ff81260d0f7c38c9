using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Public.Studios;
using WerkplaatsPortal.Web.Security;
using WerkplaatsPortal.Web.Security.Rights;

namespace WerkplaatsPortal.Web.Areas.Committee.Committee;

/// <summary>While a studio has no lead the committee answers those who ask for an Arena seat there.</summary>
[CommitteeMember]
public sealed class VacantSeatsController(PortalDbContext db, SeatQueries seats, SeatQuestionQueries questions, TimeProvider clock) : Controller
{
    private const string Address = "/commissie/plekken";

    [HttpGet(Address)]
    public async Task<IActionResult> Index()
    {
        var waiting = await seats.WaitingWithoutLeadAsync(clock.Today());
        return View(new VacantSeats(waiting, await seats.IssuesOfAsync(waiting.Select(taking => taking.StudioId)),
            await questions.LateWithoutLeadAsync(clock.Today())));
    }

    [HttpPost(Address + "/{request:guid}/bevestiging")]
    public async Task<IActionResult> Confirm(Guid request)
    {
        if (await FindAsync(request) is not (var taking, var studio))
            return NotFound();

        studio.DemandTakesPeople(await db.Issues.SingleAsync(issue => issue.Id == studio.IssueId));
        (await OwnSeatAsync()).Confirm(taking, studio, clock.UtcNow());
        await db.SaveChangesAsync();
        TempData["ok"] = "De plek in de Arena is bevestigd.";
        return LocalRedirect(Address);
    }

    [HttpGet(Address + "/{request:guid}/afwijzing")]
    public async Task<IActionResult> Decline(Guid request)
    {
        if (await FindAsync(request) is not (_, var studio))
            return NotFound();
        if (studio.LeadOn(clock.Today()) is null)
            return View(new DeclineForm());

        ModelState.AddModelError("", "Dit leeratelier heeft een trekker. Alleen de trekker kan dit doen.");
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("NotDone");
    }

    [HttpPost(Address + "/{request:guid}/afwijzing")]
    public async Task<IActionResult> Decline(Guid request, DeclineForm form)
    {
        if (await FindAsync(request) is not (var taking, var studio))
            return NotFound();

        (await OwnSeatAsync()).Decline(taking, studio, form.Reason, clock.UtcNow());
        await db.SaveChangesAsync();
        TempData["ok"] = "De aanvraag is afgewezen. De reden staat in het verloop van de deelnemer.";
        return LocalRedirect(Address);
    }

    private async Task<(Participation, LearningStudio)?> FindAsync(Guid request) =>
        await db.Participations.WithRequestAsync(request) is { } taking
            ? (taking, await db.Studios.Include(studio => studio.Leads).SingleAsync(studio => studio.Id == taking.StudioId))
            : null;

    private Task<CommitteeSeat> OwnSeatAsync()
    {
        var (person, today) = (User.PersonId(), clock.Today());
        return db.CommitteeSeats.OrderBy(seat => seat.Period.From).FirstAsync(seat => seat.PersonId == person
            && seat.Period.From <= today && (seat.Period.Until == null || seat.Period.Until >= today));
    }
}

/// <summary>Whoever waits in studios without a lead.</summary>
public sealed record VacantSeats(IReadOnlyList<Taking> Waiting, IReadOnlyList<IssueToJoin> Issues, IReadOnlyList<SeatQuestionRow> Late);
