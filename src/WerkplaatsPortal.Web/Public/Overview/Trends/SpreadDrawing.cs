namespace WerkplaatsPortal.Web.Public.Overview.Trends;

/// <summary>A line for each group: from the shortest to the longest, thick where the middle half lies, a mark at the middle one.</summary>
/// <param name="id">Makes the ids in the page its own.</param>
/// <param name="title">What took so long.</param>
/// <param name="groups">The groups with how long things took in each.</param>
public sealed class SpreadDrawing(string id, string title, IReadOnlyList<(string Name, Spread Spread)> groups)
{
    /// <summary>How wide it is.</summary>
    public const int Width = 340;

    private const int Left = 8;
    private const int Right = 332;
    private const int RowHeight = 56;
    private const int Foot = 26;

    /// <summary>Makes the ids in the page its own.</summary>
    public string Id => id;

    /// <summary>What took so long.</summary>
    public string Title => title;

    /// <summary>How high it is.</summary>
    public int Height => (groups.Count * RowHeight) + Foot;

    /// <summary>Where the days beneath it stand.</summary>
    public int Floor => groups.Count * RowHeight;

    /// <summary>The rows.</summary>
    public IEnumerable<SpreadRow> Rows => groups.Select((group, at) => new SpreadRow(
        Lettering.Fitted(group.Name, Width - 8), group.Spread, (at * RowHeight) + 16, (at * RowHeight) + 36,
        X(group.Spread.Shortest), X(group.Spread.Quarter), X(group.Spread.Median), X(group.Spread.ThreeQuarters), X(group.Spread.Longest)));

    /// <summary>A few days along it: how many, and where.</summary>
    public IEnumerable<(int Days, int X)> Marks => new[] { 0, Longest / 2, Longest }.Distinct().Select(days => (days, X(days)));

    private int Longest => Math.Max(1, groups.Max(group => group.Spread.Longest));

    private int X(double days) => Left + (int)((Right - Left) * days / Longest);
}

/// <summary>One row: where everything of it stands.</summary>
public sealed record SpreadRow(
    string Name, Spread Spread, int NameY, int LineY, int Shortest, int Quarter, int Median, int ThreeQuarters, int Longest);
