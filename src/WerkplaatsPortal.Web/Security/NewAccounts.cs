using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Network;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Security;

/// <summary>Makes accounts: a person and the key to the portal are saved together.</summary>
public sealed class NewAccounts(PortalDbContext db, UserManager<Account> accounts)
{
    /// <summary>Saves an account for a person with its first password, and the person with it when he or she is new.</summary>
    /// <param name="person">Who it is for.</param>
    /// <param name="email">The name to sign in with.</param>
    /// <param name="password">The first password.</param>
    /// <param name="confirmed">Whether it is known that the address is this person's; until then nobody can sign in.</param>
    /// <exception cref="RuleViolation">The password is too weak, or the e-mail address has an account.</exception>
    public async Task<Account> OpenAsync(Person person, string email, string password, bool confirmed)
    {
        if (db.Entry(person).State == EntityState.Detached)
            db.People.Add(person);
        var account = Account.For(person.Id, email);
        (account.EmailConfirmed, account.PrefersEnglish) = (confirmed, Language.IsEnglish);
        Demand(await accounts.CreateAsync(account, password));
        return account;
    }

    /// <summary>Saves an account without a password for a person who signs in elsewhere, where the address is known to be his or hers.</summary>
    /// <exception cref="RuleViolation">The e-mail address has an account.</exception>
    public async Task<Account> OpenAsync(Person person, string email)
    {
        var account = Account.For(person.Id, email);
        (account.EmailConfirmed, account.PrefersEnglish) = (true, Language.IsEnglish);
        Demand(await accounts.CreateAsync(account));
        return account;
    }

    /// <summary>Turns what Identity refuses into what a form can show.</summary>
    /// <exception cref="RuleViolation">It was refused.</exception>
    internal static void Demand(IdentityResult result)
    {
        if (result.Errors.FirstOrDefault() is not { } first)
            return;

        throw first.Code switch
        {
            nameof(IdentityErrorDescriber.PasswordTooShort) or nameof(IdentityErrorDescriber.PasswordRequiresUniqueChars) =>
                new RuleViolation("Kies een wachtwoord van minstens 12 tekens.", "Password"),
            nameof(IdentityErrorDescriber.InvalidToken) =>
                new RuleViolation("Deze link is gebruikt of verlopen. Vraag een nieuwe aan."),
            nameof(IdentityErrorDescriber.DuplicateEmail) or nameof(IdentityErrorDescriber.DuplicateUserName) =>
                new RuleViolation("Met dit e-mailadres kan geen account worden gemaakt. Log in of vraag een nieuw wachtwoord aan.", "Email"),
            _ => new RuleViolation("Dat is niet gelukt. Probeer het nog eens."),
        };
    }
}
