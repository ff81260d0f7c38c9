using System.ComponentModel.DataAnnotations;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Public.Overview.Meetings;

/// <summary>Something to put on the agenda of a meeting, and what lies on the table then.</summary>
public sealed class AgendaItemForm : Form, IPickLessons
{
    [Required(ErrorMessage = "Schrijf waar dit agendapunt over gaat."), StringLength(AgendaItem.TextMaxLength)]
    public string? Text { get; set; }

    /// <summary>The id of a question of the studio.</summary>
    public Guid? Question { get; set; }

    /// <summary>The id of a proposal of the studio.</summary>
    public Guid? Proposal { get; set; }

    /// <summary>The slug of a practice of the studio.</summary>
    public string? Practice { get; set; }

    /// <summary>The slug of an insight to look back on.</summary>
    public string? Insight { get; set; }

    /// <summary>Slugs of lessons to be lifted together.</summary>
    public List<string> Lessons { get; set; } = [];

    /// <inheritdoc />
    public string? Find { get; set; }

    /// <summary>The form as it stands for an item that is there.</summary>
    public static AgendaItemForm Of(ArenaMeeting meeting, AgendaItem item, IReadOnlyList<MeetingThing> tabled)
    {
        string? Slug(MeetingThingKind kind) => tabled.FirstOrDefault(thing => thing.Kind == kind)?.Slug;
        return new AgendaItemForm
        {
            Version = meeting.Version,
            Text = item.Text,
            Question = item.QuestionId,
            Proposal = item.ProposalId,
            Practice = Slug(MeetingThingKind.Practice),
            Insight = Slug(MeetingThingKind.Insight),
            Lessons = [.. tabled.Where(thing => thing.Kind == MeetingThingKind.Lesson).Select(thing => thing.Slug)],
        };
    }
}
