using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Studios;

/// <summary>Somebody who sits in an Arena, or leads it. Set by name, not by constructor: only so several queries become one.</summary>
public sealed record ArenaPerson
{
    /// <summary>Who.</summary>
    public required Guid Id { get; init; }

    /// <summary>The name that others see.</summary>
    public required string Name { get; init; }
}

/// <summary>Who sits in an Arena, its lead included.</summary>
public static class ArenaPeople
{
    /// <summary>The people; somebody who sits there twice comes twice.</summary>
    public static IQueryable<ArenaPerson> InArena(this PortalDbContext db, Guid issueId, DateOnly today)
    {
        var taking = db.Participations.Where(each => db.Studios.Any(studio => studio.Id == each.StudioId && studio.IssueId == issueId)
            && each.Terms.Any(term => term.State == SeatState.Open && term.Seat == Seat.Arena));
        var holders =
            from each in taking
            from holder in each.Holders
            where holder.Period.Until == null && holder.Period.From <= today
            join person in db.People on holder.PersonId equals person.Id
            select new ArenaPerson { Id = person.Id, Name = person.ChosenName ?? person.Name };
        var own =
            from each in taking
            join person in db.People on each.PersonId equals person.Id
            select new ArenaPerson { Id = person.Id, Name = person.ChosenName ?? person.Name };
        var leads =
            from studio in db.Studios
            where studio.IssueId == issueId
            from lead in studio.Leads
            where lead.Period.From <= today && (lead.Period.Until == null || lead.Period.Until >= today)
            join person in db.People on lead.PersonId equals person.Id
            select new ArenaPerson { Id = person.Id, Name = person.ChosenName ?? person.Name };
        return holders.Concat(own).Concat(leads);
    }

    /// <summary>The same people once each, by name.</summary>
    public static IReadOnlyList<ArenaPerson> OnceEach(this IEnumerable<ArenaPerson> people) =>
        [.. people.DistinctBy(person => person.Id).OrderBy(person => person.Name, StringComparer.CurrentCulture)];

    /// <summary>Somebody, as one who may write in the Arena of a studio.</summary>
    /// <exception cref="RuleViolation">He or she has no seat there.</exception>
    public static async Task<ArenaMember> ArenaMemberAsync(
        this PortalDbContext db, LearningStudio studio, Guid personId, DateTime now, CancellationToken cancel = default) =>
        ArenaMember.In(studio, await db.TakingAsync(studio, [personId], cancel), personId, now);

    /// <summary>Several people, as ones who may write in the Arena of a studio.</summary>
    /// <exception cref="RuleViolation">One of them has no seat there.</exception>
    public static async Task<IReadOnlyList<ArenaMember>> ArenaMembersAsync(
        this PortalDbContext db, LearningStudio studio, IReadOnlyCollection<Guid> people, DateTime now, CancellationToken cancel = default)
    {
        if (people.Count == 0)
            return [];

        var taking = await db.TakingAsync(studio, people, cancel);
        return [.. people.Distinct().Select(person => ArenaMember.In(studio, taking, person, now))];
    }

    private static Task<List<Participation>> TakingAsync(
        this PortalDbContext db, LearningStudio studio, IReadOnlyCollection<Guid> people, CancellationToken cancel) => db.Participations
        .Include(each => each.Terms).Include(each => each.Holders).AsSplitQuery().AsNoTracking()
        .Where(each => each.StudioId == studio.Id
            && ((each.PersonId != null && people.Contains(each.PersonId.Value)) || each.Holders.Any(holder => people.Contains(holder.PersonId))))
        .ToListAsync(cancel);
}
