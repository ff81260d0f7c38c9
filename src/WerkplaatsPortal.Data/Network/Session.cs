namespace WerkplaatsPortal.Data.Network;

/// <summary>
/// One sign-in on one device. The cookie holds only a key to it, so that signing out ends it everywhere, copies of the cookie
/// included. The key itself isn't kept: who reads this table can't sign in with it.
/// </summary>
public class Session
{
    /// <summary>The length of <see cref="KeyHash"/>.</summary>
    public const int KeyHashLength = 64;

    /// <summary>SHA-256 of the key in the cookie, in hexadecimal digits.</summary>
    public required string KeyHash { get; init; }

    /// <summary>Whose it is.</summary>
    public Guid AccountId { get; init; }

    /// <summary>What Identity wants to remember of the sign-in, protected.</summary>
    public required byte[] Ticket { get; set; }

    /// <summary>After this moment it no longer counts (UTC).</summary>
    public DateTime ExpiresAt { get; set; }
}
