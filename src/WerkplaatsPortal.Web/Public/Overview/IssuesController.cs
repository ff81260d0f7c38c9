using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Data.Studios;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>The social issues and their studios.</summary>
[AllowAnonymous]
public sealed class IssuesController(IssueListQueries list, IssuePageQueries pages) : Controller
{
    [HttpGet("/kwesties")]
    public async Task<IActionResult> Index(Reader reader, CancellationToken cancel) => View(await list.AllAsync(reader, cancel));

    [HttpGet("/kwesties/{slug}")]
    public async Task<IActionResult> Details(string slug, Reader reader, CancellationToken cancel) =>
        await pages.FindAsync(slug, reader, cancel) is { } page ? View(page) : NotFound();
}
