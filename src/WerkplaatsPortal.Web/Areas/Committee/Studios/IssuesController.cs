using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Security.Rights;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Areas.Committee.Studios;

/// <summary>A new issue on the knowledge agenda, and the studio that opens with it.</summary>
[CommitteeMember]
public sealed class IssuesController(PortalDbContext db, TimeProvider clock) : Controller
{
    [HttpGet("/commissie/kwesties/nieuw")]
    public IActionResult New() => View(new IssueForm());

    [HttpPost("/commissie/kwesties/nieuw")]
    public async Task<IActionResult> New(IssueForm form, Reader reader, CancellationToken cancel)
    {
        var decision = new Decision(clock.Today(), clock.UtcNow(), form.Reason, reader.PersonId);
        var slug = await db.Issues.Select(each => each.Slug).NewSlugAsync(form.Name, cancel);
        var issue = SocialIssue.Propose(slug, form.Name, form.Summary, form.Tags(), decision);
        issue.TakeUp(decision);
        db.AddRange(issue, LearningStudio.Open(issue, $"Leeratelier {issue.Name}", decision.TakenOn));
        await db.SaveChangesAsync(cancel);
        TempData["ok"] = "De kwestie staat op de kennisagenda en haar leeratelier is geopend.";
        return Redirect($"/kwesties/{issue.Slug}");
    }
}

/// <summary>An issue, why it comes up, and what it means for each condition.</summary>
public sealed class IssueForm : Form
{
    [Required(ErrorMessage = "Geef de kwestie een naam.")]
    [StringLength(SocialIssue.NameMaxLength)]
    public string Name { get; set; } = "";

    [StringLength(SocialIssue.SummaryMaxLength)]
    public string? Summary { get; set; }

    [Required(ErrorMessage = "Geef een reden.")]
    [StringLength(AgendaDecision.ReasonMaxLength)]
    public string Reason { get; set; } = "";

    /// <summary>What it means for a condition, by its code; what is left empty is an open gap.</summary>
    public Dictionary<string, string?> Meaning { get; set; } = [];

    /// <summary>The meanings that were filled in.</summary>
    /// <exception cref="RuleViolation">A meaning is too long.</exception>
    public ConditionTags Tags() => Conditions.Vocabulary.Terms.Aggregate(
        ConditionTags.For(Condition.All), (tags, term) => tags.With(term.Value, Meaning.GetValueOrDefault(term.Code)));
}
