using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Data.Studios;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>The home page.</summary>
[AllowAnonymous]
public sealed class HomeController(HomeQueries home) : Controller
{
    [HttpGet("/")]
    public async Task<IActionResult> Index(Reader reader, CancellationToken cancel) => View(await home.PageAsync(reader, cancel));
}
