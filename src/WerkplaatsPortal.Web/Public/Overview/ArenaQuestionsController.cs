using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Security.Rights;
using WerkplaatsPortal.Web.Shared;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>The questions of an Arena, from open to answered.</summary>
[Route("kwesties/{studio}/arena/vragen")]
public sealed class ArenaQuestionsController(
    PortalDbContext db, QuestionDeskQueries desk, ArenaMemberQueries members, TimeProvider clock) : Controller
{
    [HttpGet, SitsInArena]
    public async Task<IActionResult> Index(string? staat, string? pagina, LearningStudio studio)
    {
        var (state, number) = (ArenaWords.QuestionStateOf(staat), PageNumber.Of(pagina));
        var counts = await desk.CountsAsync(studio);
        var total = state is { } one ? counts.GetValueOrDefault(one) : counts.Values.Sum();
        var page = new Page<ArenaQuestion>(await desk.ListAsync(studio, state, number), number, total);
        return page.Exists ? View(new ArenaQuestionList(state, counts, page)) : NotFound();
    }

    [HttpGet("nieuw"), SitsInArena]
    public IActionResult New([FromQuery(Name = "vraag")] string? text, [FromQuery(Name = "voorwaarde")] string[] conditions) =>
        View(new QuestionForm { Text = text, Conditions = [.. conditions.Where(code => Vocabularies.Of<Condition>().Find(code) is not null)] });

    [HttpPost("nieuw"), SitsInArena]
    public async Task<IActionResult> New(QuestionForm form, LearningStudio studio, SocialIssue issue, Reader reader)
    {
        var by = await members.AsAsync(studio, reader.PersonId!.Value);
        var text = Rule.Text(form.Text, LearningQuestion.TextMaxLength, "Schrijf de vraag op.", nameof(form.Text));
        var slug = await db.Questions.Where(each => each.StudioId == studio.Id).Select(each => each.Slug).NewSlugAsync(text);
        db.Add(LearningQuestion.PutForward(by, slug, text, form.Tags(), form.Reason, clock.UtcNow()));
        await db.SaveChangesAsync();
        TempData["ok"] = "De vraag ligt op tafel.";
        return LocalRedirect($"~/kwesties/{issue.Slug}/arena/vragen/{slug}");
    }

    [HttpGet("{slug}"), SitsInArena(Hides = true)]
    public async Task<IActionResult> Show(
        string slug, LearningStudio studio, SocialIssue issue, Reader reader, [FromServices] QuestionPageQueries pages)
    {
        if (await pages.FindAsync(issue.Slug, slug, 1, reader) is not { } page)
            return NotFound();

        return View(new ArenaQuestionView(page, await desk.StepsAsync(page.Question.Id)));
    }
}

/// <summary>Questions of an Arena, all or those in one state.</summary>
public sealed record ArenaQuestionList(QuestionState? State, IReadOnlyDictionary<QuestionState, int> Counts, Page<ArenaQuestion> Page);

/// <summary>A question as those in the Arena work on it.</summary>
public sealed record ArenaQuestionView(QuestionPage Page, IReadOnlyList<QuestionStepLine> Steps);
