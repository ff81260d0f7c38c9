using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>How the agenda changed between two days; the year that is behind us unless asked otherwise.</summary>
[AllowAnonymous]
public sealed class AgendaDifferenceController(AgendaDifferenceQueries differences, TimeProvider clock) : Controller
{
    [HttpGet("/kennisagenda/verschil")]
    public async Task<IActionResult> Index(
        Reader reader, [FromQuery(Name = "van")] string? from, [FromQuery(Name = "tot")] string? until, CancellationToken cancel)
    {
        var today = clock.Today();
        var wrong = new[] { from, until }.FirstOrDefault(day => !string.IsNullOrWhiteSpace(day) && DayIn(day, today) is null);
        if (wrong is not null)
            Response.StatusCode = StatusCodes.Status400BadRequest;
        var last = (wrong is null ? DayIn(until, today) : null) ?? today;
        var first = (wrong is null ? DayIn(from, today) : null) ?? last.AddYears(-1);
        var difference = await differences.BetweenAsync(first < last ? first : last, first < last ? last : first, reader, cancel);
        return View(new AgendaDifferenceView(difference, today) { NotADay = wrong });
    }

    private static DateOnly? DayIn(string? text, DateOnly today) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day <= today && day.Year > 1 ? day : null;
}

/// <summary>What the page about the difference between two days shows.</summary>
public sealed record AgendaDifferenceView(AgendaDifference Difference, DateOnly Today)
{
    /// <summary>What was asked for when that is no day that has been.</summary>
    public string? NotADay { get; init; }

    /// <summary>Issues that came on the agenda.</summary>
    public IReadOnlyList<IssueChange> Came { get; } = [.. Difference.Changes.Where(change => change.Came)];

    /// <summary>Issues that stayed and read otherwise now, or about which something was decided.</summary>
    public IReadOnlyList<IssueChange> Stayed { get; } = [.. Difference.Changes.Where(change => change.Stayed)];

    /// <summary>Issues that went off the agenda.</summary>
    public IReadOnlyList<IssueChange> Went { get; } = [.. Difference.Changes.Where(change => change.Went)];

    /// <summary>Issues that were on the agenda on neither day: put forward, joined, or came and went between.</summary>
    public IReadOnlyList<IssueChange> Beside { get; } =
        [.. Difference.Changes.Where(change => !change.Came && !change.Stayed && !change.Went && change.After.Status != IssueStatus.Declined)];
}
