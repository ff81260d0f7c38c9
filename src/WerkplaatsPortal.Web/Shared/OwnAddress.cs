using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.AspNetCore.Mvc;

namespace WerkplaatsPortal.Web.Shared;

/// <summary>Where a form that says so leads on to.</summary>
public static class OwnAddress
{
    /// <summary>
    /// Whether an address that came in is one of the portal, as it can stand in the header of an answer: with other letters than those of
    /// an address the answer would fail.
    /// </summary>
    public static bool IsOwn(this IUrlHelper url, [NotNullWhen(true)] string? address) => url.IsLocalUrl(address) && Ascii.IsValid(address);
}
