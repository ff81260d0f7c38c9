using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Knowledge;

/// <summary>Finding regional insights.</summary>
[AllowAnonymous]
public sealed class InsightsController(InsightQueries insights) : Controller
{
    [HttpGet("/inzichten")]
    public async Task<IActionResult> Index(ListSearch search, Reader reader, CancellationToken cancel)
    {
        var found = await insights.FindAsync(search.Choice(), PageNumber.Of(search.Pagina), reader, cancel);
        return found.Page.Exists ? View(new InsightsView(search, found)) : NotFound();
    }
}

/// <summary>The page of insights.</summary>
public sealed record InsightsView(ListSearch Search, InsightList Found);
