using Microsoft.Extensions.Options;
using WerkplaatsPortal.Data.Notifications;
using WerkplaatsPortal.Data.Outbox;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Mail;

/// <summary>What stands in a mail with notifications, in the language that is spoken now.</summary>
public sealed class NoticeWords(Texts texts, PortalAddress portal, StopKeys keys, IOptions<PortalOptions> options)
{
    /// <summary>Where somebody says how often mail may come.</summary>
    public const string ChoicesPath = "/mijn/meldingen";

    /// <summary>More lines than this are counted, not written.</summary>
    private const int Most = 40;

    /// <summary>The letter that carries these lines: one of them, or a digest.</summary>
    public Letter Of(OutgoingMail mail, MailAddress to, IReadOnlyList<NoticeLine> lines)
    {
        var isOne = mail.Matter?.StartsWith("melding/", StringComparison.Ordinal) == true;
        var stop = portal.Of($"{StopKeys.StopPath}/{keys.ToStop(to.PersonId, isOne ? lines[0].IssueId : MailChoice.Everything)}");
        List<LetterPart> parts = [.. isOne ? One(lines[0]) : Digest(lines), .. Invited(to), .. Why(to, isOne ? lines[0] : null), Stop(stop)];
        return new(isOne ? $"{Sentence(lines[0])}: {lines[0].Thing.Title}" : SubjectOf(lines), parts, mail.InEnglish) { Stop = stop };
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
        var waiting = lines.Where(line => line.Kind.Waits).ToList();
        if (waiting.Count > 0)
            yield return new(LetterPartKind.Heading, texts["Dit wacht op je"]);
        foreach (var line in waiting.Take(Most))
            yield return Line(line);

        // Newest first, and so the studio with the newest first.
        foreach (var studio in lines.Where(line => !line.Kind.Waits).Take(Most).GroupBy(line => line.Thing.IssueName ?? ""))
        {
            yield return new(LetterPartKind.Heading, studio.Key.Length > 0 ? studio.Key : texts["Nieuw voor jou"]);
            foreach (var line in studio)
                yield return Line(line);
        }

        if (lines.Count - lines.Count(line => line.Kind.Waits) > Most)
            yield return new(LetterPartKind.Link, texts["Er is meer: bekijk alles in de werkplaats"], portal.Of("/mijn"));
    }

    private LetterPart Line(NoticeLine line) =>
        new(LetterPartKind.Line, line.Thing.Title, portal.Of(line.Thing.Path), $"{Sentence(line)} · {Show.Date(line.At)}");

    private IEnumerable<LetterPart> Invited(MailAddress to)
    {
        if (to.InvitationId is not { } invitation)
            yield break;

        yield return new(LetterPartKind.Heading, texts["Je bent uitgenodigd en hebt nog niet geantwoord"]);
        yield return new(LetterPartKind.Link, texts["Doe mee, of laat weten dat je niet meedoet"], portal.Of($"{StopKeys.AnswerPath}/{keys.ToAnswer(invitation)}"));
    }

    private IEnumerable<LetterPart> Why(MailAddress to, NoticeLine? line)
    {
        if (to.IsInvited)
        {
            yield return new(LetterPartKind.Footer, texts["Je krijgt deze mail omdat iemand je uitnodigde op dit adres en je nog niet antwoordde."]);
            yield break;
        }

        yield return new(LetterPartKind.Footer, (line, line?.Thing.IssueName) switch
        {
            (null, _) => texts["Je krijgt deze mail omdat je meedoet en een overzicht wilt. Wat je niet meer mag zien, staat er niet in."],
            (_, { } issue) => texts["Je krijgt deze mail omdat je meedoet in ‘{0}’ en dit meteen wilt weten.", issue],
            _ => texts["Je krijgt deze mail omdat je meedoet en dit meteen wilt weten."],
        });
        yield return new(LetterPartKind.Footer, texts["Kies zelf waarover en hoe vaak je mail krijgt"], portal.Of(ChoicesPath));
    }

    private LetterPart Stop(Uri stop) => new(LetterPartKind.Footer, texts["Stop deze mails met één klik"], stop);

    private string Sentence(NoticeLine line) => texts[line.Kind.Sentence];
}
