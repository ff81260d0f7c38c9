using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Committee;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Security.Rights;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Areas.Research.Committee;

/// <summary>What a studio asks the programme committee, and what it got.</summary>
[LeadsStudio, Route("onderzoek/{studio}/adviezen")]
public sealed class AdvicesController(PortalDbContext db, AdviceDeskQueries desk, AdviceAdoption adoption, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(LearningStudio studio, string? pagina)
    {
        var advices = await desk.ListAsync(studio, PageNumber.Of(pagina));
        return advices.Exists ? View(advices) : NotFound();
    }

    [HttpGet("nieuw")]
    public IActionResult New() => View(new AskForm());

    [HttpPost("nieuw")]
    public async Task<IActionResult> New(AskForm form, LearningStudio studio, Reader reader)
    {
        var slug = await db.Advices.Select(advice => advice.Slug).NewSlugAsync(SlugWords(form.Question!));
        db.Add(Advice.Ask(studio, slug, form.Question!, form.AnswerBefore!.Value, reader.PersonId!.Value, clock.UtcNow(), form.Internal));
        await db.SaveChangesAsync();
        TempData["ok"] = "De commissie heeft je vraag.";
        return this.ToDesk("adviezen");
    }

    /// <summary>The lead takes back what the studio asked; what members wrote about it does not go on.</summary>
    [HttpPost("{slug}/intrekking")]
    public async Task<IActionResult> Withdraw(string slug, LearningStudio studio, Reader reader, CancellationToken cancel)
    {
        if (await desk.FindAsync(studio, slug, cancel) is not { } asked)
            return NotFound();

        asked.Withdraw(studio, reader.PersonId!.Value, clock.UtcNow());
        await adoption.LapseDraftsAsync(asked, cancel);
        await db.SaveChangesAsync(cancel);
        TempData["ok"] = "De vraag is ingetrokken.";
        return this.ToDesk("adviezen");
    }

    /// <summary>A question can be long; its first words make the address.</summary>
    private static string SlugWords(string question)
    {
        var end = question.Length <= Advice.TitleMaxLength ? -1 : question.LastIndexOf(' ', Advice.TitleMaxLength);
        return end > 0 ? question[..end] : question[..Math.Min(question.Length, Advice.TitleMaxLength)];
    }
}
