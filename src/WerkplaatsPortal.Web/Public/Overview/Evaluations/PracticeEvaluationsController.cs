using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Security.Rights;

namespace WerkplaatsPortal.Web.Public.Overview.Evaluations;

/// <summary>The lead of the studio, or who designed the practice, writes how it is evaluated.</summary>
[SitsInArena, Route("kwesties/{studio}/arena/praktijken/{slug}/evaluatie")]
public sealed class PracticeEvaluationsController(PortalDbContext db, EvaluationQueries evaluations, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Evaluate(string slug, LearningStudio studio, Reader reader)
    {
        if (await evaluations.PracticeAsync(studio, slug) is not { } practice)
            return NotFound();

        return PracticeEvaluation.MayBeWritten(practice, await MemberAsync(studio, reader))
            ? View(EvaluationForm.Of(practice, await evaluations.OfAsync(practice)))
            : StatusCode(StatusCodes.Status403Forbidden);
    }

    [HttpPost]
    public async Task<IActionResult> Evaluate(string slug, EvaluationForm form, LearningStudio studio, Reader reader)
    {
        if (await evaluations.PracticeAsync(studio, slug) is not { } practice)
            return NotFound();

        var by = await MemberAsync(studio, reader);
        if (!PracticeEvaluation.MayBeWritten(practice, by))
            return StatusCode(StatusCodes.Status403Forbidden);

        if (await evaluations.OfAsync(practice) is { } evaluation)
        {
            // A form that was shown before there was one says no version: somebody else was first.
            db.ExpectVersion(evaluation, form.Version ?? Guid.Empty);
            evaluation.Write(practice, form.Text(), by, clock.UtcNow());
        }
        else
            db.Add(PracticeEvaluation.Begin(practice, form.Text(), by, clock.UtcNow()));

        await db.SaveChangesAsync();
        TempData["ok"] = "De evaluatie is bewaard.";
        return LocalRedirect($"~/praktijken/{practice.Slug}");
    }

    private Task<ArenaMember> MemberAsync(LearningStudio studio, Reader reader) =>
        db.ArenaMemberAsync(studio, reader.PersonId!.Value, clock.UtcNow());
}
