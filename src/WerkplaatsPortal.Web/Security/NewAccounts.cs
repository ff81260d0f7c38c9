using Microsoft.AspNetCore.Identity;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Network;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Web.Security;

/// <summary>Makes accounts: a person and the key to the portal are saved together.</summary>
public sealed class NewAccounts(PortalDbContext db, UserManager<Account> accounts)
{
    /// <summary>An account for somebody new, saved by whoever creates it with <see cref="UserManager{TUser}"/>.</summary>
    public Account For(Person person, string email)
    {
        db.People.Add(person);
        return Account.For(person.Id, email);
    }

    /// <summary>Saves an account with its first password.</summary>
    /// <exception cref="RuleViolation">The password is too weak, or the e-mail address has an account.</exception>
    public async Task OpenAsync(Account account, string password) => Demand(await accounts.CreateAsync(account, password));

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
