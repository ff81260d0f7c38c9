using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>
/// Who was invited says no: the places that waited are free again, and what was still to be told is not. One use case, because places lie in
/// several rooms.
/// </summary>
public static class Declining
{
    /// <summary>Prepares all of it; saving does it at once.</summary>
    /// <exception cref="RuleViolation">The invitation was taken, or is too old.</exception>
    public static async Task DeclineAsync(this PortalDbContext db, Invitation invitation, DateTime now, CancellationToken cancel = default)
    {
        var (person, today) = (invitation.PersonId, Amsterdam.Day(now));
        foreach (var each in await db.Invitations.Where(each => each.PersonId == person && each.AcceptedAt == null).ToListAsync(cancel))
        {
            if (each.IsOpen(now))
                each.Decline(now);
        }

        var taking = await db.Participations.Include(each => each.Terms).Include(each => each.Holders).AsSplitQuery()
            .Where(each => each.Holders.Any(holder => holder.PersonId == person)).ToListAsync(cancel);
        foreach (var each in taking)
        {
            if (each.PersonId == person)
                each.Choose(Domain.Studios.Seat.None, null, person, now);
            each.Release(person, now);
        }

        foreach (var contact in await db.PartnerContacts.Where(each => each.PersonId == person && each.Period.Until == null && each.Period.From <= today).ToListAsync(cancel))
            contact.StopOn(today);
        var seats = await db.CommitteeSeats.Where(each => each.PersonId == person && (each.Period.Until == null || each.Period.Until >= today)).ToListAsync(cancel);
        db.CommitteeSeats.RemoveRange(seats.SelectMany(seat => seat.End(today, seats)).Distinct());
        db.Notifications.RemoveRange(await db.Notifications.Where(each => each.PersonId == person).ToListAsync(cancel));
    }
}
