using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Net.Http.Headers;
using WerkplaatsPortal.Data.Outbox;
using WerkplaatsPortal.Web.Security;

namespace WerkplaatsPortal.Web.Shared;

/// <summary>
/// Visitors' pages come from memory: the same page for every visitor who reads the same language. What another process changes
/// shows at once where the nodes share a Redis, else within a minute. Nothing of somebody who is signed in is ever kept.
/// </summary>
internal sealed class VisitorCache(IVisitorGeneration generation) : IOutputCachePolicy
{
    /// <summary>The tag under which every page is kept.</summary>
    public const string Tag = "visitors";

    private static readonly PathString[] Folders = ["/css", "/fonts", "/img", "/js"];
    private static readonly TimeSpan LongestStale = TimeSpan.FromSeconds(60);

    public async ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var current = MayBeKept(context.HttpContext) ? await generation.CurrentAsync() : null;
        var isVisitor = current is not null;
        (context.EnableOutputCaching, context.AllowCacheLookup, context.AllowCacheStorage) = (isVisitor, isVisitor, isVisitor);
        context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = LongestStale;
        context.Tags.Add(Tag);
        context.CacheVaryByRules.QueryKeys = "*";
        // The answer to another site (open data) names that site.
        context.CacheVaryByRules.HeaderNames = new([HeaderNames.AcceptEncoding, HeaderNames.Origin]);
        context.CacheVaryByRules.VaryByValues["language"] = Language.ChosenIn(context.HttpContext);
        context.CacheVaryByRules.VaryByValues["generation"] = current ?? "";
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    /// <summary>Keeps only a page that holds nothing of one visitor: no cookie, no antiforgery token (which forbids storing).</summary>
    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        if (response.StatusCode != StatusCodes.Status200OK || !IsVisitor(context.HttpContext) || response.Headers.SetCookie.Count > 0
            || response.Headers.CacheControl.ToString().Contains("no-store", StringComparison.OrdinalIgnoreCase))
            context.AllowCacheStorage = false;
        return ValueTask.CompletedTask;
    }

    /// <summary>
    /// Asked before anything else of the request is looked at, who asks it included: who sends no cookie of a session is a visitor.
    /// Files have a life of their own in the browser.
    /// </summary>
    private static bool MayBeKept(HttpContext context) =>
        IsVisitor(context)
        && !context.Request.Cookies.ContainsKey(Accounts.SessionCookie)
        && !Folders.Any(folder => context.Request.Path.StartsWithSegments(folder));

    internal static bool IsVisitor(HttpContext context) =>
        (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        && context.User.Identity?.IsAuthenticated != true;
}

/// <summary>Empties the cache at once, whatever happens in the portal.</summary>
internal sealed class EmptyVisitorCache(IVisitorGeneration generation, IOutputCacheStore store) : IReactToEvents
{
    public async Task ReactAsync(IReadOnlyList<EventRecord> events, CancellationToken cancel)
    {
        if (await generation.BeginAnewAsync())
            await store.EvictByTagAsync(VisitorCache.Tag, cancel);
    }
}

/// <summary>Puts the cache in the way of a request.</summary>
internal static class VisitorCaching
{
    public static void AddVisitorCache(this IServiceCollection services, IConfiguration settings)
    {
        // Ten thousand pages or so, compressed; half of the memory that .NET would take for them.
        services.AddOutputCache(options => options.SizeLimit = 48 * 1024 * 1024);
        if (SharedCache.IsWanted(settings))
            services.AddSharedCache();
        else
            services.AddSingleton<IVisitorGeneration, OwnGeneration>();
        services.AddSingleton<VisitorCache>();
        services.AddSingleton<IReactToEvents, EmptyVisitorCache>();
        services.AddOptions<OutputCacheOptions>().Configure<VisitorCache>((options, cache) => options.AddBasePolicy(cache));

        // Only visitors' pages are compressed: they hold no secret that a changing length could betray.
        services.AddResponseCompression(options => options.EnableForHttps = true);
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = System.IO.Compression.CompressionLevel.Optimal);
    }

    /// <summary>
    /// Serves what is kept before routing, sign-in and rights are looked at: measured, that is half of what such a page costs.
    /// </summary>
    public static void UseVisitorCache(this WebApplication app) => app.UseOutputCache();

    /// <summary>The page is compressed once, on its way into the cache.</summary>
    public static void UseVisitorCompression(this WebApplication app) =>
        app.UseWhen(VisitorCache.IsVisitor, visitors => visitors.UseResponseCompression());
}
