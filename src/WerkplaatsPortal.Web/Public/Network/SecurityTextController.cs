using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Network;

/// <summary>Where to report a weakness of this site (RFC 9116).</summary>
[AllowAnonymous]
public sealed class SecurityTextController(IOptions<PortalOptions> options, PortalAddress address, TimeProvider clock) : Controller
{
    private const int DaysValid = 180;

    [HttpGet("/.well-known/security.txt")]
    public ContentResult Index()
    {
        var portal = options.Value;
        var contact = portal.ContactEmail.Length > 0 ? $"mailto:{portal.ContactEmail}" : address.Of("/contact").AbsoluteUri;
        var expires = clock.GetUtcNow().UtcDateTime.Date.AddDays(DaysValid);
        return Content(
            $"""
            Contact: {contact}
            Expires: {Show.Iso(expires)}
            Preferred-Languages: nl, en
            Canonical: {address.Of("/.well-known/security.txt").AbsoluteUri}

            """.ReplaceLineEndings("\n"),
            "text/plain; charset=utf-8");
    }
}
