using System.Globalization;

namespace WerkplaatsPortal.Data.Search.Facets;

/// <summary>The part of a board that a reader may see, or that has some values: to count, and to find the newest.</summary>
public sealed class Sight
{
    private readonly Board board;
    private readonly Marks marks;

    internal Sight(Board board, Marks marks) => (this.board, this.marks) = (board, marks);

    /// <summary>How many things there are.</summary>
    public int Total => marks.Count;

    /// <summary>The things with any of these values of a facet.</summary>
    public Sight With(Facet facet, params IEnumerable<string> any) => new(board, marks.And(board.With(facet, any)));

    /// <summary>The things that arose in any of these issues, or belong to it too, wherever they are shown now.</summary>
    public Sight In(IReadOnlyCollection<Guid> issues) => new(board, marks.And(board.In(issues)));

    /// <summary>How many things have a value.</summary>
    public int Of(Facet facet, string code) => marks.CountIn(board.With(facet, [code]));

    /// <summary>How many things are in both; both of one board and one reader.</summary>
    public int CountIn(Sight other) => marks.CountIn(other.marks);

    /// <summary>The years of the things, the first first.</summary>
    /// <param name="facet"><see cref="Facet.Year"/> or <see cref="Facet.Dated"/>.</param>
    public IReadOnlyList<int> Years(Facet facet = Facet.Year) =>
    [
        .. board.Codes.Where(code => code.Key.Facet == facet && code.Value.CountIn(marks) > 0)
            .Select(code => int.Parse(code.Key.Code, CultureInfo.InvariantCulture)).Order(),
    ];

    /// <summary>The newest things, newest first.</summary>
    public List<Guid> Newest(int howMany) => [.. marks.FromLast(0).Take(howMany).Select(board.IdAt)];
}
