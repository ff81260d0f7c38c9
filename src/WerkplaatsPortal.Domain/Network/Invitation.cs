using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Domain.Network;

/// <summary>
/// A personal link with which somebody who was named (for a seat, as a contact, as a researcher) makes an account.
/// Only a hash of the code is kept; the code itself is in the link and nowhere else.
/// </summary>
public sealed class Invitation : Entity
{
    /// <summary>How long the link works.</summary>
    public static readonly TimeSpan Valid = TimeSpan.FromDays(30);

    /// <summary>Length of the hash: SHA-256 in hexadecimal.</summary>
    public const int CodeHashLength = 64;

    /// <summary>The longest e-mail address.</summary>
    public const int EmailMaxLength = 256;

    private Invitation() { }

    /// <summary>Who is invited.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>SHA-256 of the code, in hexadecimal.</summary>
    public string CodeHash { get; private set; } = "";

    /// <summary>The address to which the link was mailed, and to nobody else; null when it was handed over in another way.</summary>
    public string? Email { get; private set; }

    /// <summary>The last moment at which the link works, in UTC.</summary>
    public DateTime ExpiresAt { get; private set; }

    /// <summary>When it was used, in UTC; null while it was not.</summary>
    public DateTime? AcceptedAt { get; private set; }

    /// <summary>When the invited person said no, in UTC; null unless he or she did.</summary>
    public DateTime? DeclinedAt { get; private set; }

    /// <summary>Invites a person; with an e-mail address where the link goes to that address and is shown to nobody.</summary>
    public static Invitation For(Guid personId, string codeHash, string? email, DateTime now) => new()
    {
        PersonId = personId,
        CodeHash = codeHash,
        Email = email,
        ExpiresAt = now + Valid,
    };

    /// <summary>Another link to the same place, that works as long as this one; this one keeps working.</summary>
    public Invitation WithCode(string codeHash) => new() { PersonId = PersonId, CodeHash = codeHash, Email = Email, ExpiresAt = ExpiresAt };

    /// <summary>Whether the link still works.</summary>
    public bool IsOpen(DateTime now) => AcceptedAt is null && DeclinedAt is null && now <= ExpiresAt;

    /// <summary>Whether whoever has the link has shown that this address is his or hers: it came there and nowhere else.</summary>
    public bool Proves(string email) => Email is not null && string.Equals(Email, email, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether somebody with this address may use it: a link that was mailed is for who has that address, however it got about.</summary>
    public bool IsFor(string email) => Email is null || Proves(email);

    /// <summary>Uses the link, once.</summary>
    /// <exception cref="RuleViolation">It was used before, is too old, or was mailed to another address.</exception>
    public void Accept(string email, DateTime now)
    {
        DemandTakenBy(email, now);
        AcceptedAt = now;
    }

    /// <summary>Demands that somebody with this address may use it now.</summary>
    /// <exception cref="RuleViolation">It was used before, is too old, or was mailed to another address.</exception>
    public void DemandTakenBy(string email, DateTime now)
    {
        Rule.Demand(IsOpen(now), "Deze uitnodiging is al gebruikt of verlopen. Vraag om een nieuwe.");
        Rule.Demand(
            IsFor(email), "Deze uitnodiging is gestuurd naar een ander e-mailadres. Gebruik dat adres, of vraag om een nieuwe uitnodiging.", nameof(Email));
    }

    /// <summary>The invited person says no; saying so again changes nothing.</summary>
    /// <exception cref="RuleViolation">The invitation was taken, or is too old.</exception>
    public void Decline(DateTime now)
    {
        if (DeclinedAt is not null)
            return;

        Rule.Demand(IsOpen(now), "Deze uitnodiging is al gebruikt of verlopen. Vraag om een nieuwe.");
        DeclinedAt = now;
    }
}
