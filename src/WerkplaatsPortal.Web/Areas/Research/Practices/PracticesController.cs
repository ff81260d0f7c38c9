using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Security.Rights;

namespace WerkplaatsPortal.Web.Areas.Research.Practices;

/// <summary>The learning practices of a studio, made and rewritten by its lead.</summary>
[LeadsStudio, Route("onderzoek/{studio}/praktijken")]
public sealed class PracticesController(PortalDbContext db, PracticeDeskQueries desk, MeetingQueries meetings, TimeProvider clock) : Controller
{
    [HttpGet("nieuw")]
    public IActionResult New() => View(new PracticeForm());

    [HttpPost("nieuw")]
    public async Task<IActionResult> New(PracticeForm form, LearningStudio studio, Reader reader)
    {
        var slug = await db.Practices.Select(practice => practice.Slug).NewSlugAsync(form.Title!);
        var practice = LearningPractice.Design(studio, slug, form.Text(), reader.PersonId!.Value, clock.UtcNow());
        await ConnectAsync(practice, form, studio, reader);
        db.Add(practice);
        await db.SaveChangesAsync();
        TempData["ok"] = "De praktijk staat erin.";
        return LocalRedirect($"~/praktijken/{practice.Slug}");
    }

    [HttpGet("{slug}/wijzigen")]
    public async Task<IActionResult> Edit(string slug, LearningStudio studio) =>
        await desk.FindAsync(studio, slug) is { } practice ? View(await FormOfAsync(practice)) : NotFound();

    [HttpPost("{slug}/wijzigen")]
    public async Task<IActionResult> Edit(string slug, PracticeForm form, LearningStudio studio, Reader reader)
    {
        if (await desk.FindAsync(studio, slug) is not { } practice)
            return NotFound();

        db.ExpectVersionOf(form, practice);
        practice.Rewrite(studio, form.Text(practice), reader.PersonId!.Value, clock.UtcNow());
        await ConnectAsync(practice, form, studio, reader);
        await db.SaveChangesAsync();
        TempData["ok"] = "De praktijk is gewijzigd.";
        return LocalRedirect($"~/praktijken/{practice.Slug}");
    }

    private async Task ConnectAsync(LearningPractice practice, PracticeForm form, LearningStudio studio, Reader reader)
    {
        var asked = practice.Questions.Select(each => each.QuestionId).ToList();
        practice.WorkedOnBy(await desk.PartnerIdsAsync(form.Partners, practice, nameof(form.Partners)));
        practice.WorksOn(await desk.QuestionIdsAsync(studio, form.Questions, asked, nameof(form.Questions)));
        practice.AlsoBelongsTo(await desk.IssueIdsAsync(form.OtherIssues, nameof(form.OtherIssues)));
        var agreement = form.MeetingAgreement == practice.Agreement?.MeetingAgreementId && form.MeetingAgreement is not null
            ? practice.Agreement
            : await meetings.AgreementAsync(form.MeetingAgreement, studio.IssueId, reader, nameof(form.MeetingAgreement))
                ?? form.Agreed(clock.Today());
        if (agreement is not null && agreement != practice.Agreement)
            practice.Record(agreement);
        await TakeInHandAsync(practice, practice.Questions.Select(each => each.QuestionId).Except(asked).ToList(),
            ArenaMember.In(studio, [], reader.PersonId!.Value, clock.UtcNow()));
    }

    /// <summary>A question that the Arena articulated is worked on from now on; another waits for its words.</summary>
    private async Task TakeInHandAsync(LearningPractice practice, List<Guid> questions, ArenaMember by)
    {
        var articulated = await db.Questions.Where(question => questions.Contains(question.Id) && question.StudioId == by.StudioId
            && (question.State == QuestionState.Articulated || question.State == QuestionState.WorkedOn)).ToListAsync();
        articulated.ForEach(question => question.TakeInHand(by, practice.Title, clock.UtcNow()));
    }

    private async Task<PracticeForm> FormOfAsync(LearningPractice practice)
    {
        var partners = practice.Partners.Select(each => each.PartnerId).ToList();
        var issues = practice.OtherIssues.Select(each => each.IssueId).ToList();
        return PracticeForm.Of(
            practice,
            await db.Partners.Where(partner => partners.Contains(partner.Id)).Select(partner => partner.Slug).ToListAsync(),
            await db.Issues.Where(issue => issues.Contains(issue.Id)).Select(issue => issue.Slug).ToListAsync());
    }
}
