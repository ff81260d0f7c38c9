using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Microsoft.Extensions.Options;
using WerkplaatsPortal.Data.Tribune;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Tribune;

/// <summary>
/// Makes a calendar of activities. They last the whole day, for no hour is known: such a day is the same in every time zone.
/// </summary>
public sealed class ActivityCalendar(PortalAddress address, IOptions<PortalOptions> portal, TimeProvider clock)
{
    /// <summary>A calendar.</summary>
    /// <param name="about">The issue or the activity; null for the whole Tribune.</param>
    /// <param name="entries">The activities.</param>
    public Calendar Of(string? about, IReadOnlyList<CalendarEntry> entries)
    {
        var calendar = new Calendar { ProductId = "-//WerkplaatsPortal//NL" };
        calendar.AddProperty("X-WR-CALNAME", about ?? $"{portal.Value.Name} {portal.Value.Region}".TrimEnd());
        calendar.AddProperty("X-WR-TIMEZONE", "Europe/Amsterdam");
        calendar.Events.AddRange(entries.Select(EventOf));
        return calendar;
    }

    /// <summary>The calendar as a file.</summary>
    public static string Write(Calendar calendar) => new CalendarSerializer().SerializeToString(calendar) ?? "";

    private CalendarEvent EventOf(CalendarEntry entry) => new()
    {
        Uid = $"{entry.Id}@werkplaatsportal",
        DtStamp = new CalDateTime(clock.UtcNow(), CalDateTime.UtcTzId),
        Start = new CalDateTime(entry.Day),
        End = new CalDateTime(entry.Day.AddDays(1)),
        Summary = entry.Title,
        Description = entry.Summary,
        Location = entry.Place,
        Url = address.Of($"/tribune/activiteiten/{entry.Slug}"),
    };
}
