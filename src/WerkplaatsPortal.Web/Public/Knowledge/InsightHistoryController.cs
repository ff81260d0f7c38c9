using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Knowledge;

/// <summary>What is not weighed in an insight yet.</summary>
[AllowAnonymous, Route("inzichten/{slug}")]
public sealed class InsightHistoryController(InsightHistoryQueries history) : Controller
{
    [HttpGet("nieuwere-lessen")]
    public async Task<IActionResult> Newer(string slug, string? pagina, Reader reader, CancellationToken cancel) =>
        await history.NewerAsync(slug, PageNumber.Of(pagina), reader, cancel) is { Page.Exists: true } newer ? View(newer) : NotFound();
}
