using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data.Committee;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Committee;

/// <summary>The register of the committee's advice and what the studios answered.</summary>
[AllowAnonymous]
public sealed class AdvicesController(AdviceQueries advices) : Controller
{
    [HttpGet("/adviezen")]
    public async Task<IActionResult> Index(AdviceSearch search, Reader reader, CancellationToken cancel)
    {
        var found = await advices.FindAsync(search.Choice(), PageNumber.Of(search.Pagina), reader, cancel);
        return found.Page.Exists ? View(new AdvicesView(search, found)) : NotFound();
    }

    [HttpGet("/adviezen/{slug}")]
    public async Task<IActionResult> Details(string slug, Reader reader, CancellationToken cancel) =>
        await advices.FindAsync(slug, reader, cancel) is { } advice
            ? View(new AdviceView(advice, reader) { Actions = await advices.ActionsAsync(advice, cancel) })
            : NotFound();
}
