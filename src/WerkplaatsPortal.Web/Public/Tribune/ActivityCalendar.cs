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
/// Makes a calendar of activities, in the time of Amsterdam. Where no hour is known they last the whole day: such a day is the same in
/// every time zone. What changed or was called off says so, by the same id.
/// </summary>
public sealed class ActivityCalendar(PortalAddress address, IOptions<PortalOptions> portal, TimeProvider clock)
{
    private const string Zone = "Europe/Amsterdam";

    /// <summary>A calendar.</summary>
    /// <param name="about">The issue or the activity; null for the whole Tribune.</param>
    /// <param name="entries">The activities.</param>
    public Calendar Of(string? about, IReadOnlyList<CalendarEntry> entries)
    {
        var calendar = new Calendar { ProductId = "-//WerkplaatsPortal//NL" };
        calendar.AddProperty("X-WR-CALNAME", about ?? $"{portal.Value.Name} {portal.Value.Region}".TrimEnd());
        calendar.AddProperty("X-WR-TIMEZONE", Zone);
        if (entries.Min(entry => entry.StartsAt) is { } first)
        {
            // The rules of summer time are told from a moment that has been: of later ones the library knows no end.
            var since = first < clock.UtcNow() ? first : clock.UtcNow();
            calendar.AddTimeZone(VTimeZone.FromDateTimeZone(Zone, Amsterdam.Time(since), includeHistoricalData: false));
        }

        calendar.Events.AddRange(entries.Select(EventOf));
        return calendar;
    }

    /// <summary>The calendar as a file.</summary>
    public static string Write(Calendar calendar) => new CalendarSerializer().SerializeToString(calendar) ?? "";

    private CalendarEvent EventOf(CalendarEntry entry) => new()
    {
        Uid = $"{entry.Id}@werkplaatsportal",
        DtStamp = new CalDateTime(clock.UtcNow(), CalDateTime.UtcTzId),
        Start = entry.StartsAt is { } start ? At(start) : new CalDateTime(entry.Day),
        End = entry.StartsAt is { } from ? At(entry.EndsAt ?? from.AddHours(1)) : new CalDateTime(entry.Day.AddDays(1)),
        Sequence = entry.Sequence,
        Status = entry.IsCancelled ? EventStatus.Cancelled : EventStatus.Confirmed,
        Summary = entry.Title,
        Description = entry.Link is null ? entry.Summary : $"{entry.Summary}\n\n{entry.Link}".Trim(),
        Location = entry.Place,
        Url = address.Of(entry.Path),
    };

    private static CalDateTime At(DateTime utc) => new(Amsterdam.Time(utc), Zone);
}
