using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Security;

/// <summary>Personal links with which somebody who was named takes the place that waits for him or her.</summary>
public sealed class Invitations(PortalDbContext db, PortalAddress portal, TimeProvider clock)
{
    /// <summary>The link's address up to the code.</summary>
    public const string Path = "/account/uitnodiging";

    private const int CodeBytes = 24;

    /// <summary>Invites a person, saved with whatever it belongs to. The link is told here and can't be found again.</summary>
    /// <param name="personId">Who is invited.</param>
    /// <param name="email">The address to which the caller mails the link, and shows it nowhere else; null when it is handed over in another way.</param>
    public string Invite(Guid personId, string? email = null)
    {
        var code = NewCode();
        db.Invitations.Add(Invitation.For(personId, Hash(code), email, clock.UtcNow()));
        return portal.Of($"{Path}/{code}").AbsoluteUri;
    }

    /// <summary>Another link for who was invited and did not answer yet; the path of it, saved with whatever it belongs to.</summary>
    public string Renew(Invitation invitation)
    {
        var code = NewCode();
        db.Invitations.Add(invitation.WithCode(Hash(code)));
        return $"{Path}/{code}";
    }

    /// <summary>The invitation with a code, used and old ones included; null when there is none.</summary>
    public Task<Invitation?> FindAsync(string code, CancellationToken cancel = default)
    {
        var hash = Hash(code);
        return db.Invitations.SingleOrDefaultAsync(each => each.CodeHash == hash, cancel);
    }

    private static string NewCode() => WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(CodeBytes));

    private static string Hash(string code) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(code)));
}
