using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>
/// Who was invited turns out to have an account: the places that waited for the invited person go over to the one of the account.
/// One use case, because places lie in several rooms.
/// </summary>
public static class HandingOver
{
    /// <summary>Prepares all of it; saving does it at once.</summary>
    public static async Task HandOverAsync(this PortalDbContext db, Guid invited, Person taker, DateTime now, CancellationToken cancel = default)
    {
        var participations = await db.Participations.Include(each => each.Terms).Include(each => each.Holders).AsSplitQuery()
            .Where(each => each.Holders.Any(holder => holder.PersonId == invited)).ToListAsync(cancel);
        foreach (var participation in participations.Where(each => each.PartnerId is not null))
            participation.HandOver(invited, taker, now);
        foreach (var participation in participations.Where(each => each.PersonId == invited))
            participation.HandOverTo(await OwnAsync(db, participation.StudioId, taker, cancel), now);

        var today = Amsterdam.Day(now);
        var contacts = await db.PartnerContacts.Where(contact => contact.PersonId == invited && contact.Period.Until == null).ToListAsync(cancel);
        db.PartnerContacts.AddRange(contacts.Select(contact => contact.HandOverTo(taker, today)));

        var seats = await db.CommitteeSeats.Where(seat => seat.PersonId == invited && seat.Period.Until == null).ToListAsync(cancel);
        db.CommitteeSeats.AddRange(seats.Select(seat => seat.HandOverTo(taker, today)));
    }

    /// <summary>How the taker takes part in a studio without an organisation, begun here when he or she did not yet.</summary>
    private static async Task<Participation> OwnAsync(PortalDbContext db, Guid studioId, Person taker, CancellationToken cancel)
    {
        var own = await db.Participations.Include(each => each.Terms).Include(each => each.Holders).AsSplitQuery()
            .SingleOrDefaultAsync(each => each.StudioId == studioId && each.PersonId == taker.Id, cancel);
        if (own is not null)
            return own;

        var begun = Participation.Of(await db.Studios.SingleAsync(studio => studio.Id == studioId, cancel), taker);
        db.Participations.Add(begun);
        return begun;
    }
}
