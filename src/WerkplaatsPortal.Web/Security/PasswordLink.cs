using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using WerkplaatsPortal.Data.Network;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Security;

/// <summary>The link with which somebody sets a (new) password, once and within a day.</summary>
public sealed class PasswordLink(UserManager<Account> accounts, PortalAddress portal)
{
    /// <summary>The link's address up to the account and the token.</summary>
    public const string Path = "/account/wachtwoord";

    /// <summary>A new link for an account.</summary>
    public async Task<string> ForAsync(Account account)
    {
        var token = await accounts.GeneratePasswordResetTokenAsync(account);
        var written = WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(token));
        return portal.Of($"{Path}/{account.Id}/{written}").AbsoluteUri;
    }

    /// <summary>The token as Identity made it; null when the link was damaged on its way.</summary>
    public static string? TokenIn(string written)
    {
        try
        {
            return Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(written));
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
