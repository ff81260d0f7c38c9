using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Data.Tribune;

namespace WerkplaatsPortal.Web.Public.Tribune;

/// <summary>The Tribune: what is new, and how to follow it.</summary>
[AllowAnonymous]
public sealed class TribuneController(TribuneQueries tribune) : Controller
{
    [HttpGet("/tribune")]
    public async Task<IActionResult> Index([FromQuery(Name = "kwestie")] string[] issues, Reader reader, CancellationToken cancel) =>
        View(new TribuneView(issues, await tribune.NewestAsync(issues, reader, cancel)));
}
