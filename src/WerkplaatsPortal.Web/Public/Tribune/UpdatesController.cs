using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Data.Tribune;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Tribune;

/// <summary>Updates with which those in the Arenas tell others what they do and learn.</summary>
[AllowAnonymous]
public sealed class UpdatesController(TribuneQueries tribune, UpdateQueries updates) : Controller
{
    [HttpGet("/tribune/berichten")]
    public async Task<IActionResult> Index(
        [FromQuery(Name = "kwestie")] string[] issues, [FromQuery(Name = "pagina")] string? page, Reader reader, CancellationToken cancel)
    {
        var found = await tribune.UpdatesAsync(issues, PageNumber.Of(page), reader, cancel);
        return found.Page.Exists ? View(new TribuneView(issues, found)) : NotFound();
    }

    [HttpGet("/tribune/berichten/{slug}")]
    public async Task<IActionResult> Details(string slug, Reader reader, CancellationToken cancel) =>
        await updates.FindAsync(slug, reader, cancel) is { } update ? View(update) : NotFound();
}
