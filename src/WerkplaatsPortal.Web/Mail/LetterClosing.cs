using WerkplaatsPortal.Data.Notifications;
using WerkplaatsPortal.Data.Outbox;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Mail;

/// <summary>How every mail ends that is not about an account: why it came, where to choose, and a link that stops such mails at once.</summary>
public sealed class LetterClosing(Texts texts, PortalAddress portal, StopKeys keys)
{
    /// <summary>The letter with its end, in the language that is spoken now.</summary>
    /// <param name="mail">The mail.</param>
    /// <param name="to">Who reads it.</param>
    /// <param name="words">What it says, why it came and what its link stops.</param>
    /// <param name="parts">What stands in it.</param>
    public Letter Close(OutgoingMail mail, MailAddress to, LetterWords words, IEnumerable<LetterPart> parts)
    {
        var stop = portal.Of($"{StopKeys.StopPath}/{keys.ToStop(to.PersonId, words.Scope)}");
        return new(words.Subject, [.. parts, .. End(to, words.Why), new(LetterPartKind.Footer, texts["Stop deze mails met één klik"], stop)], mail.InEnglish) { Stop = stop };
    }

    /// <summary>An invitation, as it was written.</summary>
    public Letter Close(OutgoingMail mail, MailAddress to) =>
        Close(mail, to, new(mail.Subject, [], "", MailChoice.Everything), Letter.Of(mail).Parts);

    private IEnumerable<LetterPart> End(MailAddress to, string why)
    {
        if (to.InvitationId is { } invitation)
        {
            yield return new(LetterPartKind.Link, texts["Doe mee, of laat weten dat je niet meedoet"], portal.Of($"{StopKeys.AnswerPath}/{keys.ToAnswer(invitation)}"));
            yield return new(LetterPartKind.Footer, texts["Je krijgt deze mail omdat iemand je uitnodigde op dit adres en je nog niet antwoordde."]);
            yield break;
        }

        yield return new(LetterPartKind.Footer, why);
        yield return new(LetterPartKind.Footer, texts["Kies zelf waarover en hoe vaak je mail krijgt"], portal.Of(NoticeWords.ChoicesPath));
    }
}
