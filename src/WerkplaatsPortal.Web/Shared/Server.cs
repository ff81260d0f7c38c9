using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Metadata;

namespace WerkplaatsPortal.Web.Shared;

/// <summary>How much a request may ask of the server, and where it listens.</summary>
internal static class Server
{
    public const string DefaultAddress = "http://localhost:5080";
    private const long MaxBodyBytes = 10 * 1024 * 1024;
    private static readonly string[] WaysToSayWhere = ["urls", "http_ports", "https_ports"];
    private static readonly TimeSpan MaxDuration = TimeSpan.FromSeconds(30);

    public static void AddServer(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxBodyBytes;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        });
        // Of itself only in Development; without it a build that runs in Production has no compressed styles. A published folder needs nothing.
        builder.WebHost.UseStaticWebAssets();
        builder.Services.AddRequestTimeouts(timeouts => timeouts.DefaultPolicy = new() { Timeout = MaxDuration });

        // Not in appsettings.json: that would win over ASPNETCORE_URLS.
        if (WaysToSayWhere.All(key => string.IsNullOrEmpty(builder.Configuration[key])))
            builder.WebHost.UseUrls(DefaultAddress);
    }

    /// <summary>
    /// Refuses by its length what the server would break off halfway: the antiforgery check would call that a missing token.
    /// </summary>
    public static void UseBodyLimit(this WebApplication app) => app.Use((context, next) =>
    {
        var own = context.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>();
        var most = own is null ? MaxBodyBytes : own.MaxRequestBodySize;
        // The page that tells of it comes by with the same length.
        var isTold = context.Features.Get<IStatusCodeReExecuteFeature>() is not null;
        if (isTold || !(context.Request.ContentLength > most))
            return next(context);

        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        return Task.CompletedTask;
    });
}
