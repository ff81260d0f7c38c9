using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>The agenda as a table of issues and conditions.</summary>
public sealed class AgendaMatrix
{
    private const int Shades = 4;
    private const double ThinPart = 1 / 3.0;

    /// <summary>Makes the table.</summary>
    public AgendaMatrix(AgendaPage page)
    {
        var cells = page.Rows.ToDictionary(row => row.Id, row => CellsOf(row, page.PerIssue));
        var most = cells.Values.SelectMany(each => each).Select(cell => cell.Lessons).DefaultIfEmpty().Max();
        Rows = [.. page.Rows.Select(row => new MatrixRow(
            row, [.. cells[row.Id].Select(cell => cell with { Shade = ShadeOf(cell.Lessons, most), IsThin = IsThin(row, cell, page) })],
            page.PerIssue.In(row.Id, Counted.Lesson)))];
    }

    /// <summary>A row for each issue.</summary>
    public IReadOnlyList<MatrixRow> Rows { get; }

    /// <summary>Cells without a lesson, without a meaning or with few lessons: where the region knows little. Those with nothing come first.</summary>
    public IEnumerable<(AgendaRow Issue, MatrixCell Cell)> WhiteSpots =>
        from row in Rows
        from cell in row.Cells
        where cell.IsWhiteSpot || cell.IsThin || cell.Meaning is null
        orderby cell.IsWhiteSpot descending
        select (row.Issue, cell);

    private static List<MatrixCell> CellsOf(AgendaRow row, Tally tally) => [.. Conditions.Vocabulary.Terms.Select(term => new MatrixCell(
        term, row.Meanings.MeaningFor(term.Value),
        tally.In(row.Id, Counted.Practice, term.Value),
        tally.In(row.Id, Counted.Lesson, term.Value),
        tally.In(row.Id, Counted.Insight, term.Value)))];

    /// <summary>Less than a third of what would stand there if issue and condition had nothing to do with each other.</summary>
    private static bool IsThin(AgendaRow row, MatrixCell cell, AgendaPage page) => cell.Lessons > 0
        && (double)cell.Lessons * page.Together.All(Counted.Lesson)
            < ThinPart * page.PerIssue.In(row.Id, Counted.Lesson) * page.Together.All(Counted.Lesson, cell.Condition.Value);

    private static int ShadeOf(int lessons, int most) => lessons == 0 ? 0 : 1 + ((lessons - 1) * Shades / most);
}

/// <summary>One issue in the table.</summary>
public sealed record MatrixRow(AgendaRow Issue, IReadOnlyList<MatrixCell> Cells, int Lessons);

/// <summary>One issue crossed with one condition.</summary>
public sealed record MatrixCell(Term<Condition> Condition, string? Meaning, int Practices, int Lessons, int Insights)
{
    /// <summary>How dark the cell is, from 0 (no lessons) to 4.</summary>
    public int Shade { get; init; }

    /// <summary>Whether something was, but little for this issue and this condition.</summary>
    public bool IsThin { get; init; }

    /// <summary>Whether nothing was learned here yet.</summary>
    public bool IsWhiteSpot => Lessons == 0;
}
