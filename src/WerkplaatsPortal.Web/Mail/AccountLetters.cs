using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Network;
using WerkplaatsPortal.Data.Outbox;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Security;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Mail;

/// <summary>What the portal writes to somebody about an account: in the language that its owner chose, else that of the screen that asked for it.</summary>
public sealed class AccountLetters(
    PortalDbContext db, UserManager<Account> accounts, PasswordLink link, PortalAddress portal, TimeProvider clock, Texts texts)
{
    private static readonly Account Nobody = new() { Email = "", SecurityStamp = Guid.NewGuid().ToString() };

    /// <summary>Where an e-mail address is confirmed.</summary>
    public const string ConfirmPath = "/account/aanmelden";

    /// <summary>
    /// A link to set a new password, to an address that has an account. For another the same work is done, down to a mail to
    /// nobody, so that the time it takes tells nothing.
    /// </summary>
    public async Task SendLinkAsync(string email)
    {
        await db.Mails.ToNobody().ExecuteDeleteAsync();
        var account = await accounts.FindByEmailAsync(email) ?? Nobody;
        var address = await link.ForAsync(account);
        await WriteAsync(account, () => (texts["Een nieuw wachtwoord"], texts["Met deze link kies je een nieuw wachtwoord. De link werkt een dag."]), address);
    }

    /// <summary>A link with which somebody new shows that the address is his or hers.</summary>
    public async Task SendConfirmationAsync(Account account)
    {
        var token = WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(await accounts.GenerateEmailConfirmationTokenAsync(account)));
        await WriteAsync(
            account, () => (texts["Bevestig je e-mailadres"], texts["Met deze link bevestig je je e-mailadres. Daarna werkt je account. De link werkt een dag."]),
            portal.Of($"{ConfirmPath}/{account.Id}/{token}").AbsoluteUri);
    }

    /// <summary>To the owner of an address with which somebody tried to make a second account; one that is not confirmed yet can be now.</summary>
    public Task SendAboutOwnAsync(Account known) => !known.EmailConfirmed ? SendConfirmationAsync(known) : WriteAsync(
        known, () => (texts["Je hebt al een account"], texts["Iemand wilde met dit e-mailadres een account maken, maar je hebt er al een. Inloggen kan met deze link."]),
        portal.Of("/account/inloggen").AbsoluteUri);

    private async Task WriteAsync(Account to, Func<(string Subject, string What)> words, string address)
    {
        var english = to.PrefersEnglish || (Language.IsEnglish && !to.EmailConfirmed);
        db.Mails.Add(Language.Speak(english, () =>
        {
            var (subject, what) = words();
            var text = string.Join("\n\n", what, address, texts["Vroeg je hier niet om? Dan hoef je niets te doen."]);
            return OutgoingMail.Write(to.Email!, subject, text, clock.UtcNow(), english);
        }));
        await db.SaveChangesAsync();
    }
}
