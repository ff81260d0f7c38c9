using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data.Studios;

namespace WerkplaatsPortal.Web.Public.Studios;

/// <summary>How a studio developed: who led it, and what the committee decided on it.</summary>
[AllowAnonymous]
public sealed class StudioHistoriesController(StudioHistoryQueries histories) : Controller
{
    [HttpGet("/kwesties/{slug}/leeratelier")]
    public async Task<IActionResult> Show(string slug, CancellationToken cancel) =>
        await histories.FindAsync(slug, names: false, cancel) is { } history ? View(history) : NotFound();
}
