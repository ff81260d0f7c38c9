using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>So many things of a kind in an issue that work on just these conditions.</summary>
internal sealed record TallyRow(Counted Kind, Guid IssueId, Condition On, int Count);

/// <summary>So many things of a kind in an issue that work on a condition, or, with none, in all.</summary>
internal sealed record TallyCount(Counted Kind, Guid IssueId, Condition Condition, int Count);

/// <summary>Counts of things, by kind, issue and condition. A thing that works on several conditions counts for each of them.</summary>
public sealed class Tally
{
    private readonly Dictionary<(Counted, Guid, Condition), int> counts;

    internal Tally(IEnumerable<TallyCount> counts) =>
        this.counts = counts.ToDictionary(count => (count.Kind, count.IssueId, count.Condition), count => count.Count);

    /// <summary>Nothing.</summary>
    public static Tally Empty { get; } = new([]);

    /// <summary>These and those together, where none is in both.</summary>
    internal Tally And(IEnumerable<TallyCount> others) => new(counts
        .Select(pair => new TallyCount(pair.Key.Item1, pair.Key.Item2, pair.Key.Item3, pair.Value)).Concat(others)
        .GroupBy(count => (count.Kind, count.IssueId, count.Condition))
        .Select(same => new TallyCount(same.Key.Kind, same.Key.IssueId, same.Key.Condition, same.Sum(count => count.Count))));

    /// <summary>How many in an issue, each once.</summary>
    public int In(Guid issueId, Counted kind) => In(issueId, kind, Condition.None);

    /// <summary>How many in an issue work on a condition.</summary>
    public int In(Guid issueId, Counted kind, Condition condition) => counts.GetValueOrDefault((kind, issueId, condition));

    /// <summary>How many where issues were counted together, each once.</summary>
    public int All(Counted kind) => In(Guid.Empty, kind);

    /// <summary>How many work on a condition, where issues were counted together.</summary>
    public int All(Counted kind, Condition condition) => In(Guid.Empty, kind, condition);

    internal static Tally Of(IEnumerable<TallyRow> rows) => new(rows
        .SelectMany(row => Conditions.Vocabulary.In(row.On).Select(term => term.Value).Append(Condition.None)
            .Select(condition => row with { On = condition }))
        .GroupBy(row => (row.Kind, row.IssueId, row.On))
        .Select(same => new TallyCount(same.Key.Kind, same.Key.IssueId, same.Key.On, same.Sum(row => row.Count))));
}
