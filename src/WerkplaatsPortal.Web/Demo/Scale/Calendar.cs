namespace WerkplaatsPortal.Web.Demo.Scale;

/// <summary>The years of the demonstration, which end on a fixed day: the same content whenever it is made. Later years hold more.</summary>
internal static class Calendar
{
    /// <summary>The first year.</summary>
    public const int FirstYear = 2013;

    /// <summary>Nothing is made after this moment, in UTC.</summary>
    public static readonly DateTime End = new(2026, 6, 30, 12, 0, 0, DateTimeKind.Utc);

    /// <summary>How much each year holds, 2013 first; the last is half a year.</summary>
    private static readonly int[] Years = [2, 2, 3, 4, 5, 6, 8, 7, 8, 10, 11, 13, 14, 7];

    private static readonly int Whole = Years.Sum();

    /// <summary>The moment of one of many that follow each other, in UTC to the second; each later than the one before.</summary>
    public static DateTime Moment(long place, long of)
    {
        var share = place * Whole;
        var year = 0;
        for (; share >= Years[year] * of; year++)
            share -= Years[year] * of;

        var begin = new DateTime(FirstYear + year, 1, 2, 7, 0, 0, DateTimeKind.Utc);
        var end = year == Years.Length - 1 ? End.AddDays(-60) : new DateTime(FirstYear + year, 12, 30, 0, 0, 0, DateTimeKind.Utc);
        var seconds = (long)(end - begin).TotalSeconds;
        return begin.AddSeconds(seconds * share / (Years[year] * of));
    }

    /// <summary>The moment, or the end when it lies after that.</summary>
    public static DateTime AtMost(DateTime moment) => moment < End ? moment : End;
}
