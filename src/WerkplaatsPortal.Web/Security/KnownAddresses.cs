namespace WerkplaatsPortal.Web.Security;

/// <summary>
/// Answers what routing could not place before the fallback policy sees it: that policy would send a visitor to sign in for an
/// address that exists nowhere, or for a method that an address doesn't know.
/// </summary>
internal static class KnownAddresses
{
    public static void UseKnownAddresses(this WebApplication app) => app.Use((context, next) =>
    {
        switch (context.GetEndpoint())
        {
            case null:
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
            case RouteEndpoint:
                return next(context);
            case var refusal:
                // Routing's own 405 or 415: an end point without a route.
                return refusal.RequestDelegate!(context);
        }
    });
}
