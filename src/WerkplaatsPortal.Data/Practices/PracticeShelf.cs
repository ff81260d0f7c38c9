using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Data.Outbox;
using WerkplaatsPortal.Data.Search.Facets;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Practices;

/// <summary>The board of all practices; one that is being prepared is its Arena's until the day it starts.</summary>
public sealed class PracticeShelf(TimeProvider clock, ChangesElsewhere elsewhere, IssueShelf issues) : Shelf(clock, elsewhere)
{
    /// <inheritdoc />
    protected override bool Concerns(EventRecord happened) => happened.Kind.StartsWith("Practice", StringComparison.Ordinal);

    /// <inheritdoc />
    protected override async ValueTask<object> BasisAsync(PortalDbContext db, CancellationToken cancel) => await issues.NamesAsync(db, cancel);

    /// <inheritdoc />
    protected override async Task<List<Card>> ReadAsync(PortalDbContext db, IReadOnlyCollection<Guid>? only, CancellationToken cancel)
    {
        var names = await issues.NamesAsync(db, cancel);
        var today = Today;
        var practices = db.Practices.AsNoTracking();
        if (only is not null)
            practices = practices.Where(practice => only.Contains(practice.Id));
        var others = (await practices.SelectMany(practice => practice.OtherIssues).Select(other => new { other.PracticeId, other.IssueId })
            .ToListAsync(cancel)).ToLookup(other => other.PracticeId, other => other.IssueId);
        var rows = await practices.Select(practice => new
        {
            practice.Id,
            practice.IssueId,
            practice.FirstDay,
            practice.Start,
            practice.MadeBy,
            practice.MadeAt,
            Conditions = practice.Conditions.On,
            practice.Setting.Levels,
            practice.Setting.Parties,
            practice.Setting.Domains,
            practice.Setting.Surroundings,
            practice.Setting.SocialBasis,
        }).ToListAsync(cancel);
        return rows.ConvertAll(row => new Card(
            row.Id, (row.FirstDay ?? DateOnly.MinValue).ToDateTime(TimeOnly.MinValue), 0, row.IssueId,
            row.FirstDay is null || row.FirstDay <= today ? Audience.Public : Audience.Arena,
            [
                .. names.CodesOf([row.IssueId, .. others[row.Id]]),
                .. CardCodes.Of(row.Conditions),
                .. CardCodes.Of(row.Levels, row.Parties, row.Domains, row.Surroundings, row.SocialBasis),
                .. CardCodes.OfYear(row.Start?.Year),
                .. CardCodes.DatedIn(row.Start?.Year ?? (row.MadeBy is null ? (int?)null : Amsterdam.Day(row.MadeAt).Year)),
            ]));
    }
}
