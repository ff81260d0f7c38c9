using Microsoft.AspNetCore.Identity;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Network;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Web.Security;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Commands;

/// <summary>
/// Makes an administrator and prints a link, valid for a day, that sets the password. Somebody who has an account already
/// becomes administrator and gets a new link: who can run commands can open the database too.
/// </summary>
internal sealed class AdminCommand(UserManager<Account> accounts, PortalDbContext db, PasswordLink link) : ICommand
{
    public string Usage => "admin EMAIL";

    public async Task RunAsync(IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancel)
    {
        if (arguments is not [var email] || !MailAddressAttribute.Holds(email))
            throw new CommandFailure($"Write one e-mail address: {Usage}.");

        var account = await accounts.FindByEmailAsync(email);
        await (account is null ? MakeAsync(email) : RaiseAsync(account));
        account ??= await accounts.FindByEmailAsync(email);
        await output.WriteLineAsync(await link.ForAsync(account!));
    }

    private async Task MakeAsync(string email)
    {
        var person = Person.Named(email.Split('@')[0]);
        db.People.Add(person);
        var account = Account.For(person.Id, email);
        account.IsAdministrator = true;
        account.EmailConfirmed = true;
        Demand(await accounts.CreateAsync(account));
    }

    private async Task RaiseAsync(Account account)
    {
        account.IsAdministrator = true;
        Demand(await accounts.UpdateAsync(account));
    }

    private static void Demand(IdentityResult result)
    {
        if (!result.Succeeded)
            throw new CommandFailure(string.Join(' ', result.Errors.Select(error => error.Description)));
    }
}
