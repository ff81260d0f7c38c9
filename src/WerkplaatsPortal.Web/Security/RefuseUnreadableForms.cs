using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Primitives;

namespace WerkplaatsPortal.Web.Security;

/// <summary>
/// Refuses a form that can't be read, and U+0000 anywhere: no text of a person holds it and PostgreSQL can't keep it.
/// </summary>
internal sealed class RefuseUnreadableForms : IAsyncResourceFilter
{
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        if (IsErrorPage(context.HttpContext) || await IsReadableAsync(context.HttpContext.Request))
            await next();
        else
            context.Result = new BadRequestResult();
    }

    /// <summary>The page that tells of an unreadable form comes by with that same form.</summary>
    internal static bool IsErrorPage(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;

    private static async Task<bool> IsReadableAsync(HttpRequest request)
    {
        try
        {
            return !HasNull(request.Query) && !(request.HasFormContentType && HasNull(await request.ReadFormAsync()));
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static bool HasNull(IEnumerable<KeyValuePair<string, StringValues>> fields) =>
        fields.Any(field => HasNull(field.Key) || field.Value.Any(HasNull));

    private static bool HasNull(string? text) => text?.Contains('\0', StringComparison.Ordinal) == true;
}
