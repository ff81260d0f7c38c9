using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using WerkplaatsPortal.Data.Network;

namespace WerkplaatsPortal.Web.Security;

/// <summary>What is remembered of an account while it is signed in. What the person may do is asked anew at each request.</summary>
public sealed class AccountPrincipalFactory(UserManager<Account> accounts, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<Account>(accounts, options)
{
    /// <inheritdoc />
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(AccountPrincipal.Person, user.PersonId.ToString()));
        if (user.IsAdministrator)
            identity.AddClaim(new Claim(AccountPrincipal.Administrator, "true"));
        return identity;
    }
}

/// <summary>Asks a signed-in user who it is.</summary>
public static class AccountPrincipal
{
    internal const string Person = "person";
    internal const string Administrator = "administrator";

    /// <summary>The account; null for a visitor.</summary>
    public static Guid? AccountId(this ClaimsPrincipal user) => Read(user, ClaimTypes.NameIdentifier);

    /// <summary>The person whose account it is; null for a visitor.</summary>
    public static Guid? PersonId(this ClaimsPrincipal user) => Read(user, Person);

    /// <summary>Whether this is an administrator.</summary>
    public static bool IsAdministrator(this ClaimsPrincipal user) => user.HasClaim(Administrator, "true");

    private static Guid? Read(ClaimsPrincipal user, string claim) =>
        Guid.TryParse(user.FindFirstValue(claim), out var id) ? id : null;
}
