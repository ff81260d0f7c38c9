using Microsoft.Net.Http.Headers;

namespace WerkplaatsPortal.Web.Security;

/// <summary>Turns away what no browser sends and what would otherwise end in a failure of ours.</summary>
internal static class WellFormedRequests
{
    private const string Methods = "GET, HEAD, POST";

    public static void UseWellFormedRequests(this WebApplication app) => app.Use(async (context, next) =>
    {
        var request = context.Request;
        if (HttpMethods.IsTrace(request.Method) || HttpMethods.IsConnect(request.Method))
        {
            context.Response.Headers.Allow = Methods;
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        }
        else if (!HasKnownCharset(request))
        {
            context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
        }
        else if (request.Path.Value!.Contains('\0', StringComparison.Ordinal))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
        else if (HttpMethods.IsHead(request.Method))
        {
            await AnswerAsGetAsync(context, next);
        }
        else
        {
            await next(context);
        }
    });

    /// <summary>Forms come in UTF-8; ASP.NET Core throws on a charset that .NET no longer knows.</summary>
    private static bool HasKnownCharset(HttpRequest request)
    {
        if (string.IsNullOrEmpty(request.ContentType))
            return true;
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type))
            return false;
        return !type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The actions know GET; the server itself leaves out the body.</summary>
    private static async Task AnswerAsGetAsync(HttpContext context, RequestDelegate next)
    {
        context.Request.Method = HttpMethods.Get;
        try
        {
            await next(context);
        }
        finally
        {
            context.Request.Method = HttpMethods.Head;
        }
    }
}
