using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Public.Overview.Meetings;

/// <summary>One agreement as it is written down; an empty one doesn't count.</summary>
public sealed class AgreementField
{
    public Guid? Id { get; set; }

    [StringLength(Agreement.TextMaxLength)]
    public string? Decided { get; set; }
}

/// <summary>What is written down after a meeting.</summary>
public sealed class ReportForm : Form
{
    /// <summary>How many empty places for agreements stand ready.</summary>
    private const int Spare = 2;

    /// <summary>The people of the Arena who were there.</summary>
    public List<Guid> Attendees { get; set; } = [];

    [StringLength(ArenaMeeting.GuestsMaxLength)]
    public string? Guests { get; set; }

    [StringLength(ArenaMeeting.NotesMaxLength)]
    public string? Notes { get; set; }

    [NotCompared]
    public List<AgreementField> Agreements { get; set; } = [];

    /// <summary>Ids of questions that came out of it.</summary>
    public List<Guid> Questions { get; set; } = [];

    /// <summary>Ids of proposals that came out of it.</summary>
    public List<Guid> Proposals { get; set; } = [];

    /// <summary>Slugs of lessons that came out of it.</summary>
    public List<string> Lessons { get; set; } = [];

    /// <summary>Slugs of insights that came out of it.</summary>
    public List<string> Insights { get; set; } = [];

    /// <summary>The form as it stands for a meeting.</summary>
    public static ReportForm Of(ArenaMeeting meeting, IReadOnlyList<MeetingThing> cameOut) => new()
    {
        Version = meeting.Version,
        Attendees = [.. meeting.Attendees.Select(each => each.PersonId)],
        Guests = meeting.Guests,
        Notes = meeting.Notes,
        Agreements =
        [
            .. meeting.Agreements.OrderBy(each => each.Place).Select(each => new AgreementField { Id = each.Id, Decided = each.Decided }),
            .. Enumerable.Range(0, Spare).Select(_ => new AgreementField()),
        ],
        Questions = [.. meeting.Questions.Select(each => each.QuestionId)],
        Proposals = [.. meeting.Proposals.Select(each => each.ProposalId)],
        Lessons = [.. cameOut.Where(thing => thing.Kind == MeetingThingKind.LessonOut).Select(thing => thing.Slug)],
        Insights = [.. cameOut.Where(thing => thing.Kind == MeetingThingKind.InsightOut).Select(thing => thing.Slug)],
    };

    /// <summary>
    /// Takes in what somebody else saved meanwhile, so that saving again loses nothing of it. What both wrote stays as it was typed here.
    /// </summary>
    public void TakeIn(ReportForm saved, ModelStateDictionary state)
    {
        (Attendees, Questions) = ([.. Attendees.Union(saved.Attendees)], [.. Questions.Union(saved.Questions)]);
        Proposals = [.. Proposals.Union(saved.Proposals)];
        (Lessons, Insights) = ([.. Lessons.Union(saved.Lessons)], [.. Insights.Union(saved.Insights)]);
        Agreements.AddRange(saved.Agreements.Where(each => each.Id is not null && Agreements.TrueForAll(own => own.Id != each.Id)).ToList());
        foreach (var chosen in new[] { nameof(Attendees), nameof(Questions), nameof(Proposals), nameof(Lessons), nameof(Insights) })
            state.Remove(chosen);
    }

    /// <summary>What was written, for the meeting itself.</summary>
    public MeetingReport Report() => new()
    {
        Attendees = Attendees,
        Guests = Guests,
        Notes = Notes,
        Agreements = [.. Agreements.Select(each => new ReportedAgreement(each.Id, each.Decided))],
        Questions = Questions,
        Proposals = Proposals,
    };
}
