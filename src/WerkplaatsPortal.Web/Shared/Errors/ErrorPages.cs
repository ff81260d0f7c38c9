using Microsoft.EntityFrameworkCore;

namespace WerkplaatsPortal.Web.Shared;

/// <summary>Every answer that isn't a page gets one: what went wrong and what to do next.</summary>
internal static class ErrorPages
{
    public const string Address = "/fout";

    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = Address, StatusCodeSelector = StatusOf });
        app.UseStatusCodePagesWithReExecute(Address);
    }

    private static int StatusOf(Exception failure) => failure switch
    {
        BadHttpRequestException refused => refused.StatusCode,
        InvalidDataException => StatusCodes.Status400BadRequest,
        DbUpdateConcurrencyException => StatusCodes.Status409Conflict,
        _ => StatusCodes.Status500InternalServerError,
    };
}
