using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace WerkplaatsPortal.Web.Mail;

/// <summary>
/// Keys in mails: to stop them, or to answer an invitation, without signing in. A key says for whom it is and is sealed, so that nobody makes or
/// reads one; nothing of it is kept.
/// </summary>
public sealed class StopKeys(IDataProtectionProvider protection)
{
    /// <summary>Where mails are stopped.</summary>
    public const string StopPath = "/meldingen/stoppen";

    /// <summary>Where an invitation is answered.</summary>
    public const string AnswerPath = "/meldingen/uitnodiging";

    private const int IdBytes = 16;
    private readonly IDataProtector stopping = protection.CreateProtector("Mail.Stop");
    private readonly IDataProtector answering = protection.CreateProtector("Mail.Invitation");

    /// <summary>A key that stops what somebody gets about an issue, about one thing, or about everything.</summary>
    public string ToStop(Guid personId, Guid scope) => Seal(stopping, [.. personId.ToByteArray(), .. scope.ToByteArray()]);

    /// <summary>What a key stops; null when it is none.</summary>
    public (Guid PersonId, Guid Scope)? Stopped(string key) =>
        Open(stopping, key) is { Length: 2 * IdBytes } ids ? (new Guid(ids.AsSpan(0, IdBytes)), new Guid(ids.AsSpan(IdBytes))) : null;

    /// <summary>A key that answers an invitation.</summary>
    public string ToAnswer(Guid invitationId) => Seal(answering, invitationId.ToByteArray());

    /// <summary>The invitation that a key answers; null when it is none.</summary>
    public Guid? Answered(string key) => Open(answering, key) is { Length: IdBytes } id ? new Guid(id) : null;

    private static string Seal(IDataProtector protector, byte[] ids) => WebEncoders.Base64UrlEncode(protector.Protect(ids));

    private static byte[]? Open(IDataProtector protector, string key)
    {
        try
        {
            return protector.Unprotect(WebEncoders.Base64UrlDecode(key));
        }
        catch (Exception wrong) when (wrong is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
