namespace WerkplaatsPortal.Data.Conventions;

/// <summary>One page of a list.</summary>
/// <param name="Items">What stands on it.</param>
/// <param name="Number">Which page it is, from 1.</param>
/// <param name="Total">How many things the whole list holds.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, int Number, int Total)
{
    /// <summary>How many things stand on a page.</summary>
    public const int Size = 20;

    /// <summary>How many pages there are; an empty list has one.</summary>
    public int Pages => Math.Max(1, (Total + Size - 1) / Size);

    /// <summary>Whether there is such a page; when not, the address is wrong.</summary>
    public bool Exists => Number >= 1 && Number <= Pages;
}

/// <summary>Cuts a page out of a list.</summary>
public static class Pages
{
    /// <summary>The things on a page, from 1.</summary>
    public static IQueryable<T> OnPage<T>(this IQueryable<T> things, int number)
    {
        // A number far beyond the end must not overflow into a page that exists.
        var skipped = (int)Math.Min((long)Math.Max(0, number - 1) * Page<T>.Size, int.MaxValue);
        return things.Skip(skipped).Take(Page<T>.Size);
    }
}
