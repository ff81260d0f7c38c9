using Microsoft.Extensions.Options;

namespace WerkplaatsPortal.Web.Shared;

/// <summary>Whole addresses, for what leaves the portal: feeds and calendars.</summary>
public sealed class PortalAddress(IOptions<PortalOptions> portal, IHttpContextAccessor http)
{
    /// <summary>The public address of the portal, or the one by which the reader came in; ends with a slash.</summary>
    public Uri Root => new((portal.Value.BaseUrl is { Length: > 0 } set ? set : CameInBy()).TrimEnd('/') + "/");

    /// <summary>The whole address of a page.</summary>
    /// <param name="path">From the root of the portal, beginning with a slash.</param>
    public Uri Of(string path) => new(Root, path.TrimStart('/'));

    private string CameInBy()
    {
        var request = http.HttpContext?.Request ?? throw new InvalidOperationException("Outside a request Portal:BaseUrl is needed.");
        return $"{request.Scheme}://{request.Host}{request.PathBase}";
    }
}
