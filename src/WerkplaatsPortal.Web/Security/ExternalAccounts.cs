using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Network;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Web.Security;

/// <summary>
/// Finds the account of somebody whom the OpenID Connect provider knows: the one that was linked before, else the one with the
/// e-mail address that the provider has verified, else the one that an open invitation lets him or her have. Nobody else gets in.
/// </summary>
public sealed class ExternalAccounts(
    OidcOptions options, UserManager<Account> accounts, NewAccounts making, Invitations invitations, PortalDbContext db, TimeProvider clock)
{
    internal const string EmailVerified = "email_verified";

    /// <summary>The account, linked from now on; null when there is none for this person.</summary>
    /// <param name="told">What the provider said.</param>
    /// <param name="code">The code of the invitation from which he or she came, if any.</param>
    public async Task<Account?> FindAsync(ClaimsPrincipal told, string? code)
    {
        if (told.FindFirstValue("sub") is not { Length: > 0 } subject)
            return null;

        var key = Hash($"{options.Authority}\n{subject}");
        if (await accounts.FindByLoginAsync(ExternalSignIn.Scheme, key) is { } linked)
            return linked;

        if (VerifiedEmail(told) is not { } email || (await KnownAsync(email) ?? await InvitedAsync(email, code)) is not { } account)
            return null;

        NewAccounts.Demand(await accounts.AddLoginAsync(account, new UserLoginInfo(ExternalSignIn.Scheme, key, options.ShownName)));
        return account;
    }

    /// <summary>
    /// The account with an address. Where the address was not confirmed somebody else may have begun the account: then the
    /// password that he or she chose is gone.
    /// </summary>
    private async Task<Account?> KnownAsync(string email)
    {
        var account = await accounts.FindByEmailAsync(email);
        if (account is { EmailConfirmed: false })
        {
            (account.EmailConfirmed, account.PasswordHash) = (true, null);
            await accounts.UpdateSecurityStampAsync(account);
        }

        return account;
    }

    private async Task<Account?> InvitedAsync(string email, string? code)
    {
        if (code is null || await invitations.FindAsync(code) is not { } invitation || !invitation.IsOpen(clock.UtcNow()) || !invitation.IsFor(email))
            return null;

        invitation.Accept(email, clock.UtcNow());
        return await making.OpenAsync(await db.People.SingleAsync(person => person.Id == invitation.PersonId), email);
    }

    /// <summary>Without the provider's word that it looked, an e-mail address is only something that somebody typed there.</summary>
    private static string? VerifiedEmail(ClaimsPrincipal told) =>
        string.Equals(told.FindFirstValue(EmailVerified), "true", StringComparison.OrdinalIgnoreCase) ? told.FindFirstValue("email") : null;

    private static string Hash(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
