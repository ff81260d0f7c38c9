using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Domain.Agenda;

namespace WerkplaatsPortal.Web.Public.Agenda;

/// <summary>
/// The lives of all issues as a river: a lane for each, water while it was on the agenda, a branch where one went on in another or came
/// from it, a numbered event for each step. The same events stand in a list.
/// </summary>
public sealed class River
{
    /// <summary>Makes it.</summary>
    /// <param name="lives">The issues, the one that came first first.</param>
    /// <param name="today">Until when the water runs.</param>
    public River(IReadOnlyList<IssueLife> lives, DateOnly today)
    {
        Today = today;
        FirstYear = lives.Count == 0 ? today.Year : lives.Min(life => life.Steps[0].TakenOn.Year);
        Lanes = [.. InFamilies(lives).Select((life, place) => new RiverLane(life, place, today))];
        Branches = [.. BranchesOf(Lanes.ToDictionary(lane => lane.Life.State.Id))];
        Events = [.. Lanes.SelectMany(EventsOf).OrderBy(each => each.Step.TakenOn).ThenBy(each => each.Step.Number)
            .Select((each, place) => each with { Number = place + 1 })];
    }

    /// <summary>The day that is its end.</summary>
    public DateOnly Today { get; }

    /// <summary>Where it begins.</summary>
    public int FirstYear { get; }

    /// <summary>The years along it.</summary>
    public IEnumerable<int> Years => Enumerable.Range(FirstYear, Today.Year - FirstYear + 1);

    /// <summary>A lane for each issue; those that came from each other or went on in each other beside each other.</summary>
    public IReadOnlyList<RiverLane> Lanes { get; }

    /// <summary>Where the water of one lane runs into another.</summary>
    public IReadOnlyList<RiverBranch> Branches { get; }

    /// <summary>What happened, in order of time.</summary>
    public IReadOnlyList<RiverEvent> Events { get; }

    private static List<IssueLife> InFamilies(IReadOnlyList<IssueLife> lives)
    {
        var relatives = lives.SelectMany(life => life.From.Concat(life.Steps.Select(step => step.Into).OfType<Guid>())
            .SelectMany(other => new[] { (life.State.Id, other), (other, life.State.Id) })).ToLookup(pair => pair.Item1, pair => pair.Item2);
        var waiting = lives.ToDictionary(life => life.State.Id);
        return [.. lives.SelectMany(life => Family(life.State.Id))];

        IEnumerable<IssueLife> Family(Guid id) => waiting.Remove(id, out var life) ? [life, .. relatives[id].Distinct().SelectMany(Family)] : [];
    }

    private static IEnumerable<RiverBranch> BranchesOf(Dictionary<Guid, RiverLane> lanes)
    {
        foreach (var lane in lanes.Values)
        {
            foreach (var merge in lane.Life.Steps.Where(step => step.Status == IssueStatus.Merged && step.Step == AgendaStep.Merge))
            {
                if (merge.Into is { } into && lanes.TryGetValue(into, out var next))
                    yield return new RiverBranch(merge.TakenOn, lane, next, IsWhole: true);
            }

            foreach (var from in lane.Life.From.Where(lanes.ContainsKey).Select(id => lanes[id])
                .Where(from => from.Life.Steps.All(step => step.Into != lane.Life.State.Id)))
                yield return new RiverBranch(Later(from.Begins, lane.Begins), from, lane, IsWhole: false);
        }
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    /// <summary>Put forward and taken up on one day is one event.</summary>
    private static IEnumerable<RiverEvent> EventsOf(RiverLane lane)
    {
        var before = (LifeStep?)null;
        foreach (var step in lane.Life.Steps)
        {
            var isTakenUpAtOnce = step.Step == AgendaStep.Propose
                && lane.Life.Steps.Any(other => other.Step == AgendaStep.TakeUp && other.TakenOn == step.TakenOn);
            if (!isTakenUpAtOnce)
                yield return new RiverEvent(lane, step, 0)
                {
                    FormerName = before is not null && before.Name != step.Name ? before.Name : null,
                    IsFirst = before is null || before.Step == AgendaStep.Propose && before.TakenOn == step.TakenOn,
                };
            before = step;
        }
    }
}

/// <summary>One issue in the river.</summary>
/// <param name="Life">The issue.</param>
/// <param name="Place">Which lane, from 0.</param>
/// <param name="Today">Until when an issue on the agenda runs.</param>
public sealed record RiverLane(IssueLife Life, int Place, DateOnly Today)
{
    /// <summary>When it came up.</summary>
    public DateOnly Begins => Life.Steps[0].TakenOn;

    /// <summary>The times that it was on the agenda; the last runs until today while it still is.</summary>
    public IEnumerable<RiverRun> Runs
    {
        get
        {
            DateOnly? from = null;
            foreach (var step in Life.Steps)
            {
                if (step.Status == IssueStatus.OnAgenda)
                    from ??= step.TakenOn;
                else if (from is { } start)
                {
                    yield return new RiverRun(start, step.TakenOn, IsOver: true);
                    from = null;
                }
            }

            if (from is { } open)
                yield return new RiverRun(open, Today, IsOver: false);
        }
    }

    /// <summary>What it was called from when.</summary>
    public IReadOnlyList<(DateOnly From, string Name)> Names =>
        [.. Life.Steps.Where((step, at) => at == 0 || Life.Steps[at - 1].Name != step.Name).Select(step => (step.TakenOn, step.Name))];
}

/// <summary>A time on the agenda.</summary>
public sealed record RiverRun(DateOnly From, DateOnly Until, bool IsOver);

/// <summary>Where the water of one lane runs into another: all of it when the issue went on there, some when another came from it.</summary>
public sealed record RiverBranch(DateOnly On, RiverLane From, RiverLane Into, bool IsWhole);

/// <summary>Something that happened to an issue.</summary>
/// <param name="Lane">The issue.</param>
/// <param name="Step">What happened.</param>
/// <param name="Number">Its number, in the drawing and in the list.</param>
public sealed record RiverEvent(RiverLane Lane, LifeStep Step, int Number)
{
    /// <summary>What it was called before; null when the name stayed.</summary>
    public string? FormerName { get; init; }

    /// <summary>Whether it came up by this.</summary>
    public bool IsFirst { get; init; }
}
