using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Security.Rights;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>The working place of those who sit in an Arena.</summary>
[SitsInArena]
public sealed class ArenaController(ArenaQueries arena, TimeProvider clock) : Controller
{
    [HttpGet("/kwesties/{studio}/arena")]
    public async Task<IActionResult> Index(LearningStudio studio, SocialIssue issue, Reader reader)
    {
        ViewData["Issue"] = issue;
        ViewData["Reader"] = reader.PersonId;
        ViewData["Leads"] = reader.Leads(issue.Id);
        return View(await arena.FindAsync(studio, reader, clock.Today()));
    }
}
