using System.ComponentModel.DataAnnotations;
using MimeKit;
using WerkplaatsPortal.Data.Outbox;

namespace WerkplaatsPortal.Web.Shared.Forms;

/// <summary>
/// The field is one e-mail address, just as it is written on an envelope: no name around it, no space, no comment, no list. Every
/// address that the portal takes from somebody is judged here, so that what it keeps can be mailed.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class MailAddressAttribute : ValidationAttribute
{
    private static readonly ParserOptions Strict = new()
    {
        AddressParserComplianceMode = RfcComplianceMode.Strict,
        AllowAddressesWithoutDomain = false,
        AllowUnquotedCommasInAddresses = false,
    };

    /// <summary>Refuses anything else.</summary>
    public MailAddressAttribute() => ErrorMessage = "Vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.";

    /// <inheritdoc />
    public override bool IsValid(object? value) => value is null or "" || (value is string text && Holds(text));

    /// <summary>Whether a text is an e-mail address and nothing else.</summary>
    public static bool Holds(string? text) =>
        text is { Length: > 0 and <= OutgoingMail.ToMaxLength } && !text.Any(NeverIn) && MailboxAddress.TryParse(Strict, text, out var box) && box.Address == text;

    /// <summary>A quoted or literal part is allowed by the standard, and used by nobody but who tries something.</summary>
    private static bool NeverIn(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || "\"<>(),;:\\[]".Contains(c, StringComparison.Ordinal);
}
