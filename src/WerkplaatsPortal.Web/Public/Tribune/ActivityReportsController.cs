using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Data.Tribune;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Domain.Tribune;
using WerkplaatsPortal.Web.Security.Rights;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Public.Tribune;

/// <summary>How an activity went.</summary>
public sealed class ActivityReportForm : Form, ITraces
{
    [Required(ErrorMessage = "Schrijf hoe het ging."), StringLength(TribuneActivity.ReportMaxLength)]
    public string? Report { get; set; }

    [StringLength(TribuneActivity.LearnedMaxLength)]
    public string? Learned { get; set; }

    [Range(0, 100_000, ErrorMessage = "Schrijf hoeveel mensen er waren, of laat het leeg.")]
    public int? Came { get; set; }

    /// <inheritdoc />
    public bool? Looked { get; set; }

    /// <inheritdoc />
    [Microsoft.AspNetCore.Mvc.ModelBinding.BindNever, Microsoft.AspNetCore.Mvc.ModelBinding.Validation.ValidateNever]
    public IReadOnlyList<string> Traces { get; private set; } = [];

    /// <inheritdoc />
    public void LookAt(IReadOnlyList<string> traces) => Traces = traces;
}

/// <summary>Somebody of the Arena writes down how an activity went, for everybody who may see the activity.</summary>
[SitsInArena, Route("kwesties/{studio}/arena/activiteiten/{slug}/verslag")]
public sealed class ActivityReportsController(PortalDbContext db, ActivityQueries activities, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Write(string slug, SocialIssue issue) => await activities.OfStudioAsync(slug, issue.Id) switch
    {
        null => NotFound(),
        { CancelledAt: null } activity when activity.HasBegun(clock.UtcNow()) => View(new ActivityReportForm
        {
            Version = activity.Version,
            Report = activity.Report,
            Learned = activity.Learned,
            Came = activity.Came,
        }),
        _ => this.ToActivity(slug),
    };

    [HttpPost]
    public async Task<IActionResult> Write(string slug, ActivityReportForm form, LearningStudio studio, Reader reader)
    {
        if (await activities.OfStudioAsync(slug, studio.IssueId) is not { } activity)
            return NotFound();

        form.AskToLook(activity.Audience, form.Report, form.Learned);
        db.ExpectVersion(activity, form.Version ?? activity.Version);
        var by = await db.ArenaMemberAsync(studio, reader.PersonId!.Value, clock.UtcNow());
        activity.WriteReport(by, form.Report, form.Learned, form.Came, clock.UtcNow());
        await db.SaveChangesAsync();
        TempData["ok"] = "Het verslag is bewaard.";
        return this.ToActivity(slug);
    }
}
