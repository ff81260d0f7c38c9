using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Studios;

/// <summary>Who may write in an Arena: those who sit there now, and the lead.</summary>
public sealed class ArenaMemberQueries(PortalDbContext db, TimeProvider clock)
{
    /// <summary>Proof that somebody may write in the Arena of a studio; two commands.</summary>
    /// <exception cref="RuleViolation">The person has no Arena seat there.</exception>
    public async Task<ArenaMember> AsAsync(LearningStudio studio, Guid personId, CancellationToken cancel = default)
    {
        var seats = await db.Participations.Include(each => each.Terms).Include(each => each.Holders).AsSplitQuery()
            .Where(each => each.StudioId == studio.Id && (each.PersonId == personId || each.Holders.Any(holder => holder.PersonId == personId)))
            .ToListAsync(cancel);
        return ArenaMember.In(studio, seats, personId, clock.UtcNow());
    }

    /// <summary>Everybody who may write there, by name; one command.</summary>
    public Task<List<PersonItem>> AllAsync(LearningStudio studio, CancellationToken cancel = default) => Members(studio)
        .OrderBy(person => person.ChosenName ?? person.Name)
        .Select(person => new PersonItem(person.Id, person.ChosenName ?? person.Name)).ToListAsync(cancel);

    /// <summary>How many people may write there; one command.</summary>
    public Task<int> CountAsync(LearningStudio studio, CancellationToken cancel = default) => Members(studio).CountAsync(cancel);

    private IQueryable<Domain.Network.Person> Members(LearningStudio studio)
    {
        var (today, studioId) = (clock.Today(), studio.Id);
        var lead = studio.LeadOn(today);
        return db.People.Where(person => person.Id == lead || db.Participations.Any(each => each.StudioId == studioId
            && each.Terms.Any(term => term.State == SeatState.Open && term.Seat == Seat.Arena)
            && (each.PersonId == person.Id
                || each.Holders.Any(holder => holder.PersonId == person.Id && holder.Period.From <= today && holder.Period.Until == null))));
    }
}
