using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace WerkplaatsPortal.Web.Shared.Forms;

/// <summary>
/// The hidden field by which a form tells whose draft it is and to which address it belongs. Only the portal can write it, so only
/// a form that opted in keeps drafts, and a form that comes in after the session ended still tells who typed it.
/// </summary>
public sealed class DraftToken(IDataProtectionProvider protection)
{
    /// <summary>The name of the field.</summary>
    public const string Field = "_draft";

    private const int IdLength = 32;
    private readonly IDataProtector protector = protection.CreateProtector("Draft");

    /// <summary>The field's value for a form that this account opens.</summary>
    public string Write(Guid accountId, string address) => protector.Protect(accountId.ToString("N") + address);

    /// <summary>Whose draft the form is and where it belongs; null for what the portal didn't write.</summary>
    public (Guid AccountId, string Address)? Read(string? token)
    {
        if (string.IsNullOrEmpty(token))
            return null;

        try
        {
            var text = protector.Unprotect(token);
            return (Guid.ParseExact(text[..IdLength], "N"), text[IdLength..]);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
