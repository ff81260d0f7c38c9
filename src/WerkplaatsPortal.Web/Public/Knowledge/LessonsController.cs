using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Knowledge;

/// <summary>Finding lessons.</summary>
[AllowAnonymous]
public sealed class LessonsController(LessonQueries lessons) : Controller
{
    [HttpGet("/lessen")]
    public async Task<IActionResult> Index(ListSearch search, Reader reader, CancellationToken cancel)
    {
        var found = await lessons.FindAsync(search.Choice(), PageNumber.Of(search.Pagina), reader, cancel);
        return found.Page.Exists ? View(new LessonsView(search, found)) : NotFound();
    }
}

/// <summary>The page of lessons: what was asked, and what was found.</summary>
public sealed record LessonsView(ListSearch Search, LessonList Found);
