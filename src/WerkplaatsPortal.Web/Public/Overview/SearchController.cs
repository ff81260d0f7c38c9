using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Data.Search;
using WerkplaatsPortal.Data.Studios;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>One search over everything that the reader may see.</summary>
[AllowAnonymous]
public sealed class SearchController(SearchQueries search) : Controller
{
    [HttpGet("/zoeken")]
    public async Task<IActionResult> Index(string? q, Reader reader, CancellationToken cancel) =>
        View(new SearchView(q, await search.FindAsync(Words.In(q), reader, cancel)));
}

/// <summary>What was typed and what was found.</summary>
public sealed record SearchView(string? Typed, Hits Hits);
