using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>Finds out what somebody may see: two commands, whoever it is.</summary>
public sealed class ReaderQueries(PortalDbContext db)
{
    private static readonly Prepared<Somebody> People = new((db, asked) => PersonOf(db, asked.Id, asked.Day));

    private static readonly Prepared<Tied> Ties = new((db, asked) => TiesOf(db, asked.Id, asked.Day));

    /// <summary>The reader behind a person, as of a day; a visitor when the person has no account any more.</summary>
    public async Task<Reader> FindAsync(Guid personId, DateOnly today, CancellationToken cancel = default)
    {
        var asked = new Asked(personId, Day: today);
        if (await People.ToListAsync(db, asked, cancel) is not [var person])
            return Reader.Visitor;

        var ties = await Ties.ToListAsync(db, asked, cancel);
        return new Reader
        {
            PersonId = personId,
            Name = person.Name,
            IsAdministrator = person.IsAdministrator,
            IsCommitteeMember = person.InCommittee,
            LedIssues = Of(ties, Tie.Lead),
            ArenaIssues = Of(ties, Tie.Lead, Tie.Arena),
            SeatIssues = Of(ties, Tie.Lead, Tie.Arena, Tie.Tribune),
            PartnerIds = Of(ties, Tie.Contact),
        };
    }

    private static List<Guid> Of(List<Tied> ties, params Tie[] kinds) =>
        [.. ties.Where(tie => kinds.Contains(tie.Kind)).Select(tie => tie.Id).Distinct()];

    private static IQueryable<Somebody> PersonOf(PortalDbContext db, Guid personId, DateOnly today) =>
        from account in db.Accounts
        join known in db.People on account.PersonId equals known.Id
        where known.Id == personId
        select new Somebody
        {
            Name = known.ChosenName ?? known.Name,
            IsAdministrator = account.IsAdministrator,
            InCommittee = db.CommitteeSeats.Any(seat => seat.PersonId == personId
                && seat.Period.From <= today && (seat.Period.Until == null || seat.Period.Until >= today)),
        };

    /// <summary>Everything that ties the person to issues and partners, in one command.</summary>
    private static IQueryable<Tied> TiesOf(PortalDbContext db, Guid personId, DateOnly today)
    {
        var leads =
            from studio in db.Studios
            from lead in studio.Leads
            where lead.PersonId == personId && lead.Period.From <= today && (lead.Period.Until == null || lead.Period.Until >= today)
            select new Tied { Kind = Tie.Lead, Id = studio.IssueId };

        var contacts =
            from contact in db.PartnerContacts
            where contact.PersonId == personId
                && contact.Period.From <= today && (contact.Period.Until == null || contact.Period.Until >= today)
            select new Tied { Kind = Tie.Contact, Id = contact.PartnerId };

        var holders =
            from each in db.Participations
            join studio in db.Studios on each.StudioId equals studio.Id
            where each.Terms.Any(term => term.State == SeatState.Open && term.Seat == Seat.Arena)
                && (each.PersonId == personId || each.Holders.Any(holder => holder.PersonId == personId
                    && holder.Period.From <= today && holder.Period.Until == null))
            select new Tied { Kind = Tie.Arena, Id = studio.IssueId };

        // Who speaks for a partner follows on the Tribune what the partner takes part in; the Arena is for those it named.
        var followers =
            from each in db.Participations
            join studio in db.Studios on each.StudioId equals studio.Id
            where each.Terms.Any(term => term.State == SeatState.Open)
                && (each.PersonId == personId || db.PartnerContacts.Any(contact => contact.PersonId == personId
                    && contact.PartnerId == each.PartnerId
                    && contact.Period.From <= today && (contact.Period.Until == null || contact.Period.Until >= today)))
            select new Tied { Kind = Tie.Tribune, Id = studio.IssueId };

        return leads.Concat(contacts).Concat(holders).Concat(followers);
    }

    private sealed class Somebody
    {
        public string Name { get; init; } = "";

        public bool IsAdministrator { get; init; }

        public bool InCommittee { get; init; }
    }

    private sealed class Tied
    {
        public Tie Kind { get; init; }

        public Guid Id { get; init; }
    }

    private enum Tie
    {
        Lead,
        Arena,
        Tribune,
        Contact,
    }
}
