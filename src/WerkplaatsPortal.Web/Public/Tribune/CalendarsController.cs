using System.Text;
using Ical.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data.Tribune;

namespace WerkplaatsPortal.Web.Public.Tribune;

/// <summary>Activities for somebody's own calendar. Only what everybody may read, whoever asks.</summary>
[AllowAnonymous]
public sealed class CalendarsController(FeedQueries feeds, ActivityCalendar calendars) : Controller
{
    private const string ContentType = "text/calendar; charset=utf-8";

    [HttpGet("/tribune/agenda.ics")]
    public async Task<IActionResult> Tribune(CancellationToken cancel) =>
        Ics(calendars.Of(null, await feeds.CalendarAsync(FeedSubject.Everything, cancel)), "tribune");

    [HttpGet("/kwesties/{slug}/agenda.ics")]
    public async Task<IActionResult> Issue(string slug, CancellationToken cancel) =>
        await feeds.IssueAsync(slug, cancel) is { } issue
            ? Ics(calendars.Of(issue.Name, await feeds.CalendarAsync(issue, cancel)), slug)
            : NotFound();

    [HttpGet("/tribune/activiteiten/{slug}.ics")]
    public async Task<IActionResult> Activity(string slug, CancellationToken cancel) =>
        await feeds.CalendarEntryAsync(slug, cancel) is { } entry ? Ics(calendars.Of(entry.Title, [entry]), slug) : NotFound();

    private FileContentResult Ics(Calendar calendar, string name) =>
        File(Encoding.UTF8.GetBytes(ActivityCalendar.Write(calendar)), ContentType, $"{name}.ics");
}
