using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Domain.Tribune;
using WerkplaatsPortal.Web.Security.Rights;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Public.Tribune;

/// <summary>Those with a seat in the Arena write updates.</summary>
[SitsInArena, Route("kwesties/{studio}/arena/berichten")]
public sealed class ArenaUpdatesController(PortalDbContext db, LessonChoiceQueries choices, TimeProvider clock) : Controller
{
    [HttpGet("nieuw")]
    public IActionResult New() => View(new ArenaUpdateForm());

    [HttpPost("nieuw")]
    public async Task<IActionResult> New(ArenaUpdateForm form, LearningStudio studio, Reader reader)
    {
        form.AskToLook(form.Audience!.Value, form.Title, form.Body);
        var author = ArenaMember.In(studio, await SeatsAsync(studio, reader), reader.PersonId!.Value, clock.UtcNow());
        var lessons = await choices.ChosenAsync(reader, form.Lessons, nameof(form.Lessons));
        var insights = await choices.ChosenInsightsAsync(reader, form.Insights, nameof(form.Insights));
        var slug = await db.Updates.Select(each => each.Slug).NewSlugAsync(form.Title!);
        var update = TribuneUpdate.Write(
            author, slug, new UpdateText(form.Title!, form.Body!) { Conditions = form.Tags() }, form.Audience!.Value, clock.UtcNow());
        if (form.WrittenFor is { } place)
            update.WriteFor(await TellerAsync(studio, place));
        update.SpeaksOf(lessons.Select(lesson => lesson.Id), insights, []);
        db.Add(update);
        await db.SaveChangesAsync();
        TempData["ok"] = "Het bericht is geplaatst.";
        return LocalRedirect($"~/tribune/berichten/{update.Slug}");
    }

    /// <summary>Shows the form again with the lessons that were looked for; nothing is saved and nothing that was typed is lost.</summary>
    [HttpPost("lessen")]
    public async Task<IActionResult> Find()
    {
        var form = new ArenaUpdateForm();
        await TryUpdateModelAsync(form);
        ModelState.Clear();
        return View(nameof(New), form);
    }

    /// <summary>Somebody in this Arena, by the place there.</summary>
    private async Task<ArenaMember> TellerAsync(LearningStudio studio, Guid place)
    {
        var taking = await db.Participations.Include(each => each.Terms).Include(each => each.Holders).AsSplitQuery()
            .SingleOrDefaultAsync(each => each.StudioId == studio.Id && each.Holders.Any(holder => holder.Id == place));
        Rule.Demand(taking is not null, "Kies iemand die in deze Arena zit.", nameof(ArenaUpdateForm.WrittenFor));
        return ArenaMember.In(studio, [taking], taking.Holders.Single(holder => holder.Id == place).PersonId, clock.UtcNow());
    }

    private Task<List<Participation>> SeatsAsync(LearningStudio studio, Reader reader) => db.Participations
        .Include(each => each.Terms).Include(each => each.Holders)
        .AsSplitQuery()
        .Where(each => each.StudioId == studio.Id
            && (each.PersonId == reader.PersonId || each.Holders.Any(holder => holder.PersonId == reader.PersonId)))
        .ToListAsync();
}
