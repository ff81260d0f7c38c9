using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Studios;

/// <summary>
/// Who belongs to an audience of a studio on a day: the same rule as for a reader, asked the other way round, for what goes out to
/// many at once.
/// </summary>
public static class SeatedPeople
{
    /// <summary>The people whom an audience of an issue holds; for what is for everybody, those with a seat in its studio.</summary>
    public static IQueryable<Person> SeatedIn(this PortalDbContext db, Guid? issueId, Audience audience, DateOnly today)
    {
        var arena = db.People.Where(person =>
            db.Studios.Any(studio => studio.IssueId == issueId && studio.Leads.Any(lead =>
                lead.PersonId == person.Id && lead.Period.From <= today && (lead.Period.Until == null || lead.Period.Until >= today)))
            || db.Participations.Any(each => db.Studios.Any(studio => studio.Id == each.StudioId && studio.IssueId == issueId)
                && each.Terms.Any(term => term.State == SeatState.Open && term.Seat == Seat.Arena)
                && (each.PersonId == person.Id || each.Holders.Any(holder =>
                    holder.PersonId == person.Id && holder.Period.From <= today && holder.Period.Until == null))));
        if (audience == Audience.Arena)
            return arena;

        return arena.Union(db.People.Where(person => db.Participations.Any(each =>
            db.Studios.Any(studio => studio.Id == each.StudioId && studio.IssueId == issueId)
            && each.Terms.Any(term => term.State == SeatState.Open)
            && (each.PersonId == person.Id || db.PartnerContacts.Any(contact => contact.PersonId == person.Id && contact.PartnerId == each.PartnerId
                && contact.Period.From <= today && (contact.Period.Until == null || contact.Period.Until >= today))))));
    }
}
