using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Security.Rights;

namespace WerkplaatsPortal.Web.Areas.Research.Overview;

/// <summary>The desks of a researcher: one for each studio that he or she leads, with what waits there.</summary>
[LeadsStudio, Route("onderzoek")]
public sealed class DesksController(StudioDeskQueries desks) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(Reader reader) => View(await desks.LedByAsync(reader));

    [HttpGet("{studio}")]
    public async Task<IActionResult> Show(SocialIssue issue, LearningStudio studio) => View(await desks.FindAsync(issue.Id, studio.Id));
}
