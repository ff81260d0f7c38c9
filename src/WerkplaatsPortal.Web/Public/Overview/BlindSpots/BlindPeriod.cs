using System.Globalization;

namespace WerkplaatsPortal.Web.Public.Overview.BlindSpots;

/// <summary>The years that are looked at; all when neither is given.</summary>
public sealed record BlindPeriod(int? From, int? Until)
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    /// <summary>All years, and lessons without one.</summary>
    public static BlindPeriod All { get; } = new(null, null);

    /// <summary>The years as the facet writes them; null for all.</summary>
    public IReadOnlyCollection<string>? Codes => From is { } from && Until is { } until
        ? [.. Enumerable.Range(from, until - from + 1).Select(year => year.ToString(CultureInfo.InvariantCulture))]
        : null;

    /// <summary>What an address asks; null when that is no period.</summary>
    public static BlindPeriod? Of(string? from, string? until, IReadOnlyList<int> years)
    {
        if (string.IsNullOrWhiteSpace(from) && string.IsNullOrWhiteSpace(until))
            return All;
        var (first, last) = (YearOf(from, FirstYear), YearOf(until, LastYear));
        if (first is null || last is null)
            return null;

        var (least, most) = (Math.Min(first.Value, last.Value), Math.Max(first.Value, last.Value));
        return new BlindPeriod(
            least == FirstYear ? years.Append(most).Min() : least, most == LastYear ? years.Append(least).Max() : most);
    }

    private static int? YearOf(string? text, int otherwise) => string.IsNullOrWhiteSpace(text) ? otherwise
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LastYear ? year : null;
}
