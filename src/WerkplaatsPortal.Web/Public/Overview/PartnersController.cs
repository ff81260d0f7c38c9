using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data.Network;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Data.Studios;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>The partners of the network.</summary>
[AllowAnonymous]
public sealed class PartnersController(NetworkQueries network, PartnerQueries partners) : Controller
{
    [HttpGet("/netwerk")]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(await network.PartnersAsync(cancel));

    [HttpGet("/netwerk/{slug}")]
    public async Task<IActionResult> Details(string slug, Reader reader, CancellationToken cancel) =>
        await partners.FindAsync(slug, reader, cancel) is { } page ? View(page) : NotFound();
}
