using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>A partner, the practices that it works in and the studios where it has a seat.</summary>
public sealed record PartnerPage(NetworkPartner Partner, IReadOnlyList<PartnerPractice> Practices, IReadOnlyList<PartnerSeat> Seats);

/// <summary>A practice of a partner.</summary>
public sealed record PartnerPractice(string Slug, string Title, string Place);

/// <summary>A seat of a partner that is taken now.</summary>
public sealed record PartnerSeat(string IssueSlug, string IssueName, Seat Seat, DateTime? Since);

/// <summary>Asks for the page of a partner: three commands.</summary>
public sealed class PartnerQueries(PortalDbContext db, TimeProvider clock)
{
    /// <summary>The page of a partner that takes part; null when there is none with that address, or it is only named.</summary>
    public async Task<PartnerPage?> FindAsync(string slug, Reader reader, CancellationToken cancel = default)
    {
        var partner = await db.Partners.AsNoTracking().SingleOrDefaultAsync(each => each.Slug == slug && each.TakesPart, cancel);
        return partner is null
            ? null
            : new PartnerPage(partner, await PracticesAsync(partner.Id, reader, cancel), await SeatsAsync(partner.Id, cancel));
    }

    private Task<List<PartnerPractice>> PracticesAsync(Guid partnerId, Reader reader, CancellationToken cancel) => (
        from practice in db.Practices.VisibleTo(reader, clock.Today())
        join partner in db.Set<PracticePartner>() on practice.Id equals partner.PracticeId
        where partner.PartnerId == partnerId
        orderby practice.Title
        select new PartnerPractice(practice.Slug, practice.Title, practice.Place)).ToListAsync(cancel);

    private Task<List<PartnerSeat>> SeatsAsync(Guid partnerId, CancellationToken cancel) => (
        from each in db.Participations
        join studio in db.Studios on each.StudioId equals studio.Id
        join issue in db.Issues on studio.IssueId equals issue.Id
        from term in each.Terms
        where each.PartnerId == partnerId && term.State == SeatState.Open
        orderby issue.Name
        select new PartnerSeat(issue.Slug, issue.Name, term.Seat, term.StartedAt)).ToListAsync(cancel);
}
