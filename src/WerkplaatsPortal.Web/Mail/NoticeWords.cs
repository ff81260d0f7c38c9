using Microsoft.Extensions.Options;
using WerkplaatsPortal.Data.Notifications;
using WerkplaatsPortal.Data.Outbox;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Mail;

/// <summary>What stands in a mail with notifications, in the language that is spoken now.</summary>
public sealed class NoticeWords(Texts texts, PortalAddress portal, LetterClosing closing, IOptions<PortalOptions> options)
{
    /// <summary>Where somebody says how often mail may come.</summary>
    public const string ChoicesPath = "/mijn/meldingen";

    /// <summary>Where all of it stands.</summary>
    public const string AllPath = "/mijn/nieuw";

    /// <summary>More lines than this, of what waits or of what is new, are not written.</summary>
    private const int Most = 40;

    /// <summary>The letter that carries these lines: one of them, or a digest.</summary>
    public Letter Of(OutgoingMail mail, MailAddress to, IReadOnlyList<NoticeLine> lines)
    {
        var one = LetterMatter.Of(mail).Kind == LetterMatter.Notification ? lines[0] : null;
        var words = new LetterWords(
            one is null ? SubjectOf(lines) : $"{Sentence(one)}: {one.Thing.Title}", [], Why(one), one?.IssueId ?? MailChoice.Everything);
        return closing.Close(mail, to, words, [.. one is null ? Digest(lines) : One(one), .. Invited(to)]);
    }

    private string SubjectOf(IReadOnlyList<NoticeLine> lines) => lines.Any(line => line.Kind.Waits)
        ? texts["Nieuw in {0}, en er wacht iets op je", options.Value.FullName]
        : texts["Nieuw in {0}", options.Value.FullName];

    private IEnumerable<LetterPart> One(NoticeLine line)
    {
        yield return new(LetterPartKind.Paragraph, line.Thing.IssueName is { } issue ? texts["{0}, in het leeratelier ‘{1}’.", Sentence(line), issue] : $"{Sentence(line)}.");
        yield return new(LetterPartKind.Link, line.Thing.Title, portal.Of(line.Thing.Path));
    }

    private IEnumerable<LetterPart> Digest(IReadOnlyList<NoticeLine> lines)
    {
        var (waiting, rest) = (lines.Where(line => line.Kind.Waits).ToList(), lines.Where(line => !line.Kind.Waits).ToList());
        if (waiting.Count > 0)
            yield return new(LetterPartKind.Heading, texts["Dit wacht op je"]);
        foreach (var line in waiting.Take(Most))
            yield return Line(line);

        // Newest first, and so the studio with the newest first.
        foreach (var studio in rest.Take(Most).GroupBy(line => line.Thing.IssueName ?? ""))
        {
            yield return new(LetterPartKind.Heading, studio.Key.Length > 0 ? studio.Key : texts["Nieuw voor jou"]);
            foreach (var line in studio)
                yield return Line(line);
        }

        if (waiting.Count > Most || rest.Count > Most)
            yield return new(LetterPartKind.Link, texts["Er is meer: bekijk alles in de werkplaats"], portal.Of(AllPath));
    }

    private LetterPart Line(NoticeLine line) =>
        new(LetterPartKind.Line, line.Thing.Title, portal.Of(line.Thing.Path), $"{Sentence(line)} · {Show.Date(line.At)}");

    private IEnumerable<LetterPart> Invited(MailAddress to) =>
        to.IsInvited ? [new(LetterPartKind.Heading, texts["Je bent uitgenodigd en hebt nog niet geantwoord"])] : [];

    private string Why(NoticeLine? line) => (line, line?.Thing.IssueName) switch
    {
        (null, _) => texts["Je krijgt deze mail omdat je meedoet en een overzicht wilt. Wat je niet meer mag zien, staat er niet in."],
        (_, { } issue) => texts["Je krijgt deze mail omdat je meedoet in ‘{0}’ en dit meteen wilt weten.", issue],
        _ => texts["Je krijgt deze mail omdat je meedoet en dit meteen wilt weten."],
    };

    private string Sentence(NoticeLine line) => texts[line.Kind.Sentence];
}
