using System.Globalization;

namespace WerkplaatsPortal.Testing.Builders;

/// <summary>The moment at which built things happen, unless a test says otherwise: a Monday noon in Amsterdam.</summary>
public static class Moment
{
    private static int number;

    /// <summary>Now, in UTC.</summary>
    public static DateTime Now { get; } = new(2026, 6, 15, 10, 0, 0, DateTimeKind.Utc);

    /// <summary>Today, in Amsterdam.</summary>
    public static DateOnly Today { get; } = new(2026, 6, 15);

    /// <summary>A name that no other built thing has, so that slugs don't meet in a database.</summary>
    internal static string Unique(string name) => string.Create(CultureInfo.InvariantCulture, $"{name} {Interlocked.Increment(ref number)}");
}
