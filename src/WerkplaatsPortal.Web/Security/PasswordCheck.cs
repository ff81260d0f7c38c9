using Microsoft.AspNetCore.Identity;
using WerkplaatsPortal.Data.Network;

namespace WerkplaatsPortal.Web.Security;

/// <summary>
/// Looks whether an e-mail address and a password belong together. Whoever tries learns only that: an unknown address, a wrong
/// password and a locked account are answered alike, and cost the same work.
/// </summary>
public sealed class PasswordCheck(UserManager<Account> accounts, SignInManager<Account> signIn)
{
    private static readonly PasswordHasher<Account> Hasher = new();
    private static readonly Account Nobody = new();
    private static readonly string SomeHash = Hasher.HashPassword(Nobody, Guid.NewGuid().ToString());

    /// <summary>The account, or null. A wrong password counts towards the lock-out.</summary>
    public async Task<Account?> TryAsync(string email, string password)
    {
        var account = await accounts.FindByEmailAsync(email);
        return await TryAsync(account, password) ? account : null;
    }

    /// <summary>Whether this is the password of an account whose e-mail address is confirmed and that isn't locked.</summary>
    public async Task<bool> TryAsync(Account? account, string password)
    {
        if (account?.PasswordHash is not null && await signIn.CanSignInAsync(account) && !await accounts.IsLockedOutAsync(account))
            return (await signIn.CheckPasswordSignInAsync(account, password, lockoutOnFailure: true)).Succeeded;

        SpendTheSameWork(password);
        return false;
    }

    /// <summary>Hashes a password for nobody, so that the answer takes as long as one for somebody.</summary>
    public static void SpendTheSameWork(string password) => Hasher.VerifyHashedPassword(Nobody, SomeHash, password);
}
