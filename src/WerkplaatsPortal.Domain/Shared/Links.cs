namespace WerkplaatsPortal.Domain.Shared;

/// <summary>Rows that only say that two things belong together. They are records, so equal rows are the same row.</summary>
internal static class Links
{
    /// <summary>Makes the rows equal to the wanted ones, and touches only those that differ; says whether any did.</summary>
    public static bool Become<T>(this List<T> rows, IEnumerable<T> wanted) where T : class, IEquatable<T>
    {
        var target = wanted.Distinct().ToList();
        var missing = target.Except(rows).ToList();
        var gone = rows.RemoveAll(row => !target.Contains(row));
        rows.AddRange(missing);
        return gone + missing.Count > 0;
    }
}
