namespace WerkplaatsPortal.Web.Public.Overview.Trends;

/// <summary>A column for each year, standing on a line; a few years are named, and the highest and the last say their number.</summary>
/// <param name="id">Makes the ids in the page its own.</param>
/// <param name="title">What is counted.</param>
/// <param name="years">The years, the first first.</param>
/// <param name="values">Their numbers.</param>
/// <param name="top">What the highest column of this drawing, or of all beside it, counts.</param>
public sealed class YearDrawing(string id, string title, IReadOnlyList<int> years, IReadOnlyList<int> values, int top)
{
    /// <summary>How wide it is.</summary>
    public const int Width = 340;

    /// <summary>How high it is.</summary>
    public const int Height = 150;

    /// <summary>The line on which columns stand.</summary>
    public const int Floor = 122;

    private const int Ceiling = 22;
    private const int RoomForYear = 44;

    /// <summary>Makes the ids in the page its own.</summary>
    public string Id => id;

    /// <summary>What is counted.</summary>
    public string Title => title;

    /// <summary>Whether nothing stands on the line.</summary>
    public bool IsEmpty => values.All(value => value == 0);

    /// <summary>Every column.</summary>
    public IEnumerable<YearColumn> Columns => years.Select((year, at) =>
    {
        var height = values[at] == 0 ? 0 : Math.Max(2, (Floor - Ceiling) * values[at] / Math.Max(1, top));
        return new YearColumn(year, values[at], At(at), Floor - height, height, IsNamed(at), SaysNumber(at));
    });

    /// <summary>How wide a column is.</summary>
    public int Thickness => Math.Clamp(Step * 7 / 10, 3, 28);

    private int Step => Width / Math.Max(1, years.Count);

    private int At(int place) => (Width * ((2 * place) + 1) / (2 * Math.Max(1, years.Count)));

    /// <summary>From the last year back, as many as have room.</summary>
    private bool IsNamed(int place) => (years.Count - 1 - place) % Math.Max(1, (RoomForYear + Step - 1) / Math.Max(1, Step)) == 0;

    private bool SaysNumber(int place)
    {
        if (Step >= RoomForYear / 2)
            return values[place] > 0;

        var highest = values.Max();
        var first = values.ToList().IndexOf(highest);
        return highest > 0 && (place == first || (place == values.Count - 1 && values[place] > 0 && (place - first) * Step > RoomForYear / 2));
    }
}

/// <summary>One column.</summary>
/// <param name="Year">Its year.</param>
/// <param name="Value">Its number.</param>
/// <param name="Middle">Where it stands.</param>
/// <param name="Top">Where it ends.</param>
/// <param name="Height">How high it is.</param>
/// <param name="IsNamed">Whether its year stands beneath it.</param>
/// <param name="SaysNumber">Whether its number stands above it.</param>
public sealed record YearColumn(int Year, int Value, int Middle, int Top, int Height, bool IsNamed, bool SaysNumber);
