using WerkplaatsPortal.Data.Conventions;

namespace WerkplaatsPortal.Data.Search.Facets;

/// <summary>What fits a choice: how many, which on each page, and how many each value of each facet would give.</summary>
public sealed class Selection
{
    private readonly Board board;
    private readonly Marks fitting;
    private readonly ListOrder order;
    private readonly IReadOnlyList<Guid>? ranked;
    private readonly Dictionary<FacetCode, int> counts;

    internal Selection(Board board, Marks sight, Choice choice, IReadOnlyList<Guid>? ranked)
    {
        (this.board, this.ranked, order) = (board, ranked, choice.Order);
        var chosen = choice.Facets.ToDictionary(facet => facet, facet => board.With(facet, choice.Codes[facet]));
        fitting = chosen.Values.Aggregate(sight, (sofar, marks) => sofar.And(marks));
        // Beside the values of a facet stands what they would give with the other facets as chosen.
        var open = chosen.Keys.ToDictionary(
            facet => facet,
            facet => chosen.Where(other => other.Key != facet).Aggregate(sight, (sofar, other) => sofar.And(other.Value)));
        counts = board.Codes.ToDictionary(
            pair => pair.Key, pair => pair.Value.CountIn(open.GetValueOrDefault(pair.Key.Facet, fitting)));
        Total = fitting.Count;
    }

    /// <summary>How many things fit the whole choice.</summary>
    public int Total { get; }

    /// <summary>The number beside one value.</summary>
    public int Of(Facet facet, string code) => counts.GetValueOrDefault(new FacetCode(facet, code));

    /// <summary>The values of a facet that give anything.</summary>
    public IEnumerable<string> ValuesOf(Facet facet) =>
        counts.Where(pair => pair.Key.Facet == facet && pair.Value > 0).Select(pair => pair.Key.Code);

    /// <summary>The things on a page, from 1, in the order of the choice.</summary>
    public List<Guid> OnPage(int number)
    {
        var skipped = (long)Math.Max(0, number - 1) * Page<Guid>.Size;
        return skipped >= Total ? [] : [.. From((int)skipped).Take(Page<Guid>.Size)];
    }

    /// <summary>All of them, in the order of the choice.</summary>
    public IEnumerable<Guid> All => From(0);

    private IEnumerable<Guid> From(int skip) => order switch
    {
        ListOrder.Relevance when ranked is not null => ranked.Where(id => board.Holds(fitting, id)).Skip(skip),
        ListOrder.Oldest => fitting.FromFirst(skip).Select(board.IdAt),
        _ => fitting.FromLast(skip).Select(board.IdAt),
    };
}
