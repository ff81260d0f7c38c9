using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Committee;

/// <summary>A draft of an advice in a list.</summary>
/// <param name="Slug">Part of its address.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Studio">The studio that it is for.</param>
/// <param name="State">Where it stands.</param>
/// <param name="ClosesAt">Until when members can answer, in UTC.</param>
/// <param name="WaitsForMe">Whether the reader has yet to answer.</param>
public sealed record AdviceDraftLine(string Slug, string Title, string Studio, AdviceDraftState State, DateTime? ClosesAt, bool WaitsForMe);

/// <summary>A draft with the names that belong to it.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Studio">The studio that it is for.</param>
/// <param name="IssueSlug">The address of its issue.</param>
/// <param name="Names">Of who wrote and answered.</param>
/// <param name="Members">Who sits in the committee now.</param>
public sealed record AdviceDraftPage(
    AdviceDraft Draft, string Studio, string IssueSlug, IReadOnlyDictionary<Guid, string> Names, IReadOnlyCollection<Guid> Members)
{
    /// <summary>What the studio asked; null for an advice that nobody asked for.</summary>
    public string? Question { get; init; }

    /// <summary>The address of the request.</summary>
    public string? RequestSlug { get; init; }
}

/// <summary>Finds drafts of advice, for members of the committee.</summary>
public sealed class AdviceDraftQueries(PortalDbContext db, TimeProvider clock)
{
    private const int Most = 50;

    /// <summary>The drafts that members work on, what waits for the reader first.</summary>
    public async Task<IReadOnlyList<AdviceDraftLine>> OpenAsync(Reader reader, CancellationToken cancel = default)
    {
        var now = clock.UtcNow();
        var lines = await (
            from draft in db.AdviceDrafts
            where draft.State != AdviceDraftState.Adopted && draft.State != AdviceDraftState.Dropped
            join issue in db.Issues on draft.IssueId equals issue.Id
            orderby draft.StartedAt
            select new AdviceDraftLine(
                draft.Slug, draft.Title, issue.Name, draft.State, draft.ClosesAt,
                draft.State == AdviceDraftState.Asked && draft.ClosesAt > now && !draft.Responses.Any(each =>
                    each.Round == draft.Round && each.ReplacedAt == null && each.PersonId == reader.PersonId))).Take(Most).ToListAsync(cancel);
        return [.. lines.OrderByDescending(line => line.WaitsForMe).ThenBy(line => line.ClosesAt ?? DateTime.MaxValue)];
    }

    /// <summary>A draft to be changed, with all that hangs on it; null when there is none.</summary>
    public Task<AdviceDraft?> FindAsync(string slug, CancellationToken cancel = default) =>
        Whole().SingleOrDefaultAsync(draft => draft.Slug == slug, cancel);

    /// <summary>The same by its id.</summary>
    public Task<AdviceDraft?> FindAsync(Guid id, CancellationToken cancel = default) => Whole().SingleOrDefaultAsync(draft => draft.Id == id, cancel);

    /// <summary>A draft as it is saved, with its names; null when there is none.</summary>
    public async Task<AdviceDraftPage?> ShowAsync(string slug, CancellationToken cancel = default)
    {
        if (await Whole().AsNoTracking().SingleOrDefaultAsync(each => each.Slug == slug, cancel) is not { } draft)
            return null;

        var people = draft.Versions.Select(each => each.WrittenBy).Concat(draft.Responses.Select(each => each.PersonId)).Append(draft.StartedBy)
            .Distinct().ToList();
        var names = await db.People.Where(person => people.Contains(person.Id))
            .ToDictionaryAsync(person => person.Id, person => person.ChosenName ?? person.Name, cancel);
        var issue = await db.Issues.Where(each => each.Id == draft.IssueId).Select(each => new { each.Slug, each.Name }).SingleAsync(cancel);
        var request = await db.Advices.Where(each => each.Id == draft.RequestId).Select(each => new { each.Slug, each.Question })
            .SingleOrDefaultAsync(cancel);
        return new AdviceDraftPage(draft, issue.Name, issue.Slug, names, await MembersAsync(cancel)) { Question = request?.Question, RequestSlug = request?.Slug };
    }

    /// <summary>Who sits in the committee today, each once.</summary>
    public Task<List<Guid>> MembersAsync(CancellationToken cancel = default)
    {
        var today = clock.Today();
        return db.CommitteeSeats.Where(seat => seat.Period.From <= today && (seat.Period.Until == null || seat.Period.Until >= today))
            .Select(seat => seat.PersonId).Distinct().ToListAsync(cancel);
    }

    /// <summary>The drafts whose closing time has passed.</summary>
    public Task<List<Guid>> DueAsync(CancellationToken cancel = default)
    {
        var now = clock.UtcNow();
        return db.AdviceDrafts.Where(draft => draft.State == AdviceDraftState.Asked && draft.ClosesAt <= now)
            .OrderBy(draft => draft.ClosesAt).Select(draft => draft.Id).Take(Most).ToListAsync(cancel);
    }

    private IQueryable<AdviceDraft> Whole() => db.AdviceDrafts.Include(draft => draft.Versions).Include(draft => draft.Responses).AsSplitQuery();
}
