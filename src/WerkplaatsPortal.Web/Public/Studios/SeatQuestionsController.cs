using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Public.Studios;

/// <summary>Somebody says whether a seat, his or her own or that of a partner, goes on in another studio.</summary>
[Route("mijn/plekken/{question:guid}")]
public sealed class SeatQuestionsController(PortalDbContext db, SeatQuestionQueries questions, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Answer(Guid question, Reader reader) =>
        await questions.ToAnswerAsync(question, reader) is { } asked ? View(new SeatAnswerForm { Version = asked.Version }) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Answer(Guid question, SeatAnswerForm form, Reader reader)
    {
        if (await questions.ToAnswerAsync(question, reader) is not { } asked)
            return NotFound();

        var (by, now) = (reader.PersonId!.Value, clock.UtcNow());
        if (form.Seat == Seat.None)
            asked.Decline(form.Remark, by, now);
        else
            asked.Confirm(form.Seat!.Value, await Whole().SingleAsync(each => each.Id == asked.ParticipationId), await OwnAsync(asked), by, now);
        await db.SaveChangesAsync();
        TempData["ok"] = "Je antwoord is doorgegeven.";
        return LocalRedirect("/mijn");
    }

    /// <summary>How the participant takes part in the other studio, begun here when it did not yet.</summary>
    private async Task<Participation> OwnAsync(SeatQuestion asked)
    {
        if (await Whole().SingleOrDefaultAsync(each =>
            each.StudioId == asked.StudioId && each.PartnerId == asked.PartnerId && each.PersonId == asked.PersonId) is { } there)
            return there;

        var studio = await db.Studios.SingleAsync(each => each.Id == asked.StudioId);
        var begun = asked.PartnerId is { } partner
            ? Participation.Of(studio, await db.Partners.SingleAsync(each => each.Id == partner))
            : Participation.Of(studio, await db.People.SingleAsync(each => each.Id == asked.PersonId));
        db.Participations.Add(begun);
        return begun;
    }

    private IQueryable<Participation> Whole() => db.Participations.Include(each => each.Terms).Include(each => each.Holders).AsSplitQuery();
}

/// <summary>Whether a seat goes on, and as which.</summary>
public sealed class SeatAnswerForm : Form
{
    [Required(ErrorMessage = "Kies of de plek meegaat.")]
    public Seat? Seat { get; set; }

    [StringLength(SeatQuestion.RemarkMaxLength)]
    public string? Remark { get; set; }
}
