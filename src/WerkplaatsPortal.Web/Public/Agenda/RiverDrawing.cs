using System.Globalization;

namespace WerkplaatsPortal.Web.Public.Agenda;

/// <summary>
/// Where everything of a river stands on paper: time runs to the right and each issue has its name above its water. For a phone the years
/// lie close together, only some of them are named, and each issue has the name that it bears now.
/// </summary>
public sealed class RiverDrawing(River river, bool isNarrow)
{
    private const int NarrowWidth = 344;
    private const int WideWidth = 1150;
    private const int LateNames = 200;

    /// <summary>The river.</summary>
    public River River => river;

    /// <summary>Whether it is made for a phone.</summary>
    public bool IsNarrow => isNarrow;

    /// <summary>Half of what a numbered dot takes.</summary>
    public int DotRadius => isNarrow ? 8 : 11;

    /// <summary>How wide it is.</summary>
    public int Width => isNarrow ? Math.Max(NarrowWidth, End) : End;

    /// <summary>How high it is.</summary>
    public int Height => AcrossStart + ((river.Lanes.Count - 1) * LaneSize) + 36;

    /// <summary>Where today stands along it.</summary>
    public int Now => Along(river.Today);

    /// <summary>The years that are named: as many as have room.</summary>
    public IEnumerable<int> NamedYears => river.Years.Where(year => (river.Today.Year - year) % Math.Max(1, (36 / YearSize) + 1) == 0 || YearSize >= 40);

    private int LetterWidth => isNarrow ? 7 : 8;

    private int AlongStart => isNarrow ? 9 : 14;

    private int AcrossStart => isNarrow ? 52 : 56;

    private int LaneSize => isNarrow ? 44 : 42;

    private int YearCount => river.Today.Year - river.FirstYear + 1;

    private int YearSize => isNarrow ? Math.Max(8, (NarrowWidth - 44) / YearCount) : Math.Max(46, WideWidth / YearCount);

    private int End => Math.Max(
        Along(new DateOnly(river.Today.Year, 12, 31)), river.Lanes.SelectMany(Dots).Select(dot => dot.Along).DefaultIfEmpty().Max()) + (isNarrow ? 10 : 24);

    /// <summary>Where a year begins along it.</summary>
    public int Along(int year) => AlongStart + ((year - river.FirstYear) * YearSize);

    /// <summary>Where the middle of a lane stands across it.</summary>
    public int Across(RiverLane lane) => AcrossStart + (lane.Place * LaneSize);

    /// <summary>The water of one time on the agenda.</summary>
    public string Water(RiverLane lane, RiverRun run)
    {
        var from = Along(run.From);
        return $"M{Point(from, Across(lane))}L{Point(Math.Max(Along(run.Until), from + 4), Across(lane))}";
    }

    /// <summary>The curve from one lane into another.</summary>
    public string Branch(RiverBranch branch)
    {
        var (on, from, into) = (Along(branch.On), Across(branch.From), Across(branch.Into));
        return isNarrow
            ? $"M{Point(on - 2, from)}C{Point(on + 10, from)} {Point(on - 4, into)} {Point(on + 12, into)}"
            : $"M{Point(on - 2, from)}C{Point(on + 24, from)} {Point(on + 4, into)} {Point(on + 32, into)}";
    }

    /// <summary>The dots of a lane; events of about one time stand one after the other.</summary>
    public IEnumerable<(RiverEvent Event, int Along)> Dots(RiverLane lane)
    {
        var free = 0;
        foreach (var each in river.Events.Where(each => each.Lane == lane))
        {
            var along = Math.Max(Along(each.Step.TakenOn), free);
            free = along + (2 * DotRadius) + 1;
            yield return (each, along);
        }
    }

    /// <summary>A point as SVG writes it.</summary>
    public static string Point(int along, int across) => string.Create(CultureInfo.InvariantCulture, $"{along} {across}");

    /// <summary>The names of a lane that have room; of one with several at least the last. On a phone only that one.</summary>
    public IEnumerable<RiverName> Names(RiverLane lane)
    {
        var free = int.MaxValue;
        foreach (var (from, name) in isNarrow ? lane.Names.TakeLast(1) : lane.Names.Reverse())
        {
            var placed = isNarrow ? Fitted(name, lane) : Placed(name, Along(from), Across(lane), isFirst: from == lane.Begins);
            if (placed.Start + (name.Length * LetterWidth) > free && free != int.MaxValue)
                continue;

            free = placed.Start - LetterWidth;
            yield return placed;
        }
    }

    /// <summary>Above its water, moved back as far as it needs to stand whole; what is too long ends with an ellipsis.</summary>
    private RiverName Fitted(string name, RiverLane lane)
    {
        var most = Width / LetterWidth;
        var text = name.Length <= most ? name : name[..(most - 1)].TrimEnd() + "…";
        var start = Math.Max(0, Math.Min(Along(lane.Begins) - DotRadius, Width - (text.Length * LetterWidth)));
        return new RiverName(text, start, Across(lane) - 14, EndsThere: false, start);
    }

    /// <summary>Above its water, or before it where that begins late; a name never crosses the line of today.</summary>
    private RiverName Placed(string name, int at, int across, bool isFirst)
    {
        var length = name.Length * LetterWidth;
        if (isFirst && at > Now - LateNames && at - length > 0)
            return new RiverName(name, at - 16, across + 5, EndsThere: true, at - 16 - length);
        return at + length > Now - 6
            ? new RiverName(name, Now - 8, across - 15, EndsThere: true, Now - 8 - length)
            : new RiverName(name, at + 2, across - 15, EndsThere: false, at + 2);
    }

    private int Along(DateOnly day) => Along(day.Year) + (day.DayOfYear * YearSize / 366);
}

/// <summary>A name in the drawing.</summary>
/// <param name="Text">The name.</param>
/// <param name="X">Where it begins, or ends.</param>
/// <param name="Y">The line that it stands on.</param>
/// <param name="EndsThere">Whether it ends at that place.</param>
/// <param name="Start">Where it begins.</param>
public sealed record RiverName(string Text, int X, int Y, bool EndsThere, int Start);
