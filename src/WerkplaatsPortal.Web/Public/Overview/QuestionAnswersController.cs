using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Areas.Research;
using WerkplaatsPortal.Web.Security.Rights;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>A practice begins to work on a question; lessons answer it.</summary>
[SitsInArena(Hides = true), Route("kwesties/{studio}/arena/vragen/{slug}")]
public sealed class QuestionAnswersController(
    PortalDbContext db, QuestionDeskQueries desk, ArenaMemberQueries members, TimeProvider clock) : Controller
{
    [HttpGet("praktijk")]
    public async Task<IActionResult> Work(string slug, LearningStudio studio) =>
        await desk.FindAsync(studio, slug) is { } question ? View(QuestionStepForm.Of(question)) : NotFound();

    [HttpPost("praktijk")]
    public async Task<IActionResult> Work(
        string slug, QuestionStepForm form, LearningStudio studio, SocialIssue issue, Reader reader, [FromServices] PracticeDeskQueries practices)
    {
        if (await desk.FindAsync(studio, slug) is not { } question)
            return NotFound();

        form.Question = question.Text;
        var practice = await practices.PracticeAsync(studio, form.Practice, reader, nameof(form.Practice));
        Rule.Demand(practice is not null, "Kies een praktijk van dit leeratelier.", nameof(form.Practice));
        await db.Entry(practice).Collection(each => each.Questions).LoadAsync();
        practice.WorksOn(practice.Questions.Select(each => each.QuestionId).Append(question.Id).ToList());
        question.TakeInHand(await members.AsAsync(studio, reader.PersonId!.Value), practice.Title, clock.UtcNow());
        await db.SaveChangesAsync();
        TempData["ok"] = "De praktijk werkt nu aan deze vraag.";
        return LocalRedirect($"~/kwesties/{issue.Slug}/arena/vragen/{slug}");
    }

    [HttpGet("antwoord")]
    public async Task<IActionResult> Answer(string slug, LearningStudio studio)
    {
        if (await desk.FindAsync(studio, slug) is not { } question)
            return NotFound();

        var form = QuestionStepForm.Of(question);
        form.Lessons = await db.Lessons.Where(lesson => lesson.IssueId == studio.IssueId
            && lesson.Questions.Any(each => each.QuestionId == question.Id && !each.Raises))
            .Shared().Select(lesson => lesson.Slug).ToListAsync();
        return View(form);
    }

    [HttpPost("antwoord")]
    public async Task<IActionResult> Answer(
        string slug, QuestionStepForm form, LearningStudio studio, SocialIssue issue, Reader reader, [FromServices] LessonChoiceQueries choices)
    {
        if (await desk.FindAsync(studio, slug) is not { } question)
            return NotFound();

        form.Question = question.Text;
        db.ExpectVersionOf(form, question);
        Rule.Demand(form.Lessons.Count > 0, "Kies minstens één les die de vraag beantwoordt.", nameof(form.Lessons));
        question.Answer(await members.AsAsync(studio, reader.PersonId!.Value), form.Reason, clock.UtcNow());
        foreach (var lesson in await choices.ChosenAsync(reader, form.Lessons, nameof(form.Lessons)))
        {
            Rule.Demand(lesson.State == LessonState.Shared, "Kies gedeelde lessen.", nameof(form.Lessons));
            await db.Entry(lesson).Collection(each => each.Questions).LoadAsync();
            lesson.Answers(lesson.Questions.Where(each => !each.Raises).Select(each => each.QuestionId).Append(question.Id).ToList());
        }

        await db.SaveChangesAsync();
        TempData["ok"] = "De vraag is beantwoord.";
        return LocalRedirect($"~/kwesties/{issue.Slug}/arena/vragen/{slug}");
    }
}
