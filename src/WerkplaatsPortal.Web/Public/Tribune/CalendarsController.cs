using System.Text;
using Ical.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data.Tribune;
using WerkplaatsPortal.Web.Security;

namespace WerkplaatsPortal.Web.Public.Tribune;

/// <summary>
/// Activities for somebody's own calendar. A calendar of many holds only what everybody may read, whoever asks; that of one activity is for
/// whoever may see its page.
/// </summary>
[AllowAnonymous]
public sealed class CalendarsController(FeedQueries feeds, ActivityCalendar calendars, CurrentReader reading) : Controller
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
        await feeds.CalendarEntryAsync(slug, await reading.FindAsync(), cancel) is { } entry ? Ics(calendars.Of(entry.Title, [entry]), slug) : NotFound();

    private FileContentResult Ics(Calendar calendar, string name) =>
        File(Encoding.UTF8.GetBytes(ActivityCalendar.Write(calendar)), ContentType, $"{name}.ics");
}
