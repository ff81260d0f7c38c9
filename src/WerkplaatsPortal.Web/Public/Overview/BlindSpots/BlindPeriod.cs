using System.Globalization;

namespace WerkplaatsPortal.Web.Public.Overview.BlindSpots;

/// <summary>The years that are looked at; all when neither is given.</summary>
public sealed record BlindPeriod(int? From, int? Until)
{
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
        if (years.Count == 0)
            return null;

        var (first, last) = (YearOf(from, years[0]), YearOf(until, years[^1]));
        return first is null || last is null ? null : first <= last ? new BlindPeriod(first, last) : new BlindPeriod(last, first);
    }

    private static int? YearOf(string? text, int otherwise) => string.IsNullOrWhiteSpace(text) ? otherwise
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2199 ? year : null;
}
