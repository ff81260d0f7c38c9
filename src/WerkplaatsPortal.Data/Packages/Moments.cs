using System.Globalization;

namespace WerkplaatsPortal.Data.Packages;

/// <summary>How a package writes a moment: in UTC, to the second.</summary>
internal static class Moments
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    public static string Write(DateTime utc) => utc.ToString(Format, CultureInfo.InvariantCulture);

    public static bool TryParse(string? text, out DateTime utc) => DateTime.TryParseExact(
        text, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out utc);

    /// <summary>The moment that was checked before, or another one where none was written.</summary>
    public static DateTime Or(this string? text, DateTime otherwise) => TryParse(text, out var utc) ? utc : otherwise;

    /// <summary>The moment that was checked before; null where none was written.</summary>
    public static DateTime? OrNull(this string? text) => TryParse(text, out var utc) ? utc : null;

    public static DateOnly Or(this string? text, DateOnly otherwise) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : otherwise;

    public static string Write(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
