using System.Globalization;
using System.Text.RegularExpressions;

namespace WerkplaatsPortal.Domain.Shared;

/// <summary>
/// A date as far as it is known: a year, a month or a day, written YYYY, YYYY-MM or YYYY-MM-DD.
/// As text these sort in order of time.
/// </summary>
public readonly partial record struct PartialDate
{
    /// <summary>The longest form, a whole day.</summary>
    public const int MaxLength = 10;

    private readonly string? text;

    private PartialDate(string text) => this.text = text;

    /// <summary>As written: YYYY, YYYY-MM or YYYY-MM-DD.</summary>
    public string Text => text ?? "0001";

    /// <summary>The year.</summary>
    public int Year => int.Parse(Text.AsSpan(0, 4), CultureInfo.InvariantCulture);

    /// <summary>The first day that it can mean.</summary>
    public DateOnly FirstDay => DateOnly.ParseExact((Text + "-01-01")[..MaxLength], "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The last day that it can mean.</summary>
    public DateOnly LastDay => IsDay ? FirstDay : HasMonth ? FirstDay.AddMonths(1).AddDays(-1) : FirstDay.AddYears(1).AddDays(-1);

    /// <summary>Whether the day is known.</summary>
    public bool IsDay => Text.Length == MaxLength;

    /// <summary>Whether the month is known.</summary>
    public bool HasMonth => Text.Length > 4;

    /// <summary>A known day.</summary>
    /// <exception cref="RuleViolation">It lies before 1900 or after 2199: what can't be read back is not written.</exception>
    public static PartialDate On(DateOnly day)
    {
        Rule.Demand(day.Year is >= 1900 and <= 2199, "Kies een dag tussen 1900 en 2200.");
        return new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    /// <summary>Reads YYYY, YYYY-MM or YYYY-MM-DD; false for anything else, an impossible day included.</summary>
    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        var trimmed = text?.Trim() ?? "";
        if (!Shape().IsMatch(trimmed))
            return false;

        if (!DateOnly.TryParseExact((trimmed + "-01-01")[..MaxLength], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            return false;

        date = new PartialDate(trimmed);
        return true;
    }

    /// <summary>Reads YYYY, YYYY-MM or YYYY-MM-DD.</summary>
    /// <exception cref="RuleViolation">It is something else.</exception>
    public static PartialDate Parse(string? text, string? field = null)
    {
        Rule.Demand(TryParse(text, out var date), "Schrijf een jaar, een maand of een dag, bijvoorbeeld 2026, 2026-11 of 2026-11-23.", field);
        return date;
    }

    /// <summary>Whether something that begins now can end then: neither date is known further than both are.</summary>
    public bool CanEndOn(PartialDate end)
    {
        var known = Math.Min(Text.Length, end.Text.Length);
        return string.CompareOrdinal(Text[..known], end.Text[..known]) <= 0;
    }

    /// <inheritdoc />
    public override string ToString() => Text;

    [GeneratedRegex(@"^(?:19|20|21)\d{2}(?:-\d{2}(?:-\d{2})?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
