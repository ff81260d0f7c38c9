using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Network;
using WerkplaatsPortal.Data.Notifications;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>
/// Somebody leaves: the account and all that is known of the person are erased, every seat ends, and what he or she contributed
/// stays under the name of a former participant. One use case, because it reaches every room.
/// </summary>
public static class Leaving
{
    /// <summary>Prepares all of it; saving does it at once.</summary>
    public static async Task LeaveAsync(this PortalDbContext db, Account account, DateTime now, CancellationToken cancel = default)
    {
        await EndSeatsAsync(db, account.PersonId, now, cancel);
        await EndOfficesAsync(db, account.PersonId, Amsterdam.Day(now), cancel);

        var person = account.PersonId;
        // Also what went to an address of an invitation, unless somebody else reads mail there.
        var invited = db.Invitations.Where(each => each.PersonId == person && each.Email != null && !db.Accounts.Any(other =>
            other.PersonId != person && other.Email == each.Email)).Select(each => each.Email);
        db.Mails.RemoveRange(await db.Mails.Where(mail => mail.To == account.Email || mail.PersonId == person || invited.Contains(mail.To)).ToListAsync(cancel));
        db.Notifications.RemoveRange(await db.Notifications.Where(each => each.PersonId == person).ToListAsync(cancel));
        db.MailChoices.RemoveRange(await db.MailChoices.Where(choice => choice.PersonId == person).ToListAsync(cancel));
        db.RemoveRange(await db.Set<LastLook>().Where(look => look.PersonId == person).ToListAsync(cancel));
        db.Invitations.RemoveRange(await db.Invitations.Where(each => each.PersonId == account.PersonId).ToListAsync(cancel));
        (await db.People.SingleAsync(each => each.Id == person, cancel)).Leave();
        db.Accounts.Remove(account);
    }

    private static async Task EndSeatsAsync(PortalDbContext db, Guid personId, DateTime now, CancellationToken cancel)
    {
        var taking = await db.Participations.Include(each => each.Terms).Include(each => each.Holders).AsSplitQuery()
            .Where(each => each.PersonId == personId || each.Holders.Any(holder => holder.PersonId == personId))
            .ToListAsync(cancel);
        foreach (var participation in taking)
        {
            if (participation.PersonId == personId)
                participation.Choose(Seat.None, null, personId, now);
            participation.Release(personId, now);
        }

        foreach (var question in await db.SeatQuestions.Where(each => each.PersonId == personId && each.Answer == null).ToListAsync(cancel))
            question.Lapse(now);
    }

    private static async Task EndOfficesAsync(PortalDbContext db, Guid personId, DateOnly today, CancellationToken cancel)
    {
        foreach (var contact in await db.PartnerContacts.Where(each => each.PersonId == personId && each.Period.From <= today).ToListAsync(cancel))
            contact.StopOn(today);
        var seats = await db.CommitteeSeats.Where(each => each.PersonId == personId && (each.Period.Until == null || each.Period.Until >= today)).ToListAsync(cancel);
        db.CommitteeSeats.RemoveRange(seats.SelectMany(seat => seat.End(today, seats)).Distinct());

        var led = await db.Studios.Include(studio => studio.Leads)
            .Where(studio => studio.Leads.Any(lead => lead.PersonId == personId)).ToListAsync(cancel);
        led.ForEach(studio => studio.LoseLead(personId, today));
    }
}
