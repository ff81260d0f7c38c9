using Microsoft.AspNetCore.Identity;

namespace WerkplaatsPortal.Data.Network;

/// <summary>
/// The key to the portal of one person: e-mail, password and what else signing in takes. Who the person is, and what he or she
/// may do, is the domain's.
/// </summary>
public class Account : IdentityUser<Guid>
{
    /// <summary>Used by the store; make one with <see cref="For"/>.</summary>
    public Account() => Id = Guid.CreateVersion7();

    /// <summary>The person that signs in with it.</summary>
    public Guid PersonId { get; set; }

    /// <summary>May run the portal: accounts, settings, mail. Gives no seat anywhere.</summary>
    public bool IsAdministrator { get; set; }

    /// <summary>Wants mail, and the pages of a first visit, in English.</summary>
    public bool PrefersEnglish { get; set; }

    /// <summary>An account for a person, without a password yet; its e-mail address is the name to sign in with.</summary>
    public static Account For(Guid personId, string email) => new() { PersonId = personId, UserName = email, Email = email };
}
