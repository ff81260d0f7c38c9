using System.ComponentModel.DataAnnotations;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Shared;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Public.Overview.Meetings;

/// <summary>What is planned: a meeting or a work visit.</summary>
public sealed class MeetingForm : Form
{
    [Required(ErrorMessage = "Kies wat jullie plannen.")]
    public MeetingKind? Kind { get; set; }

    [Required(ErrorMessage = "Schrijf waar het over gaat."), StringLength(ArenaMeeting.TitleMaxLength)]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Kies een dag.")]
    public DateOnly? Day { get; set; }

    [Required(ErrorMessage = "Vul in hoe laat het begint.")]
    public TimeOnly? From { get; set; }

    public TimeOnly? Until { get; set; }

    [StringLength(ArenaMeeting.PlaceMaxLength)]
    public string? Place { get; set; }

    [StringLength(ArenaMeeting.LinkMaxLength)]
    public string? Link { get; set; }

    /// <summary>The form as it stands for a meeting that is there.</summary>
    public static MeetingForm Of(ArenaMeeting meeting) => new()
    {
        Version = meeting.Version,
        Kind = meeting.Kind,
        Title = meeting.Title,
        Day = meeting.Day,
        From = TimeOnly.FromDateTime(Amsterdam.Time(meeting.StartsAt)),
        Until = meeting.EndsAt is { } end ? TimeOnly.FromDateTime(Amsterdam.Time(end)) : null,
        Place = meeting.Place,
        Link = meeting.Link,
    };

    /// <summary>What was planned, for the meeting itself.</summary>
    public MeetingPlan Plan() => new(Kind!.Value, Title, Amsterdam.Utc(Day!.Value, From!.Value))
    {
        EndsAt = Until is { } end ? Amsterdam.Utc(Day.Value, end) : null,
        Place = Place,
        Link = Link,
    };
}

/// <summary>How the screens call a meeting.</summary>
public static class MeetingWords
{
    /// <summary>Meeting or work visit.</summary>
    public static Text Of(this Texts texts, MeetingKind kind) => kind == MeetingKind.WorkVisit ? texts["Werkbezoek"] : texts["Bijeenkomst"];

    /// <summary>Where it stands; a meeting that was planned and is past waits for its report.</summary>
    public static Text Of(this Texts texts, MeetingState state, bool isPast) => (state, isPast) switch
    {
        (MeetingState.Held, _) => texts["Geweest"],
        (MeetingState.Cancelled, _) => texts["Gaat niet door"],
        (_, true) => texts["Nog geen verslag"],
        _ => texts["Gepland"],
    };
}
