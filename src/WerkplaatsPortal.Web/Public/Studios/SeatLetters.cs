using WerkplaatsPortal.Data;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Mail;
using WerkplaatsPortal.Web.Security;

namespace WerkplaatsPortal.Web.Public.Studios;

/// <summary>
/// Names who will sit in the Arena for a partner. Everybody who is named gets a link to take the place, with an account or by
/// making one, so that who names them never learns who has an account.
/// </summary>
public sealed class SeatLetters(PortalDbContext db, Invitations invitations, InvitationLetters letters)
{
    /// <summary>Names the people and gives, once, a line with name and link for each who has no e-mail address.</summary>
    public IReadOnlyList<string> Name(Participation taking, IReadOnlyList<NamedHolder> holders, DateTime now) =>
        [.. holders.Select(holder => Name(taking, holder, now)).OfType<string>()];

    private string? Name(Participation taking, NamedHolder holder, DateTime now)
    {
        var person = Person.Named(holder.Name);
        db.People.Add(person);
        taking.Name(person, holder.Party, now);
        if (holder.Email is null)
            return $"{holder.Name}: {invitations.Invite(person.Id)}";

        letters.InviteToArena(person, holder.Email, now);
        return null;
    }
}
