using System.Linq.Expressions;

namespace WerkplaatsPortal.Data.Agenda;

/// <summary>
/// Under which issue each issue's lessons, practices and questions are shown: under itself, or, when it was merged, under the
/// issue in which it went on. They stay where they arose; only the showing follows.
/// </summary>
public sealed class IssueFamilies
{
    private readonly Dictionary<Guid, Guid> heads;

    private IssueFamilies(Dictionary<Guid, Guid> heads) => this.heads = heads;

    /// <summary>Each issue by itself.</summary>
    public static IssueFamilies None { get; } = new([]);

    /// <summary>Makes the families of all issues.</summary>
    /// <param name="successors">For each issue in which one it went on; null when it did not.</param>
    public static IssueFamilies Of(IReadOnlyDictionary<Guid, Guid?> successors) =>
        new(successors.Keys.ToDictionary(id => id, id => HeadOf(id, successors)));

    /// <summary>The issue under which another is shown.</summary>
    public Guid Head(Guid issueId) => heads.GetValueOrDefault(issueId, issueId);

    /// <summary>An issue and all that went on in it.</summary>
    public List<Guid> Members(Guid head) => [head, .. heads.Where(pair => pair.Value == head && pair.Key != head).Select(pair => pair.Key)];

    /// <summary>Puts things under the issue where they are shown, as SQL can say it: one CASE over the issues that went on elsewhere.</summary>
    /// <typeparam name="T">A class of settable properties, of which one is called IssueId.</typeparam>
    internal Expression<Func<T, T>> UnderHead<T>()
        where T : class, new()
    {
        var thing = Expression.Parameter(typeof(T), "thing");
        var parts =
            from property in typeof(T).GetProperties()
            let same = Expression.Property(thing, property)
            select Expression.Bind(property, property.Name == "IssueId" ? HeadIn(same) : same);
        return Expression.Lambda<Func<T, T>>(Expression.MemberInit(Expression.New(typeof(T)), parts), thing);
    }

    private Expression HeadIn(Expression issueId) => heads.Where(pair => pair.Key != pair.Value).Aggregate(
        issueId,
        (otherwise, pair) => Expression.Condition(
            Expression.Equal(issueId, Expression.Constant(pair.Key)), Expression.Constant(pair.Value), otherwise));

    private static Guid HeadOf(Guid id, IReadOnlyDictionary<Guid, Guid?> successors)
    {
        // Decisions that were recorded afterwards can make a circle on some day of the past; then each stays where it is.
        var seen = new HashSet<Guid> { id };
        var head = id;
        while (successors.GetValueOrDefault(head) is { } next)
        {
            if (!seen.Add(next))
                return id;
            head = next;
        }

        return head;
    }
}
