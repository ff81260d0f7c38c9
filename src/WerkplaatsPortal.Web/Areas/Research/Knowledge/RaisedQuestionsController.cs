using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Security.Rights;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Areas.Research.Knowledge;

/// <summary>A question that a lesson raises: one of the studio that is there, or else a new one in words.</summary>
public sealed class RaisedQuestionForm : TaggedForm
{
    public string? Text { get; set; }

    /// <summary>The id of a question of the studio; empty for a new one.</summary>
    public Guid? Question { get; set; }

    internal override bool NeedsCondition => false;
}

/// <summary>The lead takes the chain on from a lesson to the question that it raises.</summary>
[LeadsStudio, Route("onderzoek/{studio}/lessen/{slug}/vraag")]
public sealed class RaisedQuestionsController(PortalDbContext db, LessonDeskQueries desk, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Ask(string slug, LearningStudio studio) =>
        await desk.FindAsync(studio, slug) is null ? NotFound() : View(new RaisedQuestionForm());

    [HttpPost]
    public async Task<IActionResult> Ask(string slug, RaisedQuestionForm form, LearningStudio studio, Reader reader)
    {
        if (await desk.FindAsync(studio, slug) is not { } lesson)
            return NotFound();

        var by = reader.PersonId!.Value;
        lesson.Asks(studio, await KnownAsync(form, studio) ?? await PutForwardAsync(form, studio, lesson.Title, by), by, clock.UtcNow());
        await db.SaveChangesAsync();
        TempData["ok"] = "De vraag staat bij de les.";
        return this.ToDesk($"lessen/{slug}");
    }

    private async Task<LearningQuestion?> KnownAsync(RaisedQuestionForm form, LearningStudio studio)
    {
        if (form.Question is not { } id)
            return null;

        var found = await db.Questions.SingleOrDefaultAsync(question => question.Id == id && question.StudioId == studio.Id);
        Rule.Demand(found is not null, "Kies een vraag van dit leeratelier.", nameof(form.Question));
        return found;
    }

    /// <summary>It lies open on the Arena's table, with the lesson as its reason.</summary>
    private async Task<LearningQuestion> PutForwardAsync(RaisedQuestionForm form, LearningStudio studio, string lesson, Guid by)
    {
        var text = Rule.Text(form.Text, LearningQuestion.TextMaxLength, "Schrijf de vraag op.", nameof(form.Text));
        var slug = await db.Questions.Where(each => each.StudioId == studio.Id).Select(each => each.Slug).NewSlugAsync(text);
        var question = LearningQuestion.PutForward(
            ArenaMember.In(studio, [], by, clock.UtcNow()), slug, text, form.Tags(), lesson, clock.UtcNow());
        db.Add(question);
        return question;
    }
}
