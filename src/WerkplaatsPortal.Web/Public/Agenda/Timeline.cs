using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Domain.Agenda;

namespace WerkplaatsPortal.Web.Public.Agenda;

/// <summary>
/// The life of all issues as a drawing: a row for each issue, a ribbon while it was on the agenda, a numbered dot for each
/// event. The same events stand in a table beside it.
/// </summary>
public sealed class Timeline
{
    private const int RowHeight = 46;
    private const int Top = 64;
    private const int Left = 150;
    private const int DotWidth = 25;
    private readonly DateOnly today;
    private readonly int firstYear;

    /// <summary>Draws it.</summary>
    public Timeline(IReadOnlyList<IssueLife> lives, DateOnly today)
    {
        this.today = today;
        firstYear = lives.Count == 0 ? today.Year : lives[0].Steps[0].TakenOn.Year;
        YearWidth = Math.Max(48, 736 / (today.Year - firstYear + 1));
        Events = [.. lives.SelectMany(life => EventsOf(life)).OrderBy(each => each.Step.TakenOn).ThenBy(each => each.Step.Number)
            .Select((each, place) => each with { Number = place + 1 })];
        Rows = [.. lives.Select((life, place) => new TimelineRow(life, Top + (place * RowHeight)))];
    }

    /// <summary>How wide a year is.</summary>
    public int YearWidth { get; }

    /// <summary>A row for each issue.</summary>
    public IReadOnlyList<TimelineRow> Rows { get; }

    /// <summary>What happened, in order of time.</summary>
    public IReadOnlyList<TimelineEvent> Events { get; }

    /// <summary>The years along the top.</summary>
    public IEnumerable<int> Years => Enumerable.Range(firstYear, today.Year - firstYear + 1);

    /// <summary>Where the lines of the years end.</summary>
    public int Bottom => Top + (Rows.Count * RowHeight) - 20;

    /// <summary>How wide the whole is.</summary>
    public int Width => X(new DateOnly(today.Year, 12, 31)) + 60;

    /// <summary>Where a day stands.</summary>
    public int X(DateOnly day) => Left + ((day.Year - firstYear) * YearWidth) + (day.DayOfYear * YearWidth / 366);

    /// <summary>Where a year begins.</summary>
    public int X(int year) => X(new DateOnly(year, 1, 1));

    /// <summary>Where today stands.</summary>
    public int Now => X(today);

    /// <summary>The times that an issue was on the agenda: from where to where, and whether it goes on into another row.</summary>
    public IEnumerable<(int From, int Until, int? IntoY)> Ribbons(TimelineRow row)
    {
        DateOnly? from = null;
        foreach (var step in row.Life.Steps)
        {
            if (step.Status == IssueStatus.OnAgenda)
                from ??= step.TakenOn;
            else if (from is { } start)
            {
                var into = step.Status == IssueStatus.Merged ? Rows.FirstOrDefault(other => other.Life.State.Id == row.Life.State.GoesOnIn) : null;
                yield return (X(start), Math.Max(X(step.TakenOn), X(start) + 4), into?.Y);
                from = null;
            }
        }

        if (from is { } open)
            yield return (X(open), Math.Max(Now, X(open) + 4), null);
    }

    /// <summary>The dots of a row; events of about one time stand side by side.</summary>
    public IEnumerable<(TimelineEvent Event, int X)> Dots(TimelineRow row)
    {
        var free = 0;
        foreach (var each in Events.Where(each => each.Issue.Id == row.Life.State.Id))
        {
            var x = Math.Max(X(each.Step.TakenOn), free);
            free = x + DotWidth;
            yield return (each, x);
        }
    }


    /// <summary>Put forward and taken up on one day is one event.</summary>
    private static IEnumerable<TimelineEvent> EventsOf(IssueLife life) =>
        from step in life.Steps
        let takenUpAtOnce = step.Step == AgendaStep.Propose
            && life.Steps.Any(other => other.Step == AgendaStep.TakeUp && other.TakenOn == step.TakenOn)
        where !takenUpAtOnce
        select new TimelineEvent(life.State, step, 0);
}

/// <summary>One issue in the drawing.</summary>
/// <param name="Life">The issue.</param>
/// <param name="Y">The height of its ribbon.</param>
public sealed record TimelineRow(IssueLife Life, int Y);

/// <summary>Something that happened to an issue.</summary>
/// <param name="Issue">The issue.</param>
/// <param name="Step">What happened.</param>
/// <param name="Number">Its number, in the drawing and in the table.</param>
public sealed record TimelineEvent(IssueState Issue, LifeStep Step, int Number);
