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

    /// <summary>Today.</summary>
    public static DateOnly Today(this TimeProvider clock) => Day(clock.GetUtcNow().UtcDateTime);

    /// <summary>Now, in UTC.</summary>
    public static DateTime UtcNow(this TimeProvider clock) => clock.GetUtcNow().UtcDateTime;
}
