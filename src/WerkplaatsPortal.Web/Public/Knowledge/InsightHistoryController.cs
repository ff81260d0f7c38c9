using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Knowledge;

/// <summary>How an insight came to be what it is, and what is not weighed in it yet.</summary>
[AllowAnonymous, Route("inzichten/{slug}")]
public sealed class InsightHistoryController(InsightHistoryQueries history) : Controller
{
    [HttpGet("geschiedenis")]
    public async Task<IActionResult> History(string slug, Reader reader, CancellationToken cancel) =>
        await history.FindAsync(slug, reader, cancel) is { } insight ? View(insight) : NotFound();

    [HttpGet("nieuwere-lessen")]
    public async Task<IActionResult> Newer(string slug, string? pagina, Reader reader, CancellationToken cancel) =>
        await history.NewerAsync(slug, PageNumber.Of(pagina), reader, cancel) is { Page.Exists: true } newer ? View(newer) : NotFound();
}
