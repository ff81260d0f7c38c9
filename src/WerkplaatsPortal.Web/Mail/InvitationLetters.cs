using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Outbox;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Web.Security;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Mail;

/// <summary>Mails somebody who was named a link, and shows it to nobody else: so the link proves whose the address is.</summary>
public sealed class InvitationLetters(PortalDbContext db, Invitations invitations, Texts texts)
{
    /// <summary>Invites to an office: contact of a partner, or member of the committee. Saved with what it belongs to.</summary>
    public void Invite(Person person, string email, DateTime now) => Write(person, email, now, () => (
        texts["Je bent uitgenodigd"],
        texts["Er wacht een plek op je in de werkplaats. Met deze link neem je die in, met een account dat je al hebt of met een nieuw account. De link werkt dertig dagen."]));

    /// <summary>Invites to a place in an Arena. Saved with what it belongs to.</summary>
    public void InviteToArena(Person person, string email, DateTime now) => Write(person, email, now, () => (
        texts["Je bent genoemd voor een Arena"],
        texts["Je bent genoemd om mee te doen in de Arena van een leeratelier. Met deze link neem je je plek in, met een account dat je al hebt of met een nieuw account. De link werkt dertig dagen."]));

    /// <summary>In Dutch, whatever language the screen of who invites is in: nobody knows yet what the reader prefers.</summary>
    private void Write(Person person, string email, DateTime now, Func<(string Subject, string What)> words) => db.Mails.Add(Language.Speak(false, () =>
    {
        var (subject, what) = words();
        var text = string.Join("\n\n", texts["Dag {0},", person.Name], what, invitations.Invite(person.Id, email));
        return OutgoingMail.Invite(person.Id, email, $"{LetterMatter.Invitation}/{person.Id:N}", subject, text, now);
    }));
}
