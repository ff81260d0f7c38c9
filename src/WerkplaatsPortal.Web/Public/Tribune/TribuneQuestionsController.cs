using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Data.Tribune;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Security.Rights;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Tribune;

/// <summary>What the Tribune asks the Arena, and what somebody there answers.</summary>
[SitsInArena(Hides = true), Route("kwesties/{studio}/arena/tribunevragen")]
public sealed class TribuneQuestionsController(PortalDbContext db, ReactionQueries reactions, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(SocialIssue issue, string? pagina)
    {
        var questions = await reactions.QuestionsAsync(issue.Id, PageNumber.Of(pagina));
        return questions.Exists ? View(questions) : NotFound();
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Reply(Guid id, SocialIssue issue) => await reactions.QuestionAsync(id, issue.Id) is { } question
        ? View(new ReplyForm { Answer = question.Answer, Version = question.Version })
        : NotFound();

    [HttpPost("{id:guid}")]
    public async Task<IActionResult> Reply(Guid id, ReplyForm form, LearningStudio studio, Reader reader)
    {
        if (await db.Reactions.SingleOrDefaultAsync(each => each.Id == id && each.IssueId == studio.IssueId) is not { } question)
            return NotFound();

        db.ExpectVersion(question, form.Version ?? question.Version);
        question.Reply(await db.ArenaMemberAsync(studio, reader.PersonId!.Value, clock.UtcNow()), form.Answer, clock.UtcNow());
        await db.SaveChangesAsync();
        TempData["ok"] = "Je antwoord staat bij de vraag.";
        return LocalRedirect($"~/kwesties/{RouteData.Values["studio"]}/arena/tribunevragen");
    }
}
