using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Options;

namespace WerkplaatsPortal.Web.Shared;

/// <summary>
/// What a page tells the layout around it; the tag helpers <c>page-head</c> and <c>breadcrumbs</c> fill it in, or the view
/// itself: <c>ViewContext.Page().Title = …</c>.
/// </summary>
public sealed class PageFacts
{
    private bool _noticeTaken;

    /// <summary>The title before the portal's name; null on the home page only.</summary>
    public string? Title { get; set; }

    /// <summary>One sentence for search engines and shared links.</summary>
    public string? Description { get; set; }

    /// <summary>The one address of what the page shows, from the root, when it can be reached at several.</summary>
    public string? Canonical { get; set; }

    /// <summary>Whether search engines leave the page alone: it says again what stands elsewhere.</summary>
    public bool IsUnlisted { get; set; }

    /// <summary>Whether this is the home page, with the sunny header.</summary>
    public bool IsHome { get; set; }

    /// <summary>The trail above the page.</summary>
    public IHtmlContent? Breadcrumbs { get; set; }

    /// <summary>What to tell after a redirect (<c>TempData["ok"]</c>), to the first who asks.</summary>
    public string? TakeNotice(HttpContext context)
    {
        if (_noticeTaken)
            return null;

        _noticeTaken = true;
        // Only looking already sends a cookie, and a page with a cookie can't be kept for the next visitor.
        var options = context.RequestServices.GetRequiredService<IOptions<CookieTempDataProviderOptions>>().Value;
        if (!context.Request.Cookies.ContainsKey(options.Cookie.Name!))
            return null;

        var temporary = context.RequestServices.GetRequiredService<ITempDataDictionaryFactory>().GetTempData(context);
        return temporary["ok"] is string notice ? Texts.Translate(notice) : null;
    }
}

/// <summary>Reaches the <see cref="PageFacts"/> from views and tag helpers.</summary>
public static class PageFactsOfView
{
    /// <summary>The facts of the page being made, the same for view, partials and layout.</summary>
    public static PageFacts Page(this ViewContext view)
    {
        var items = view.HttpContext.Items;
        if (items[typeof(PageFacts)] is not PageFacts facts)
            items[typeof(PageFacts)] = facts = new PageFacts();
        return facts;
    }
}

/// <summary>Says in a menu where the reader is.</summary>
public static class Here
{
    /// <summary>For <c>aria-current</c>: <c>page</c> on the address itself, <c>true</c> below it, else nothing.</summary>
    public static string? At(HttpContext context, string address)
    {
        var path = context.Request.Path;
        if (path.Equals(address, StringComparison.OrdinalIgnoreCase))
            return "page";
        return address != "/" && path.StartsWithSegments(address, StringComparison.OrdinalIgnoreCase) ? "true" : null;
    }
}
