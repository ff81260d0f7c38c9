using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Committee;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Web.Security.Rights;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Areas.Organisation.Overview;

/// <summary>A partner says which issues press, for whom and for which condition, while the committee asks.</summary>
[PartnerContact, Route("organisatie/{partner}/inventarisatie")]
public sealed class InventoryController(PortalDbContext db, InventoryQueries inventory, IssueDeskQueries issues, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Fill(string partner, Reader reader, CancellationToken cancel)
    {
        if (await FindAsync(partner, reader, cancel) is not { } own || await inventory.AskingAsync(cancel) is not { } round)
            return NotFound();

        var answer = await db.InventoryAnswers.Include(each => each.Lines).AsNoTracking()
            .SingleOrDefaultAsync(each => each.RoundId == round.Id && each.PartnerId == own.Id, cancel);
        return View(InventoryForm.Of(answer, await NamedIn(answer, cancel)));
    }

    [HttpPost]
    public async Task<IActionResult> Fill(string partner, InventoryForm form, Reader reader, CancellationToken cancel)
    {
        if (await FindAsync(partner, reader, cancel) is not { } own || await inventory.AskingAsync(cancel) is not { } round)
            return NotFound();

        var answer = await db.InventoryAnswers.Include(each => each.Lines)
            .SingleOrDefaultAsync(each => each.RoundId == round.Id && each.PartnerId == own.Id, cancel);
        answer ??= db.Add(InventoryAnswer.Of(round, own)).Entity;
        if (form.Version is { } seen)
            db.ExpectVersion(answer, seen);
        answer.Fill(round, form.ToTexts(await NamedIn(answer, cancel)), reader.PersonId!.Value, clock.UtcNow());
        await db.SaveChangesAsync(cancel);
        TempData["ok"] = "Jullie antwoord is bewaard. Je kunt het veranderen tot de inventarisatie sluit.";
        return LocalRedirect("/organisatie");
    }

    /// <summary>The issues that can be named: those on the agenda, and what the answer named before it went.</summary>
    private async Task<IReadOnlyList<CountedIssue>> NamedIn(InventoryAnswer? answer, CancellationToken cancel)
    {
        var named = (answer?.Lines ?? []).Select(line => line.IssueId).OfType<Guid>().ToList();
        return await issues.OnAgendaOrAsync(
            named.Count == 0 ? [] : await db.Issues.Where(issue => named.Contains(issue.Id)).Select(issue => issue.Slug).ToListAsync(cancel), cancel);
    }

    private Task<NetworkPartner?> FindAsync(string slug, Reader reader, CancellationToken cancel) =>
        db.Partners.SingleOrDefaultAsync(partner => partner.Slug == slug && reader.PartnerIds.Contains(partner.Id), cancel);
}

/// <summary>Which issues press, as one partner says.</summary>
public sealed class InventoryForm : Form
{
    public List<PressingForm> Lines { get; set; } = [];

    /// <summary>What was said before, with empty lines behind it.</summary>
    public static InventoryForm Of(InventoryAnswer? answer, IReadOnlyList<CountedIssue> issues)
    {
        var said = (answer?.Lines ?? []).OrderBy(line => line.Number).Select(line => new PressingForm
        {
            Issue = issues.FirstOrDefault(issue => issue.Id == line.IssueId)?.Slug,
            OwnWords = line.OwnWords,
            Conditions = [.. Domain.SocialQuality.Conditions.Vocabulary.In(line.Conditions).Select(term => term.Code)],
            For = [.. Parties.Vocabulary.In(line.For).Select(term => term.Code)],
            Pressure = line.Pressure,
            Why = line.Why,
        });
        return new InventoryForm
        {
            Version = answer?.Version,
            Lines = [.. said.Concat(Enumerable.Range(0, InventoryAnswer.MostLines).Select(_ => new PressingForm())).Take(InventoryAnswer.MostLines)],
        };
    }

    /// <summary>The lines that were filled in.</summary>
    public IReadOnlyList<PressingText> ToTexts(IReadOnlyList<CountedIssue> issues) =>
    [
        .. Lines.Where(line => !line.IsEmpty).Select(line => new PressingText(
            issues.FirstOrDefault(issue => issue.Slug == line.Issue)?.Id, line.OwnWords, Parties.Vocabulary.SetOf(line.For),
            Domain.SocialQuality.Conditions.Vocabulary.SetOf(line.Conditions), line.Pressure ?? Pressure.Some, line.Why)),
    ];
}

/// <summary>One issue that presses.</summary>
public sealed class PressingForm
{
    /// <summary>The slug of an issue on the agenda; empty for one in own words.</summary>
    public string? Issue { get; set; }

    [StringLength(Domain.Agenda.SocialIssue.NameMaxLength)]
    public string? OwnWords { get; set; }

    /// <summary>Codes of the conditions.</summary>
    public List<string> Conditions { get; set; } = [];

    /// <summary>Codes of the parties.</summary>
    public List<string> For { get; set; } = [];

    public Pressure? Pressure { get; set; }

    [StringLength(Domain.Agenda.AgendaDecision.ReasonMaxLength)]
    public string? Why { get; set; }

    /// <summary>Whether nothing was filled in; what was begun without an issue is refused, not lost.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Issue) && string.IsNullOrWhiteSpace(OwnWords) && string.IsNullOrWhiteSpace(Why)
        && Conditions.Count == 0 && For.Count == 0 && Pressure is null;
}
