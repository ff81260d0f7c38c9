using System.Globalization;

namespace WerkplaatsPortal.Benchmarks;

/// <summary>The costs side by side: a row for each page, for each amount of lessons a column.</summary>
internal sealed class Table
{
    private readonly List<(int Lessons, string Server, Cost Cost)> rows = [];

    public void Add(int lessons, string server, IEnumerable<Cost> costs) => rows.AddRange(costs.Select(cost => (lessons, server, cost)));

    /// <summary>Prints it as Markdown: CPU milliseconds, and in brackets how long readers wait (half of them, 99 in a hundred).</summary>
    public void Print(TextWriter output)
    {
        var sizes = rows.Select(row => row.Lessons).Distinct().ToList();
        output.WriteLine($"| page | {string.Join(" | ", sizes.Select(size => size.ToString("N0", CultureInfo.InvariantCulture)))} | KB |");
        output.WriteLine($"| --- |{string.Concat(Enumerable.Repeat(" ---: |", sizes.Count + 1))}");
        foreach (var page in rows.GroupBy(row => (row.Server, row.Cost.Page)))
        {
            var cells = sizes.Select(size => Cell(page.FirstOrDefault(row => row.Lessons == size).Cost));
            output.WriteLine(FormattableString.Invariant(
                $"| {page.Key.Page}{(page.Key.Server == "bare" ? ", bare" : "")} | {string.Join(" | ", cells)} | {page.Last().Cost.Kilobytes:0.0} |"));
        }
    }

    private static string Cell(Cost? cost) =>
        cost is null ? "" : FormattableString.Invariant($"{cost.CpuMilliseconds:0.00} ({cost.Median:0.0}, {cost.Slowest:0.0})");
}
