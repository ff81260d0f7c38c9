using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data.Overview.Trends;

namespace WerkplaatsPortal.Web.Public.Overview.Trends;

/// <summary>What the address of the page asks.</summary>
public sealed class TrendAsked
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    /// <summary>The slug of an issue; empty for all.</summary>
    [FromQuery(Name = "kwestie")]
    public string? Issue { get; set; }

    /// <summary>The first year; empty for all.</summary>
    [FromQuery(Name = "van")]
    public string? From { get; set; }

    /// <summary>The last year; empty for all.</summary>
    [FromQuery(Name = "tot")]
    public string? Until { get; set; }

    /// <summary>What the drawings of the issues count.</summary>
    [FromQuery(Name = "wat")]
    public string? What { get; set; }

    /// <summary><c>jaar</c> sets how long things take out by year, anything else by issue.</summary>
    [FromQuery(Name = "per")]
    public string? Per { get; set; }

    /// <summary>Whether how long things take is set out by year.</summary>
    public bool IsPerYear => Per == "jaar";

    /// <summary>The same for the query; null when it holds what is no year. Years the wrong way round are turned.</summary>
    public TrendScope? Scope()
    {
        if (!TryYear(From, out var from) || !TryYear(Until, out var until))
            return null;

        return from > until ? new TrendScope(SlugOrNull, until, from) : new TrendScope(SlugOrNull, from, until);
    }

    /// <summary>The same as an address asks it, for the files.</summary>
    public string Query() => string.Concat(
        new[] { ("kwestie", Issue), ("van", From), ("tot", Until), ("wat", What), ("per", Per) }
            .Where(pair => !string.IsNullOrWhiteSpace(pair.Item2))
            .Select((pair, at) => $"{(at == 0 ? '?' : '&')}{pair.Item1}={Uri.EscapeDataString(pair.Item2!)}"));

    private string? SlugOrNull => string.IsNullOrWhiteSpace(Issue) ? null : Issue;

    private static bool TryYear(string? text, out int? year)
    {
        year = null;
        if (string.IsNullOrWhiteSpace(text))
            return true;
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var typed) || typed is < FirstYear or > LastYear)
            return false;

        year = typed;
        return true;
    }
}
