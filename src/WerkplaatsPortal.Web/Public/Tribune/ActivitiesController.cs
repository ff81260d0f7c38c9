using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Data.Tribune;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Tribune;

/// <summary>Activities on the Tribune.</summary>
[AllowAnonymous]
public sealed class ActivitiesController(TribuneQueries tribune, ActivityQueries activities) : Controller
{
    [HttpGet("/tribune/activiteiten")]
    public async Task<IActionResult> Index(
        [FromQuery(Name = "kwestie")] string[] issues, [FromQuery(Name = "pagina")] string? page, Reader reader, CancellationToken cancel)
    {
        var found = await tribune.ActivitiesAsync(issues, PageNumber.Of(page), reader, cancel);
        return found.Page.Exists ? View(new TribuneView(issues, found)) : NotFound();
    }

    [HttpGet("/tribune/activiteiten/{slug}")]
    public async Task<IActionResult> Details(string slug, Reader reader, CancellationToken cancel) =>
        await activities.FindAsync(slug, reader, cancel) is { } activity ? View(activity) : NotFound();
}
