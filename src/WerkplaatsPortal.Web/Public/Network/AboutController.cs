using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data.Network;

namespace WerkplaatsPortal.Web.Public.Network;

/// <summary>What the network is, and what this site promises.</summary>
[AllowAnonymous]
public sealed class AboutController(NetworkQueries network) : Controller
{
    [HttpGet("/over")]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(await network.FindAsync(cancel));

    [HttpGet("/contact")]
    public IActionResult Contact() => View();

    [HttpGet("/toegankelijkheid")]
    public IActionResult Accessibility() => View();

    [HttpGet("/privacy")]
    public IActionResult Privacy() => View();
}
