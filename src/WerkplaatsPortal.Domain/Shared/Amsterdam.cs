namespace WerkplaatsPortal.Domain.Shared;

/// <summary>The region's clock. Times are stored in UTC; days are those of Amsterdam.</summary>
public static class Amsterdam
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>The wall-clock time at a moment given in UTC.</summary>
    public static DateTime Time(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Zone);

    /// <summary>The day at a moment given in UTC.</summary>
    public static DateOnly Day(DateTime utc) => DateOnly.FromDateTime(Time(utc));

    /// <summary>The first moment after a day, in UTC.</summary>
    public static DateTime EndOf(DateOnly day) => TimeZoneInfo.ConvertTimeToUtc(day.AddDays(1).ToDateTime(TimeOnly.MinValue), Zone);

    /// <summary>The moment, in UTC, at which the clock shows a time on a day; an hour that summer time skips counts from the new one.</summary>
    public static DateTime Utc(DateOnly day, TimeOnly time)
    {
        var shown = day.ToDateTime(time);
        return TimeZoneInfo.ConvertTimeToUtc(Zone.IsInvalidTime(shown) ? shown.AddHours(1) : shown, Zone);
    }

    /// <summary>Today.</summary>
    public static DateOnly Today(this TimeProvider clock) => Day(clock.GetUtcNow().UtcDateTime);

    /// <summary>Now, in UTC.</summary>
    public static DateTime UtcNow(this TimeProvider clock) => clock.GetUtcNow().UtcDateTime;
}
