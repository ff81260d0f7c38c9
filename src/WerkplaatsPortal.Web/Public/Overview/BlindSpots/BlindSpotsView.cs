using System.Globalization;
using WerkplaatsPortal.Data.Committee;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Overview.BlindSpots;

/// <summary>Where the region is blind: two sides crossed, and the cells about which least is known.</summary>
public sealed record BlindSpotsView(IReadOnlyList<Side> Sides, Side Down, Side Across, CrossCount Count)
{
    private const int MostSpots = 8;
    private const double ThinPart = 1 / 3.0;

    /// <summary>The years that can be chosen.</summary>
    public IReadOnlyList<int> Years { get; init; } = [];

    /// <summary>The first year of the period; null for all.</summary>
    public int? From { get; init; }

    /// <summary>The last year of the period; null for all.</summary>
    public int? Until { get; init; }

    /// <summary>What was asked for and can't be shown; null when all is well.</summary>
    public Text? Wrong { get; init; }

    /// <summary>What was asked for the columns and says the same as the rows, so that other columns stand there; null when all is well.</summary>
    public Side? Instead { get; init; }

    /// <summary>What partners last said presses; null when they were never asked.</summary>
    public InventoryOutcome? Pressing { get; init; }

    /// <summary>The Arenas in which the reader can put a question forward: slug and name.</summary>
    public IReadOnlyList<CountedIssue> Arenas { get; init; } = [];

    /// <summary>The years of the period, as the list of lessons chooses them; empty for all.</summary>
    public IEnumerable<int> Period => From is { } from ? Years.Where(year => year >= from && year <= Until).DefaultIfEmpty(from) : [];

    /// <summary>The cell in a row and a column.</summary>
    public SpotCell Cell(int row, int column)
    {
        var (lessons, expected) = (Count.Cells[row][column], Expected(row, column));
        var state = lessons == 0 ? SpotState.Empty : lessons < expected * ThinPart ? SpotState.Thin : SpotState.Known;
        return new SpotCell(Down.Values[row], Across.Values[column], lessons, state, AddressOf(row, column));
    }

    /// <summary>
    /// About these least is known: first where a row or a column holds nothing at all, then where most would be expected and nothing or little is.
    /// </summary>
    public IEnumerable<SpotCell> LeastKnown => (
        from row in Enumerable.Range(0, Down.Values.Count)
        from column in Enumerable.Range(0, Across.Values.Count)
        let cell = Cell(row, column)
        where cell.State != SpotState.Known
        orderby Count.Rows[row] > 0 && Count.Columns[column] > 0, Expected(row, column) - cell.Lessons descending
        select cell).Take(MostSpots);

    /// <summary>So many lessons would stand in a cell if its row and its column had nothing to do with each other.</summary>
    private double Expected(int row, int column) => Count.Total == 0 ? 0 : (double)Count.Rows[row] * Count.Columns[column] / Count.Total;

    private string AddressOf(int row, int column)
    {
        var codes = Down.Values[row].Codes.Select(code => (FacetTerms.ParameterOf(Down.Facet), code))
            .Concat(Across.Values[column].Codes.Select(code => (FacetTerms.ParameterOf(Across.Facet), code)))
            .Concat(Period.Select(year => ("jaar", year.ToString(CultureInfo.InvariantCulture))));
        return "lessen?" + string.Join('&', codes.Select(pair => $"{pair.Item1}={pair.Item2}"));
    }
}

/// <summary>One cell.</summary>
/// <param name="Row">Its row.</param>
/// <param name="Column">Its column.</param>
/// <param name="Lessons">How many lessons.</param>
/// <param name="State">Whether that is much or little.</param>
/// <param name="Address">Where they are listed, from the root of the portal.</param>
public sealed record SpotCell(SideValue Row, SideValue Column, int Lessons, SpotState State, string Address);

/// <summary>How much is known in a cell.</summary>
public enum SpotState
{
    /// <summary>Nothing.</summary>
    Empty,

    /// <summary>Less than a third of what its row and column let expect.</summary>
    Thin,

    /// <summary>Enough to find something.</summary>
    Known,
}
