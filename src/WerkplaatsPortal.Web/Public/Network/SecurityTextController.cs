using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Network;

/// <summary>Where to report a weakness of this site (RFC 9116).</summary>
[AllowAnonymous]
public sealed class SecurityTextController(IOptions<PortalOptions> options, TimeProvider clock) : Controller
{
    private const int DaysValid = 180;

    [HttpGet("/.well-known/security.txt")]
    public ContentResult Index()
    {
        var portal = options.Value;
        var root = portal.BaseUrl.Length > 0 ? portal.BaseUrl.TrimEnd('/') : $"{Request.Scheme}://{Request.Host}";
        var contact = portal.ContactEmail.Length > 0 ? $"mailto:{portal.ContactEmail}" : $"{root}/contact";
        var expires = clock.GetUtcNow().UtcDateTime.Date.AddDays(DaysValid);
        return Content(
            $"""
            Contact: {contact}
            Expires: {Show.Iso(expires)}
            Preferred-Languages: nl, en
            Canonical: {root}/.well-known/security.txt

            """.ReplaceLineEndings("\n"),
            "text/plain; charset=utf-8");
    }
}
