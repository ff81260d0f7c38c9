using Microsoft.Extensions.Options;

namespace WerkplaatsPortal.Web.Shared;

/// <summary>
/// Whole addresses, for what leaves the portal: mails, invitations, feeds, calendars. The only place that makes them, so that no
/// link that is a key to an account leads where a request's <c>Host</c> header says.
/// </summary>
public sealed class PortalAddress(IOptions<PortalOptions> portal, IHttpContextAccessor http)
{
    /// <summary>
    /// <c>Portal:BaseUrl</c>, ending with a slash. Only in Development may it be empty: then the address by which the reader came
    /// in, and outside a request the one where the portal listens by itself.
    /// </summary>
    public Uri Root => new((portal.Value.BaseUrl is { Length: > 0 } set ? set : CameInBy()).TrimEnd('/') + "/");

    /// <summary>The whole address of a page.</summary>
    /// <param name="path">From the root of the portal, beginning with a slash.</param>
    public Uri Of(string path) => new(Root, path.TrimStart('/'));

    private string CameInBy() =>
        http.HttpContext?.Request is { } request && Uri.TryCreate($"{request.Scheme}://{request.Host}{request.PathBase}", UriKind.Absolute, out var own)
            ? own.AbsoluteUri
            : Server.DefaultAddress;
}
