using Microsoft.EntityFrameworkCore;

namespace WerkplaatsPortal.Data.Studios;

/// <summary>Somebody who can lead or sit: who has an account.</summary>
public sealed record PersonItem(Guid Id, string Name);

/// <summary>A time in which somebody led a studio.</summary>
public sealed record LeadPeriod(string Name, DateOnly From, DateOnly? Until);

/// <summary>Who led a studio, and who can.</summary>
public sealed class LeadQueries(PortalDbContext db)
{
    /// <summary>Everybody who ever led a studio, first to last.</summary>
    public Task<List<LeadPeriod>> HistoryAsync(Guid studioId, CancellationToken cancel = default) => (
        from studio in db.Studios
        where studio.Id == studioId
        from lead in studio.Leads
        join person in db.People on lead.PersonId equals person.Id
        orderby lead.Period.From
        select new LeadPeriod(person.ChosenName ?? person.Name, lead.Period.From, lead.Period.Until)).ToListAsync(cancel);

    /// <summary>Everybody with an account, by name.</summary>
    public Task<List<PersonItem>> PeopleAsync(CancellationToken cancel = default) => (
        from account in db.Accounts
        join person in db.People on account.PersonId equals person.Id
        orderby person.ChosenName ?? person.Name
        select new PersonItem(person.Id, person.ChosenName ?? person.Name)).ToListAsync(cancel);
}
