using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Data.Overview.Trends;

/// <summary>Who took part in which years: one command each, counted in groups by the database. Nobody is named.</summary>
public sealed class SeatTrendQueries(PortalDbContext db)
{
    /// <summary>Every seat that started: when, and when it ended.</summary>
    /// <remarks>At the turn of the year Amsterdam is one hour ahead of UTC: an hour later the year is the one that people wrote.</remarks>
    public async Task<SeatTerms> TermsAsync(IssueNames names, CancellationToken cancel = default)
    {
        var rows = await (
            from each in db.Participations
            join studio in db.Studios on each.StudioId equals studio.Id
            from term in each.Terms
            where term.StartedAt != null
            select new
            {
                studio.IssueId,
                each.PartnerId,
                From = term.StartedAt!.Value.AddHours(1).Year,
                Until = term.EndedAt == null ? (int?)null : term.EndedAt.Value.AddHours(1).Year,
            } into term
            group term by new { term.IssueId, term.PartnerId, term.From, term.Until } into terms
            select new { terms.Key, Count = terms.Count() }).ToListAsync(cancel);
        return new SeatTerms([.. rows.Select(row =>
            new SeatTermCount(names.Families.Head(row.Key.IssueId), row.Key.PartnerId, row.Key.From, row.Key.Until, row.Count))]);
    }

    /// <summary>How many people sat in the Arenas of some issues as each party, in a period of years.</summary>
    public async Task<IReadOnlyDictionary<Party, int>> PartiesAsync(
        IssueNames names, IReadOnlySet<Guid> issues, int from, int until, CancellationToken cancel = default)
    {
        var rows = await (
            from each in db.Participations
            join studio in db.Studios on each.StudioId equals studio.Id
            from holder in each.Holders
            where holder.Party != Party.None
            select new
            {
                studio.IssueId,
                holder.Party,
                From = holder.Period.From.Year,
                Until = holder.Period.Until == null ? (int?)null : holder.Period.Until.Value.Year,
            } into holder
            group holder by new { holder.IssueId, holder.Party, holder.From, holder.Until } into holders
            select new { holders.Key, Count = holders.Count() }).ToListAsync(cancel);
        return rows.Where(row => issues.Contains(names.Families.Head(row.Key.IssueId)) && row.Key.From <= until && (row.Key.Until ?? until) >= from)
            .GroupBy(row => row.Key.Party).ToDictionary(each => each.Key, each => each.Sum(row => row.Count));
    }
}

/// <summary>Seats that started and ended in the same years.</summary>
/// <param name="IssueId">Under which issue they are shown now.</param>
/// <param name="PartnerId">The partner; null for people without an organisation.</param>
/// <param name="From">The year in which they started.</param>
/// <param name="Until">The year in which they ended; null while they run.</param>
/// <param name="Count">How many.</param>
public sealed record SeatTermCount(Guid IssueId, Guid? PartnerId, int From, int? Until, int Count);

/// <summary>All seats that were ever taken.</summary>
public sealed class SeatTerms(IReadOnlyList<SeatTermCount> terms)
{
    /// <summary>The years in which seats started.</summary>
    public IEnumerable<int> Years => terms.Select(term => term.From);

    /// <summary>How many partners had a seat in these issues at the end of a year, and how many seats were taken; of this year: today.</summary>
    public (int Partners, int Seats) In(IReadOnlyCollection<IssueName> issues, int year)
    {
        var taken = terms.Where(term => term.From <= year && (term.Until is null || term.Until > year)
            && issues.Any(issue => issue.Id == term.IssueId)).ToList();
        return (taken.Select(term => term.PartnerId).OfType<Guid>().Distinct().Count(), taken.Sum(term => term.Count));
    }
}
