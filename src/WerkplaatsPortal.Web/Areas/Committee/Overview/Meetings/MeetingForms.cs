using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Areas.Committee.Overview.Meetings;

/// <summary>When and where the committee meets.</summary>
public sealed class CommitteeMeetingForm : Form
{
    [Required(ErrorMessage = "Geef de vergadering een naam."), StringLength(CommitteeMeeting.TitleMaxLength)]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Kies een dag.")]
    public DateOnly? Day { get; set; }

    [Required(ErrorMessage = "Vul in hoe laat het begint.")]
    public TimeOnly? From { get; set; }

    public TimeOnly? Until { get; set; }

    [StringLength(CommitteeMeeting.PlaceMaxLength)]
    public string? Place { get; set; }

    [StringLength(CommitteeMeeting.LinkMaxLength)]
    public string? Link { get; set; }

    /// <summary>Who takes the chair; empty while that is open.</summary>
    public Guid? Chair { get; set; }

    /// <summary>The form as it stands for a meeting that is there.</summary>
    public static CommitteeMeetingForm Of(CommitteeMeeting meeting) => new()
    {
        Version = meeting.Version,
        Title = meeting.Title,
        Day = meeting.Day,
        From = TimeOnly.FromDateTime(Amsterdam.Time(meeting.StartsAt)),
        Until = meeting.EndsAt is { } end ? TimeOnly.FromDateTime(Amsterdam.Time(end)) : null,
        Place = meeting.Place,
        Link = meeting.Link,
        Chair = meeting.ChairId,
    };

    /// <summary>What was planned, for the meeting itself.</summary>
    public CommitteeMeetingPlan Plan() => new(Title, Amsterdam.Utc(Day!.Value, From!.Value))
    {
        EndsAt = Until is { } end ? Amsterdam.Utc(Day.Value, end) : null,
        Place = Place,
        Link = Link,
        ChairId = Chair,
    };
}

/// <summary>Why a meeting is called off.</summary>
[NotCompared]
public sealed class CallOffForm : Form
{
    [Required(ErrorMessage = "Schrijf waarom het niet doorgaat."), StringLength(CommitteeMeeting.ReasonMaxLength)]
    public string? Reason { get; set; }
}

/// <summary>Something that a member puts on the agenda.</summary>
public sealed class OwnItemForm : Form
{
    [Required(ErrorMessage = "Schrijf waar dit agendapunt over gaat."), StringLength(CommitteeItem.TextMaxLength)]
    public string? Text { get; set; }

    /// <summary>The slug of an issue that it is about; empty for none.</summary>
    public string? Issue { get; set; }
}

/// <summary>What the meeting decided, in words.</summary>
public sealed class DecidedForm : Form
{
    [Required(ErrorMessage = "Schrijf wat jullie hebben besloten."), StringLength(CommitteeDecision.TextMaxLength)]
    public string? Text { get; set; }

    /// <summary>The item on the agenda that it was about; empty for none.</summary>
    public Guid? Item { get; set; }
}

/// <summary>What is written down of a meeting.</summary>
public sealed class MinutesForm : Form
{
    /// <summary>The members who were there.</summary>
    public List<Guid> Present { get; set; } = [];

    [StringLength(CommitteeMeeting.GuestsMaxLength)]
    public string? Guests { get; set; }

    [Required(ErrorMessage = "Kies wie de vergadering voorzat.")]
    public Guid? Chair { get; set; }

    [StringLength(CommitteeMeeting.MinutesMaxLength)]
    public string? Minutes { get; set; }

    /// <summary>The form as it stands for a meeting.</summary>
    public static MinutesForm Of(CommitteeMeeting meeting) => new()
    {
        Version = VersionOf(meeting),
        Present = [.. meeting.Present.Select(each => each.PersonId)],
        Guests = meeting.Guests,
        Chair = meeting.ChairId,
        Minutes = meeting.Minutes,
    };

    /// <summary>
    /// Changes with the minutes alone: whoever puts something on the agenda or writes down a decision meanwhile is not in the way.
    /// </summary>
    public static Guid VersionOf(CommitteeMeeting meeting)
    {
        var written = string.Join('\n', [
            $"{meeting.ChairId}", .. meeting.Present.Select(each => each.PersonId).Order().Select(id => $"{id}"), $"{meeting.Guests?.Length}", meeting.Guests, meeting.Minutes]);
        return new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(written)).AsSpan(0, 16));
    }

    /// <summary>Takes in who somebody else saved as present meanwhile, so that saving again loses nobody.</summary>
    public void TakeIn(CommitteeMeeting saved, ModelStateDictionary state)
    {
        Present = [.. Present.Union(saved.Present.Select(each => each.PersonId))];
        state.Remove(nameof(Present));
    }
}
