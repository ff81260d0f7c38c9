using System.Globalization;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Web.Shared;

/// <summary>
/// Dates, times and numbers as people read them, in the reader's language and in Dutch time.
/// No line breaks inside: the spaces are no-break spaces.
/// </summary>
public static class Show
{
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    private static CultureInfo Reader => CultureInfo.CurrentUICulture;

    /// <summary>A stored UTC time as the clock in Amsterdam had it.</summary>
    public static DateTime Local(DateTime utc) =>
        TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Amsterdam);

    /// <summary>The day it was in Amsterdam at a stored UTC time.</summary>
    public static DateOnly LocalDay(DateTime utc) => DateOnly.FromDateTime(Local(utc));

    /// <summary>10 december 2026.</summary>
    public static string Date(DateOnly day) => Unbroken(day.ToString("d MMMM yyyy", Reader));

    /// <summary>10 december 2026, of a stored UTC time.</summary>
    public static string Date(DateTime utc) => Date(LocalDay(utc));

    /// <summary>2026, november 2026 or 10 november 2026: as far as it is known.</summary>
    public static string Date(PartialDate date)
    {
        if (date.IsDay)
            return Date(date.FirstDay);
        return date.HasMonth ? Unbroken(date.FirstDay.ToString("MMMM yyyy", Reader)) : date.Text;
    }

    /// <summary>do 10 december 2026.</summary>
    public static string Day(DateOnly day) => Unbroken(day.ToString("ddd d MMMM yyyy", Reader));

    /// <summary>do 10 december 2026, of a stored UTC time.</summary>
    public static string Day(DateTime utc) => Day(LocalDay(utc));

    /// <summary>The short name of the month, for a date tile: dec.</summary>
    public static string ShortMonth(DateOnly day) => day.ToString("MMM", Reader).TrimEnd('.');

    /// <summary>13.30 uur, of a stored UTC time.</summary>
    public static string Time(DateTime utc) => WithUnit(Clock(utc));

    /// <summary>13.30–16.30 uur, of two stored UTC times; with the days when they differ.</summary>
    public static string Times(DateTime fromUtc, DateTime untilUtc) =>
        LocalDay(fromUtc) == LocalDay(untilUtc)
            ? WithUnit($"{Clock(fromUtc)}–{Clock(untilUtc)}")
            : $"{Moment(fromUtc)} – {Moment(untilUtc)}";

    /// <summary>do 10 december 2026, 13.30 uur; with the end when there is one.</summary>
    public static string Moment(DateTime utc, DateTime? untilUtc = null)
    {
        if (untilUtc is not { } until)
            return $"{Day(utc)}, {Time(utc)}";
        return LocalDay(utc) == LocalDay(until) ? $"{Day(utc)}, {Times(utc, until)}" : Times(utc, until);
    }

    /// <summary>1.248.</summary>
    public static string Number(long number) => number.ToString("N0", Reader);

    /// <summary>1,4 MB, of a number of bytes.</summary>
    public static string Bytes(long bytes) => bytes < 1_000_000
        ? Unbroken($"{Math.Max(1, bytes / 1000).ToString("N0", Reader)} kB")
        : Unbroken($"{(bytes / 1_000_000.0).ToString("0.#", Reader)} MB");

    /// <summary>12%, of a part between 0 and 1.</summary>
    public static string Percent(double part) => part.ToString("0%", Reader);

    /// <summary>For the attribute <c>datetime</c> of <c>time</c>: 2026-12-10.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>For the attribute <c>datetime</c> of <c>time</c>: 2026-12-10T12:30:00Z, of a stored UTC time.</summary>
    public static string Iso(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>The first letters of a name's first and last word, for the round with initials.</summary>
    public static string Initials(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsLetterOrDigit(word[0])).ToArray();
        var letters = words.Length > 1 ? $"{words[0][0]}{words[^1][0]}" : words.Length == 1 ? words[0][..1] : "";
        return letters.ToUpperInvariant();
    }

    private static string Clock(DateTime utc) =>
        Local(utc).ToString(Language.IsEnglish ? "HH:mm" : "HH.mm", CultureInfo.InvariantCulture);

    private static string WithUnit(string clock) => Language.IsEnglish ? clock : $"{clock}\u00a0uur";

    private static string Unbroken(string text) => text.Replace(' ', '\u00a0');
}
