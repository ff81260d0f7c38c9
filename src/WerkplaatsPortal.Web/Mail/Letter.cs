using WerkplaatsPortal.Data.Outbox;

namespace WerkplaatsPortal.Web.Mail;

/// <summary>The words of a mail, from which its plain text and its HTML are made.</summary>
/// <param name="Subject">What stands above.</param>
/// <param name="Parts">From top to bottom.</param>
/// <param name="InEnglish">The language that it is in.</param>
public sealed record Letter(string Subject, IReadOnlyList<LetterPart> Parts, bool InEnglish)
{
    /// <summary>Where such mails are stopped with one click; null for one that somebody asked for.</summary>
    public Uri? Stop { get; init; }

    /// <summary>A letter whose words were written down: paragraphs with an empty line between them, an address on a line of its own a link.</summary>
    public static Letter Of(OutgoingMail mail) => new(
        mail.Subject, [.. mail.Text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(LetterPart.Of)], mail.InEnglish);
}

/// <summary>A part of a letter.</summary>
/// <param name="Kind">What kind of part.</param>
/// <param name="Text">What it says.</param>
/// <param name="Address">Where it leads; null where it leads nowhere.</param>
/// <param name="Detail">What stands below a line of a list.</param>
public sealed record LetterPart(LetterPartKind Kind, string Text, Uri? Address = null, string? Detail = null)
{
    /// <summary>A paragraph, or a link when it is nothing but an address.</summary>
    public static LetterPart Of(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? new(LetterPartKind.Link, text, address)
            : new(LetterPartKind.Paragraph, text);
}

/// <summary>The kinds of parts that a letter is made of.</summary>
public enum LetterPartKind
{
    /// <summary>Text.</summary>
    Paragraph,

    /// <summary>Stands above what follows.</summary>
    Heading,

    /// <summary>Leads somewhere.</summary>
    Link,

    /// <summary>A line of a list; leads to what it names.</summary>
    Line,

    /// <summary>Small, at the end: why the mail came.</summary>
    Footer,
}
