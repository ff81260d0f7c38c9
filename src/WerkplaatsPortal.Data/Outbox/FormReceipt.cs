namespace WerkplaatsPortal.Data.Outbox;

/// <summary>
/// That a form was taken, and where it led. Written in the transaction of what the form did, so that the same form sent twice
/// does it once, on whichever node.
/// </summary>
public sealed class FormReceipt
{
    /// <summary>The longest address that an answer leads to.</summary>
    public const int LocationMaxLength = 1000;

    /// <summary>Length of the hash: SHA-256 in hexadecimal.</summary>
    public const int ContentHashLength = 64;

    private FormReceipt() { }

    /// <summary>The key in the form, together with who sent it and what it said: the same three, the same answer.</summary>
    public string ContentHash { get; private init; } = "";

    /// <summary>When it came in (UTC).</summary>
    public DateTime ReceivedAt { get; private init; }

    /// <summary>Where the first answer led; null while it is being made.</summary>
    public string? Location { get; private set; }

    /// <summary>A form that came in.</summary>
    public static FormReceipt For(string contentHash, DateTime now) => new() { ContentHash = contentHash, ReceivedAt = now };

    /// <summary>Notes the answer.</summary>
    public void LedTo(string location) => Location = location;
}
