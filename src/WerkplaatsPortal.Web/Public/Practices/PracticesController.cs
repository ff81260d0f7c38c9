using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Practices;

/// <summary>Finding learning practices.</summary>
[AllowAnonymous]
public sealed class PracticesController(PracticeQueries practices) : Controller
{
    [HttpGet("/praktijken")]
    public async Task<IActionResult> Index(ListSearch search, Reader reader, CancellationToken cancel)
    {
        var found = await practices.FindAsync(search.Choice(), PageNumber.Of(search.Pagina), reader, cancel);
        return found.Page.Exists ? View(new PracticesView(search, found)) : NotFound();
    }
}

/// <summary>The page of practices.</summary>
public sealed record PracticesView(ListSearch Search, PracticeList Found);
