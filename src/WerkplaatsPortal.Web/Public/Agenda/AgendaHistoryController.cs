using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Web.Public.Agenda;

/// <summary>How issues came, changed, merged and went.</summary>
[AllowAnonymous]
public sealed class AgendaHistoryController(AgendaHistoryQueries history, TimeProvider clock) : Controller
{
    [HttpGet("/kennisagenda/geschiedenis")]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(new River(await history.AllAsync(cancel), clock.Today()));
}
