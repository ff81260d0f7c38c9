using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data.Exchange;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Exchange;

/// <summary>Publications and other products.</summary>
[AllowAnonymous]
public sealed class PublicationsController(PublicationQueries publications) : Controller
{
    [HttpGet("/publicaties")]
    public async Task<IActionResult> Index(string? pagina, CancellationToken cancel) =>
        await publications.FindAsync(PageNumber.Of(pagina), cancel) is { Page.Exists: true } found ? View(found) : NotFound();
}
