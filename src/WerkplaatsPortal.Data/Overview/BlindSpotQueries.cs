using WerkplaatsPortal.Data.Search.Facets;
using WerkplaatsPortal.Data.Studios;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>One side of a table of lessons: a facet, and for each row or column the values that belong to it.</summary>
public sealed record TableSide(Facet Facet, IReadOnlyList<IReadOnlyList<string>> Values);

/// <summary>How many lessons there are where two sides cross. A lesson with several values counts for each of them.</summary>
/// <param name="Cells">By row and column.</param>
/// <param name="Rows">In each row, each lesson once.</param>
/// <param name="Columns">In each column, each lesson once.</param>
/// <param name="Total">All lessons of the period.</param>
public sealed record CrossCount(int[][] Cells, int[] Rows, int[] Columns, int Total)
{
    /// <summary>Counts lessons that are kept ready.</summary>
    /// <param name="all">The lessons.</param>
    /// <param name="rows">One side.</param>
    /// <param name="columns">The other side.</param>
    /// <param name="years">Only lessons about these years; null for all, also those without a year.</param>
    public static CrossCount Of(Sight all, TableSide rows, TableSide columns, IReadOnlyCollection<string>? years)
    {
        var lessons = years is null ? all : all.With(Facet.Year, years);
        Sight[] down = [.. rows.Values.Select(codes => lessons.With(rows.Facet, codes))];
        Sight[] across = [.. columns.Values.Select(codes => lessons.With(columns.Facet, codes))];
        return new CrossCount(
            [.. down.Select(row => across.Select(row.CountIn).ToArray())], [.. down.Select(row => row.Total)],
            [.. across.Select(column => column.Total)], lessons.Total);
    }
}

/// <summary>
/// Crosses lessons with themselves on the board that is kept ready: no command, and a hundred thousand lessons cost hardly more than a thousand.
/// </summary>
public sealed class BlindSpotQueries(BoardQueries boards)
{
    /// <summary>What a reader may see of the lessons, crossed.</summary>
    /// <param name="rows">One side.</param>
    /// <param name="columns">The other side.</param>
    /// <param name="years">Only lessons about these years; null for all, also those without a year.</param>
    /// <param name="reader">Who reads.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<CrossCount> CrossAsync(
        TableSide rows, TableSide columns, IReadOnlyCollection<string>? years, Reader reader, CancellationToken cancel = default) =>
        CrossCount.Of((await boards.SeeAsync(reader, cancel)).Lessons, rows, columns, years);

    /// <summary>The years that lessons are about, the first first.</summary>
    public async Task<IReadOnlyList<int>> YearsAsync(Reader reader, CancellationToken cancel = default) =>
        (await boards.SeeAsync(reader, cancel)).Lessons.Years();
}
