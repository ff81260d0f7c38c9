namespace WerkplaatsPortal.Data.Search;

/// <summary>Puts rows in the order in which their ids were found.</summary>
internal static class Ordering
{
    /// <summary>The rows of a page in the order of their ids; those that are not there any more are left out.</summary>
    public static List<T> InOrder<T>(this IEnumerable<T> rows, IReadOnlyList<Guid> ids, Func<T, Guid> idOf)
    {
        var byId = rows.ToDictionary(idOf);
        return [.. ids.Where(byId.ContainsKey).Select(id => byId[id])];
    }
}
