using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Search;
using WerkplaatsPortal.Data.Search.Facets;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Knowledge;

/// <summary>An insight in a list. <c>IsDated</c>: the day of adopting is known; else it is the day of the import.</summary>
public sealed record InsightItem(
    Guid Id, string Slug, string Title, string Statement, Condition Conditions, bool Inferred, DateTime AdoptedAt, bool IsDated, Guid IssueId)
{
    /// <summary>Where it stands.</summary>
    public InsightState State { get; init; }

    /// <summary>The day to look back at it.</summary>
    public DateOnly? LookBackOn { get; init; }

    /// <summary>Whether the Arena should have looked back at it by a day.</summary>
    public bool IsDue(DateOnly today) => Insight.IsDue(State, LookBackOn, today);

    /// <summary>Why it is thought to be so, when words were asked; null when not.</summary>
    public string? Reasons { get; init; }

    /// <summary>How it shows why it was found.</summary>
    public Sighted SightedBy(Highlight highlight) => Sighted.In(highlight, [Title, Statement], [new Passage(PassageKind.Reasons, Reasons ?? "")]);
}

/// <summary>How many lessons carry an insight, and how many contradict it, as far as the reader may see them.</summary>
public sealed record InsightWeight(Guid InsightId, int Lessons, int Contradicting);

/// <summary>A page of insights with the weight of each, and the numbers beside the facets.</summary>
public sealed record InsightList(
    Page<InsightItem> Page, IReadOnlyDictionary<Guid, InsightWeight> Weights, Selection Counts, IssueNames Issues,
    Finding? Finding);

/// <summary>Finds insights: two commands, and those of the search for words, whatever is asked.</summary>
public sealed class InsightQueries(PortalDbContext db, InsightShelf shelf, IssueShelf issues, Finder finder)
{
    /// <summary>A page of the adopted insights that the reader may see and that fit the choice.</summary>
    public async Task<InsightList> FindAsync(Choice choice, int page, Reader reader, CancellationToken cancel = default)
    {
        var (found, finding) = await SelectAsync(choice, reader, cancel);
        var ids = found.OnPage(page);
        var asked = finding is not null;
        var rows = await db.Insights.AsNoTracking().VisibleTo(reader).Adopted()
            .Where(insight => EF.Parameter(ids).Contains(insight.Id))
            .Select(insight => new InsightItem(
                insight.Id, insight.Slug, insight.Title, insight.Statement, insight.Conditions.On, insight.Provenance.Inferred,
                insight.AdoptedAt!.Value, insight.Agreement!.Decided != Agreement.ImportedMark, insight.IssueId)
            {
                State = insight.State,
                LookBackOn = insight.LookBackOn,
                Reasons = asked ? insight.Reasons : null,
            }).ToListAsync(cancel);
        return new InsightList(
            new(rows.InOrder(ids, row => row.Id), page, found.Total), await WeightsAsync(ids, reader, cancel), found,
            await issues.NamesAsync(db, cancel), finding);
    }

    /// <summary>All adopted insights that the reader may see and that fit the choice, in its order.</summary>
    public async Task<IEnumerable<Guid>> AllAsync(Choice choice, Reader reader, CancellationToken cancel = default) =>
        (await SelectAsync(choice, reader, cancel)).Found.All;

    private async Task<(Selection Found, Finding? Finding)> SelectAsync(Choice choice, Reader reader, CancellationToken cancel)
    {
        var board = await shelf.BoardAsync(db, cancel);
        var names = await issues.NamesAsync(db, cancel);
        var known = names.Known(choice);
        var finding = await finder.FindAsync(FoundKind.Insight, known, names.FamilyOf, reader, cancel);
        return (board.Find(reader, known, finding?.Ids), finding);
    }

    private async Task<Dictionary<Guid, InsightWeight>> WeightsAsync(List<Guid> ids, Reader reader, CancellationToken cancel)
    {
        var weighed = await (
            from insight in db.Insights.VisibleTo(reader)
            where EF.Parameter(ids).Contains(insight.Id)
            from each in insight.Lessons
            join lesson in db.Lessons.VisibleTo(reader).Shared() on each.LessonId equals lesson.Id
            group each by each.InsightId into lessons
            select new InsightWeight(
                lessons.Key, lessons.Count(each => !each.Contradicts), lessons.Count(each => each.Contradicts))).ToListAsync(cancel);
        return weighed.ToDictionary(weight => weight.InsightId);
    }
}
