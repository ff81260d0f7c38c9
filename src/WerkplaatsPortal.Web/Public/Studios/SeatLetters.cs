using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Outbox;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Security;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Studios;

/// <summary>
/// Names who will sit in the Arena. Everybody who is named gets a link to take the place, with an account or by making one, so
/// that who names them never learns who has an account.
/// </summary>
public sealed class SeatLetters(PortalDbContext db, Invitations invitations, Texts texts)
{
    /// <summary>Names the people and gives, once, a line with name and link for each.</summary>
    public IReadOnlyList<string> Name(Participation taking, IReadOnlyList<NamedHolder> holders, DateTime now) =>
        [.. holders.Select(holder => Name(taking, holder, now))];

    private string Name(Participation taking, NamedHolder holder, DateTime now)
    {
        var person = Person.Named(holder.Name);
        db.People.Add(person);
        taking.Name(person, holder.Party, now);
        var link = invitations.Invite(person.Id);
        if (holder.Email is not null)
            db.Mails.Add(OutgoingMail.Write(holder.Email, texts["Je bent genoemd voor een Arena"], Letter(holder.Name, link), now));
        return $"{holder.Name}: {link}";
    }

    private string Letter(string name, string link) => string.Join(
        "\n\n",
        texts["Dag {0},", name],
        texts["Je bent genoemd om mee te doen in de Arena van een leeratelier. Met deze link neem je je plek in, met een account dat je al hebt of met een nieuw account. De link werkt dertig dagen."],
        link);
}
