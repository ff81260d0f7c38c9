using System.Globalization;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Web.Tests.Overview;

/// <summary>
/// The agenda as it stood on any day, told in the simplest way: every issue as it read after each decision, every thing with the days
/// from which a visitor saw it or did no more, and everything counted one by one.
/// </summary>
internal sealed class AgendaModel
{
    private readonly List<Told> told = [];
    private readonly List<Thing> things = [];

    /// <summary>The days on which something happened.</summary>
    public IEnumerable<DateOnly> Days => told.Select(each => each.On).Concat(things.SelectMany(thing => thing.Seen.Select(each => each.Day))).Distinct().Order();

    public void Tell(SocialIssue issue, DateOnly on) => told.Add(new Told(
        on, issue.Id, issue.Slug, issue.Name, issue.Summary, issue.Status, issue.Status == IssueStatus.Merged ? issue.SuccessorId : null, issue.Conditions));

    public void Add(Counted kind, Guid id, IEnumerable<Guid> issues, Condition on, DateOnly from) => things.Add(new Thing(kind, id, [.. issues], on, from));

    /// <summary>From a day on a visitor sees a thing, or does so no more.</summary>
    public void Show(Guid id, bool isSeen, DateOnly day) => things.Single(thing => thing.Id == id).Seen.Add((day, isSeen));

    /// <summary>How an issue read at the end of a day: its name, text and meanings; null when it was not there.</summary>
    public (string Name, string? Summary, ConditionTags Meanings)? WordsOn(Guid id, DateOnly day) =>
        States(day).TryGetValue(id, out var told) ? (told.Name, told.Summary, told.Conditions) : null;

    /// <summary>The agenda at the end of a day, a line for each issue on it and one for all together.</summary>
    public List<string> On(DateOnly day)
    {
        var issues = States(day);
        var shown = issues.Values.Where(issue => issue.Status == IssueStatus.OnAgenda).ToList();
        return
        [
            .. shown.Select(issue => Line(issue.Slug, issue.Name, issue.Summary, issue.Conditions)
                + Numbers(day, thing => thing.Issues.Any(id => Head(id, issues) == issue.Id))).Order(StringComparer.Ordinal),
            "together" + Numbers(day, thing => thing.Issues.Any(id => shown.Any(issue => Head(id, issues) == issue.Id))),
        ];
    }

    /// <summary>Where each issue stood at the end of a day, by address.</summary>
    public Dictionary<string, IssueStatus> StatusOn(DateOnly day) => States(day).Values.ToDictionary(issue => issue.Slug, issue => issue.Status);

    public static string Line(string slug, string name, string? summary, ConditionTags meanings) =>
        string.Join('|', slug, name, summary, string.Join('/', Conditions.Vocabulary.Terms.Select(term => meanings.MeaningFor(term.Value))));

    /// <summary>Numbers as the model and the portal both write them.</summary>
    public static string Numbers(Func<Counted, Condition, int> count) => string.Concat(
        from kind in Enum.GetValues<Counted>()
        select $" {kind} {string.Join(',', Conditions.Vocabulary.Terms.Select(term => term.Value).Prepend(Condition.None).Select(condition => count(kind, condition).ToString(CultureInfo.InvariantCulture)))}");

    private string Numbers(DateOnly day, Func<Thing, bool> belongs)
    {
        var standing = things.Where(thing => thing.IsSeen(day) && belongs(thing)).ToList();
        return Numbers((kind, condition) => standing.Count(thing => thing.Kind == kind && (condition == Condition.None || thing.On.HasFlag(condition))));
    }

    private Dictionary<Guid, Told> States(DateOnly day)
    {
        var states = new Dictionary<Guid, Told>();
        foreach (var each in told.Where(each => each.On <= day))
        {
            if (!states.TryGetValue(each.Id, out var before) || before.On <= each.On)
                states[each.Id] = each;
        }

        return states;
    }

    private static Guid Head(Guid id, Dictionary<Guid, Told> states)
    {
        var at = id;
        for (var steps = 0; states.TryGetValue(at, out var state) && state.Into is { } into; at = into)
        {
            if (++steps > states.Count)
                return id;
        }

        return at;
    }

    private sealed record Told(
        DateOnly On, Guid Id, string Slug, string Name, string? Summary, IssueStatus Status, Guid? Into, ConditionTags Conditions);

    private sealed record Thing(Counted Kind, Guid Id, Guid[] Issues, Condition On, DateOnly From)
    {
        public List<(DateOnly Day, bool IsSeen)> Seen { get; } = [(From, true)];

        public bool IsSeen(DateOnly day) => Seen.LastOrDefault(each => each.Day <= day).IsSeen;
    }
}
