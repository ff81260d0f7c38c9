using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data.Exchange;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Exchange;

/// <summary>The exchange with other regions.</summary>
[AllowAnonymous]
public sealed class NationalController(NationalQueries national) : Controller
{
    [HttpGet("/landelijk")]
    public async Task<IActionResult> Index(string? pagina, CancellationToken cancel) =>
        await national.FindAsync(PageNumber.Of(pagina), cancel) is { Incoming.Exists: true } found ? View(found) : NotFound();
}
