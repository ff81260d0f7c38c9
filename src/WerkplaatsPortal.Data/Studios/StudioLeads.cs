using Microsoft.EntityFrameworkCore;

namespace WerkplaatsPortal.Data.Studios;

/// <summary>Who leads which studio.</summary>
internal static class StudioLeads
{
    /// <summary>For each issue that had a studio on a day, the name of its lead, or null where the place is vacant; one command.</summary>
    public static async Task<Dictionary<Guid, string?>> LeadNamesAsync(this PortalDbContext db, DateOnly day, CancellationToken cancel)
    {
        var rows = await (
            from studio in db.Studios
            where studio.OpenedOn <= day
            from lead in studio.Leads
                .Where(lead => lead.Period.From <= day && (lead.Period.Until == null || lead.Period.Until >= day)).DefaultIfEmpty()
            join person in db.People on lead!.PersonId equals person.Id into people
            from person in people.DefaultIfEmpty()
            select new { studio.IssueId, Name = person == null ? null : person.ChosenName ?? person.Name }).ToListAsync(cancel);
        return rows.GroupBy(row => row.IssueId).ToDictionary(group => group.Key, group => (string?)group.First().Name);
    }
}
