using System.Globalization;
using WerkplaatsPortal.Data.Overview;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>
/// The drawing from practices through lessons to the insight. Each lesson has a row, those of one practice together, so the lines
/// follow from the row's number alone; sizes are those of the style sheet.
/// </summary>
public sealed class ProvenanceGraph
{
    private const double RowHeight = 5.25;
    private const double RowGap = 0.75;
    private const double Scale = 1000;
    private const double Spread = 26;

    /// <summary>Draws the lessons of an insight.</summary>
    public ProvenanceGraph(IEnumerable<WeighedItem> lessons)
    {
        Practices = [.. lessons
            .GroupBy(lesson => lesson.PracticeSlug)
            .OrderBy(group => group.All(lesson => lesson.Contradicts))
            .Select(group => group.OrderBy(lesson => lesson.Contradicts).ToList())];
        Lessons = [.. Practices.SelectMany(group => group)];
    }

    /// <summary>The lessons of each practice; those from elsewhere are one group.</summary>
    public IReadOnlyList<IReadOnlyList<WeighedItem>> Practices { get; }

    /// <summary>The lessons, a row each.</summary>
    public IReadOnlyList<WeighedItem> Lessons { get; }

    /// <summary>From each practice to its lessons.</summary>
    public IEnumerable<(string Path, bool Contradicts)> FirstLines()
    {
        var row = 0;
        foreach (var group in Practices)
        {
            var from = (Middle(row) + Middle(row + group.Count - 1)) / 2;
            foreach (var lesson in group)
                yield return (Curve(from, Middle(row++)), lesson.Contradicts);
        }
    }

    /// <summary>From each lesson to the insight.</summary>
    public IEnumerable<(string Path, bool Contradicts)> SecondLines() => Lessons.Select((lesson, row) =>
        (Curve(Middle(row), Scale / 2 + (row - (Lessons.Count - 1) / 2.0) * Math.Min(Spread, Scale / 3 / Lessons.Count)), lesson.Contradicts));

    private double Middle(int row)
    {
        var height = Lessons.Count * RowHeight + (Lessons.Count - 1) * RowGap;
        return (row * (RowHeight + RowGap) + RowHeight / 2) / height * Scale;
    }

    private static string Curve(double from, double to) => string.Create(CultureInfo.InvariantCulture, $"M0 {from:0.#}C50 {from:0.#} 50 {to:0.#} 100 {to:0.#}");
}
