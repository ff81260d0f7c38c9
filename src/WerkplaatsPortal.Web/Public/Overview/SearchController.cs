using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Data.Search;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>One search over everything that the reader may see.</summary>
[AllowAnonymous]
public sealed class SearchController(SearchQueries search) : Controller
{
    [HttpGet("/zoeken")]
    public async Task<IActionResult> Index(string? q, string? soort, string? pagina, Reader reader, CancellationToken cancel)
    {
        var kind = SearchView.KindOf(soort);
        var hits = await search.FindAsync(Words.In(q), kind, PageNumber.Of(pagina), reader, cancel);
        return hits.Page.Exists ? View(new SearchView(q?.Trim(), kind, hits)) : NotFound();
    }
}
