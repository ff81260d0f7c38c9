using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Net.Http.Headers;
using WerkplaatsPortal.Data.Outbox;

namespace WerkplaatsPortal.Web.Shared;

/// <summary>
/// Visitors' pages come from memory: the same page for every visitor who reads the same language. What another process changes
/// (an import) shows within a minute. Nothing of somebody who is signed in is ever kept.
/// </summary>
internal sealed class VisitorCache : IOutputCachePolicy
{
    /// <summary>The tag under which every page is kept.</summary>
    public const string Tag = "visitors";

    private static readonly TimeSpan LongestStale = TimeSpan.FromSeconds(60);
    private int generation;

    /// <summary>
    /// From here on no page is served that was begun before: one that was being made while something changed is kept under the
    /// generation in which it began.
    /// </summary>
    public void BeginAnew() => Interlocked.Increment(ref generation);

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var isVisitor = IsVisitor(context.HttpContext);
        (context.EnableOutputCaching, context.AllowCacheLookup, context.AllowCacheStorage) = (isVisitor, isVisitor, isVisitor);
        context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = LongestStale;
        context.Tags.Add(Tag);
        context.CacheVaryByRules.QueryKeys = "*";
        context.CacheVaryByRules.HeaderNames = HeaderNames.AcceptEncoding;
        context.CacheVaryByRules.VaryByValues["language"] = Language.ChosenIn(context.HttpContext);
        context.CacheVaryByRules.VaryByValues["generation"] = Volatile.Read(ref generation).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    /// <summary>Keeps only a page that holds nothing of one visitor: no cookie, no antiforgery token (which forbids storing).</summary>
    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        if (response.StatusCode != StatusCodes.Status200OK || response.Headers.SetCookie.Count > 0
            || response.Headers.CacheControl.ToString().Contains("no-store", StringComparison.OrdinalIgnoreCase))
            context.AllowCacheStorage = false;
        return ValueTask.CompletedTask;
    }

    internal static bool IsVisitor(HttpContext context) =>
        (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        && context.User.Identity?.IsAuthenticated != true;
}

/// <summary>Empties the cache at once, whatever happens in the portal.</summary>
internal sealed class EmptyVisitorCache(VisitorCache cache, IOutputCacheStore store) : IReactToEvents
{
    public async Task ReactAsync(IReadOnlyList<EventRecord> events, CancellationToken cancel)
    {
        cache.BeginAnew();
        await store.EvictByTagAsync(VisitorCache.Tag, cancel);
    }
}

/// <summary>Puts the cache in the way of a request.</summary>
internal static class VisitorCaching
{
    public static void AddVisitorCache(this IServiceCollection services)
    {
        services.AddOutputCache();
        services.AddSingleton<VisitorCache>();
        services.AddSingleton<IReactToEvents, EmptyVisitorCache>();
        services.AddOptions<OutputCacheOptions>().Configure<VisitorCache>((options, cache) => options.AddBasePolicy(cache));

        // Only visitors' pages are compressed: they hold no secret that a changing length could betray.
        services.AddResponseCompression(options => options.EnableForHttps = true);
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = System.IO.Compression.CompressionLevel.Optimal);
    }

    /// <summary>The page is compressed once, on its way into the cache.</summary>
    public static void UseVisitorCache(this WebApplication app)
    {
        app.UseOutputCache();
        app.UseWhen(VisitorCache.IsVisitor, visitors => visitors.UseResponseCompression());
    }
}
