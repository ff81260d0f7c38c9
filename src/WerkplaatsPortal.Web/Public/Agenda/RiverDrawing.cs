using System.Globalization;

namespace WerkplaatsPortal.Web.Public.Agenda;

/// <summary>
/// Where everything of a river stands on paper. Wide, time runs to the right and each issue has its name; narrow, for a phone, time runs
/// down and the numbers lead to the list.
/// </summary>
public sealed class RiverDrawing(River river, bool isNarrow)
{
    private const int LetterWidth = 8;
    private const int LateNames = 200;

    /// <summary>The river.</summary>
    public River River => river;

    /// <summary>Whether time runs down.</summary>
    public bool IsNarrow => isNarrow;

    /// <summary>Half of what a numbered dot takes.</summary>
    public int DotRadius => isNarrow ? 9 : 12;

    /// <summary>How wide it is.</summary>
    public int Width => isNarrow ? AcrossStart + (river.Lanes.Count * LaneSize) : End;

    /// <summary>How high it is.</summary>
    public int Height => isNarrow ? End : AcrossStart + (river.Lanes.Count * LaneSize);

    /// <summary>Where today stands along it.</summary>
    public int Now => Along(river.Today);

    private int AlongStart => isNarrow ? 12 : 14;

    private int AcrossStart => isNarrow ? 42 : 58;

    private int LaneSize => isNarrow ? 20 : 46;

    private int YearSize => isNarrow ? 60 : Math.Max(46, 740 / Math.Max(1, river.Today.Year - river.FirstYear + 1));

    private int End => Math.Max(
        Along(new DateOnly(river.Today.Year, 12, 31)), river.Lanes.SelectMany(Dots).Select(dot => dot.Along).DefaultIfEmpty().Max()) + 24;

    /// <summary>Where a year begins along it.</summary>
    public int Along(int year) => AlongStart + ((year - river.FirstYear) * YearSize);

    /// <summary>Where the middle of a lane stands across it.</summary>
    public int Across(RiverLane lane) => AcrossStart + (lane.Place * LaneSize) + (isNarrow ? 10 : 0);

    /// <summary>The water of one time on the agenda.</summary>
    public string Water(RiverLane lane, RiverRun run)
    {
        var from = Along(run.From);
        return $"M{Point(from, Across(lane))}L{Point(Math.Max(Along(run.Until), from + 4), Across(lane))}";
    }

    /// <summary>What is only put forward: a stretch until today.</summary>
    public string Spring(RiverLane lane)
    {
        var from = Along(lane.Begins);
        return $"M{Point(from, Across(lane))}L{Point(Math.Max(Now, from + 30), Across(lane))}";
    }

    /// <summary>The curve from one lane into another.</summary>
    public string Branch(RiverBranch branch)
    {
        var (on, from, into) = (Along(branch.On), Across(branch.From), Across(branch.Into));
        return $"M{Point(on - 2, from)}C{Point(on + 24, from)} {Point(on + 4, into)} {Point(on + 32, into)}";
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
    public string Point(int along, int across) =>
        string.Create(CultureInfo.InvariantCulture, $"{(isNarrow ? across : along)} {(isNarrow ? along : across)}");

    /// <summary>The names of a lane that have room; of one with several at least the last.</summary>
    public IEnumerable<RiverName> Names(RiverLane lane)
    {
        var free = int.MaxValue;
        foreach (var (from, name) in lane.Names.Reverse())
        {
            var placed = Placed(name, Along(from), Across(lane), isFirst: from == lane.Begins);
            if (placed.Start + (name.Length * LetterWidth) > free && free != int.MaxValue)
                continue;

            free = placed.Start - LetterWidth;
            yield return placed;
        }
    }

    /// <summary>Above its water, or before it where that begins late; a name never crosses the line of today.</summary>
    private RiverName Placed(string name, int at, int across, bool isFirst)
    {
        var length = name.Length * LetterWidth;
        if (isFirst && at > Now - LateNames && at - length > 0)
            return new RiverName(name, at - 16, across + 5, EndsThere: true, at - 16 - length);
        return at + length > Now - 6
            ? new RiverName(name, Now - 8, across - 16, EndsThere: true, Now - 8 - length)
            : new RiverName(name, at + 2, across - 16, EndsThere: false, at + 2);
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
