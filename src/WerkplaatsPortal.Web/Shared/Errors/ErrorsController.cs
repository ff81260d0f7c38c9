using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Shared.Errors;

/// <summary>
/// Shows what went wrong. It knows only the status: what isn't there and what isn't for this reader can't look different.
/// </summary>
[AllowAnonymous]
[EveryTime]
[IgnoreAntiforgeryToken]
[ApiExplorerSettings(IgnoreApi = true)]
[ResponseCache(NoStore = true)]
[Route(ErrorPages.Address)]
public sealed class ErrorsController : Controller
{
    /// <summary>The page for the status that the response has; for who comes here by address there is nothing.</summary>
    public IActionResult Show()
    {
        var gone = HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
            ?? HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path;
        if (gone is null)
            return NotFound();
        if (gone.StartsWith("/api/", StringComparison.OrdinalIgnoreCase))
            return Problem(statusCode: Response.StatusCode);

        // The layout should know the address that the reader sees, for its menu and its language link.
        Request.Path = gone;
        ViewData["Trace"] = Logging.TraceOf(HttpContext);
        return View(Response.StatusCode switch
        {
            StatusCodes.Status403Forbidden => "Forbidden",
            StatusCodes.Status404NotFound => "Missing",
            StatusCodes.Status405MethodNotAllowed => "WrongMethod",
            StatusCodes.Status409Conflict => "SavedByAnother",
            StatusCodes.Status413PayloadTooLarge => "TooLarge",
            StatusCodes.Status429TooManyRequests => "TooManyTries",
            >= 500 => "OurFault",
            _ => "BadRequest",
        });
    }
}
