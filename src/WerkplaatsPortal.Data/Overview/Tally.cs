using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>So many things of a kind in an issue that work on just these conditions.</summary>
public sealed record TallyRow(Counted Kind, Guid IssueId, Condition On, int Count);

/// <summary>Counts of things, by kind, issue and condition. A thing that works on several conditions counts for each of them.</summary>
public sealed class Tally(IReadOnlyCollection<TallyRow> rows)
{
    private readonly ILookup<(Counted, Guid), TallyRow> byIssue = rows.ToLookup(row => (row.Kind, row.IssueId));

    /// <summary>How many in an issue, each once.</summary>
    public int In(Guid issueId, Counted kind) => byIssue[(kind, issueId)].Sum(row => row.Count);

    /// <summary>How many in an issue work on a condition.</summary>
    public int In(Guid issueId, Counted kind, Condition condition) =>
        byIssue[(kind, issueId)].Where(row => row.On.HasFlag(condition)).Sum(row => row.Count);

    /// <summary>How many where issues were counted together, each once.</summary>
    public int All(Counted kind) => In(Guid.Empty, kind);

    /// <summary>How many work on a condition, where issues were counted together.</summary>
    public int All(Counted kind, Condition condition) => In(Guid.Empty, kind, condition);
}
