using WerkplaatsPortal.Data.Outbox;
using WerkplaatsPortal.Data.Studios;

namespace WerkplaatsPortal.Web.Mail;

/// <summary>
/// Writes some kinds of letters at the moment that they go: the mail itself holds only what it is about. So a letter tells what holds and what
/// its reader may see then, however long the mail server was away.
/// </summary>
public interface ILetterWriter
{
    /// <summary>How the matters of its letters begin.</summary>
    IReadOnlyList<string> Kinds { get; }

    /// <summary>The words, in the language that is spoken now; null when there is nothing to say to this reader any more.</summary>
    Task<LetterWords?> WriteAsync(LetterMatter matter, Reader reader, CancellationToken cancel = default);
}

/// <summary>What a letter says.</summary>
/// <param name="Subject">What stands above.</param>
/// <param name="Text">Paragraphs; an address by itself is a link.</param>
/// <param name="Why">Why it came.</param>
/// <param name="Scope">What its reader stops with one click: an issue, or one thing that mails are about.</param>
public sealed record LetterWords(string Subject, IReadOnlyList<string> Text, string Why, Guid Scope);

/// <summary>The matter of a mail, taken apart.</summary>
/// <param name="Kind">What kind of letter.</param>
/// <param name="Id">The thing that it is about; empty for a digest, which is about a day.</param>
/// <param name="Further">What tells it from another letter of that kind about that thing.</param>
public sealed record LetterMatter(string Kind, Guid Id, string Further)
{
    /// <summary>An invitation: the only letter about a matter that holds its own words, because they hold a key that nobody can find again.</summary>
    public const string Invitation = "uitnodiging";

    /// <summary>A mail with one notification.</summary>
    public const string Notification = "melding";

    /// <summary>The matter of a mail.</summary>
    public static LetterMatter Of(OutgoingMail mail)
    {
        var parts = (mail.Matter ?? "").Split('/', 3);
        return new(parts[0], parts.Length > 1 && Guid.TryParse(parts[1], out var id) ? id : Guid.Empty, parts.Length > 2 ? parts[2] : "");
    }
}
