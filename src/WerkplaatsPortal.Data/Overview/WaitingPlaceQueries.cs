using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>A seat in an Arena that waits for an invited person.</summary>
/// <param name="Issue">The name of the issue.</param>
/// <param name="Partner">The partner for whom the person sits there; null for a person without an organisation.</param>
/// <param name="IsRequested">Whether the lead has still to say yes.</param>
public sealed record WaitingSeat(string Issue, string? Partner, bool IsRequested);

/// <summary>What waits for somebody who was invited.</summary>
/// <param name="Seats">Seats in Arenas.</param>
/// <param name="Partners">Names of the partners for whom the person will speak.</param>
/// <param name="Constituencies">For whom the person will sit in the programme committee.</param>
public sealed record WaitingPlaces(IReadOnlyList<WaitingSeat> Seats, IReadOnlyList<string> Partners, IReadOnlyList<Constituency> Constituencies);

/// <summary>Finds the places of an invited person, for who has the link: three commands.</summary>
public sealed class WaitingPlaceQueries(PortalDbContext db)
{
    /// <summary>All places that wait for a person.</summary>
    public async Task<WaitingPlaces> OfAsync(Guid personId, CancellationToken cancel = default) => new(
        await (
            from participation in db.Participations
            where participation.Holders.Any(holder => holder.PersonId == personId && holder.Period.Until == null)
            where participation.Terms.Any(term => term.State == SeatState.Open || term.State == SeatState.Requested)
            join studio in db.Studios on participation.StudioId equals studio.Id
            join issue in db.Issues on studio.IssueId equals issue.Id
            join partner in db.Partners on participation.PartnerId equals partner.Id into partners
            from partner in partners.DefaultIfEmpty()
            orderby issue.Name
            select new WaitingSeat(
                issue.Name, partner == null ? null : partner.Name,
                participation.Terms.Any(term => term.State == SeatState.Requested))).ToListAsync(cancel),
        await (
            from contact in db.PartnerContacts
            where contact.PersonId == personId && contact.Period.Until == null
            join partner in db.Partners on contact.PartnerId equals partner.Id
            orderby partner.Name
            select partner.Name).ToListAsync(cancel),
        await db.CommitteeSeats.Where(seat => seat.PersonId == personId && seat.Period.Until == null)
            .Select(seat => seat.Constituency).ToListAsync(cancel));
}
