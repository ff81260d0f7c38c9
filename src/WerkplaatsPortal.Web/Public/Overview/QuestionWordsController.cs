using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Areas.Research;
using WerkplaatsPortal.Web.Security.Rights;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>A question gets other words, is articulated, parked or taken up again.</summary>
[SitsInArena(Hides = true), Route("kwesties/{studio}/arena/vragen/{slug}")]
public sealed class QuestionWordsController(
    PortalDbContext db, QuestionDeskQueries desk, ArenaMemberQueries members, TimeProvider clock) : Controller
{
    [HttpGet("woorden")]
    public async Task<IActionResult> Reword(string slug, LearningStudio studio) =>
        await desk.FindAsync(studio, slug) is { } question ? View(QuestionForm.Of(question)) : NotFound();

    [HttpPost("woorden")]
    public async Task<IActionResult> Reword(string slug, QuestionForm form, LearningStudio studio, SocialIssue issue, Reader reader)
    {
        if (await desk.FindAsync(studio, slug) is not { } question)
            return NotFound();

        db.ExpectVersionOf(form, question);
        var by = await members.AsAsync(studio, reader.PersonId!.Value);
        question.Reword(by, form.Text ?? "", form.Tags(), form.Reason, clock.UtcNow());
        return await DoneAsync(issue, slug, "De vraag heeft nieuwe woorden.");
    }

    [HttpGet("formulering")]
    public Task<IActionResult> Articulate(string slug, LearningStudio studio) => FormAsync(slug, studio);

    [HttpPost("formulering")]
    public Task<IActionResult> Articulate(string slug, QuestionStepForm form, LearningStudio studio, SocialIssue issue, Reader reader) => TakeAsync(
        slug, form, studio, issue, reader, (question, by) => question.Articulate(by, form.Reason, clock.UtcNow()),
            "De vraag is geformuleerd. Iedereen kan haar nu lezen.");

    [HttpGet("parkeren")]
    public Task<IActionResult> Park(string slug, LearningStudio studio) => FormAsync(slug, studio);

    [HttpPost("parkeren")]
    public Task<IActionResult> Park(string slug, QuestionStepForm form, LearningStudio studio, SocialIssue issue, Reader reader) => TakeAsync(
        slug, form, studio, issue, reader, (question, by) => question.Park(by, form.Reason, clock.UtcNow()), "De vraag is geparkeerd.");

    [HttpGet("oppakken")]
    public Task<IActionResult> TakeUp(string slug, LearningStudio studio) => FormAsync(slug, studio);

    [HttpPost("oppakken")]
    public Task<IActionResult> TakeUp(string slug, QuestionStepForm form, LearningStudio studio, SocialIssue issue, Reader reader) => TakeAsync(
        slug, form, studio, issue, reader, (question, by) => question.TakeUp(by, form.Reason, clock.UtcNow()), "De vraag is weer opgepakt.");

    private async Task<IActionResult> FormAsync(string slug, LearningStudio studio) =>
        await desk.FindAsync(studio, slug) is { } question ? View(QuestionStepForm.Of(question)) : NotFound();

    private async Task<IActionResult> TakeAsync(
        string slug, QuestionStepForm form, LearningStudio studio, SocialIssue issue, Reader reader,
        Action<LearningQuestion, ArenaMember> step, string done)
    {
        if (await desk.FindAsync(studio, slug) is not { } question)
            return NotFound();

        form.Question = question.Text;
        db.ExpectVersionOf(form, question);
        step(question, await members.AsAsync(studio, reader.PersonId!.Value));
        return await DoneAsync(issue, slug, done);
    }

    private async Task<IActionResult> DoneAsync(SocialIssue issue, string slug, string done)
    {
        await db.SaveChangesAsync();
        TempData["ok"] = done;
        return LocalRedirect($"~/kwesties/{issue.Slug}/arena/vragen/{slug}");
    }
}
