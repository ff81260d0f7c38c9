using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>A meeting of the committee with what is on its agenda and what was decided.</summary>
/// <param name="Meeting">The meeting, with its agenda.</param>
/// <param name="Things">What its items are about, by id; what can't be read any more is not among them.</param>
/// <param name="Names">The names of who was there, who takes the chair and who wrote the minutes.</param>
public sealed record CommitteeMeetingPage(
    CommitteeMeeting Meeting, IReadOnlyDictionary<Guid, CommitteeThing> Things, IReadOnlyDictionary<Guid, string> Names)
{
    /// <summary>What was decided, in the order in which it was written down.</summary>
    public IReadOnlyList<MeetingDecision> Decisions { get; init; } = [];

    /// <summary>The agenda, in its order.</summary>
    public IReadOnlyList<CommitteeItem> Agenda => [.. Meeting.Items.Where(item => !item.IsLeftOut).OrderBy(item => item.Place)];

    /// <summary>What waits and members left out.</summary>
    public IReadOnlyList<CommitteeItem> LeftOut => [.. Meeting.Items.Where(item => item.IsLeftOut).OrderBy(item => item.Place)];

    /// <summary>The names of the members who were there.</summary>
    public IReadOnlyList<string> Present =>
        [.. Meeting.Present.Select(each => Names.GetValueOrDefault(each.PersonId)).OfType<string>().Order(StringComparer.CurrentCulture)];

    /// <summary>Who takes the chair.</summary>
    public string? Chair => Meeting.ChairId is { } id ? Names.GetValueOrDefault(id) : null;

    /// <summary>What an item is about.</summary>
    public CommitteeThing? ThingOf(CommitteeItem item) => item.SubjectId is { } id ? Things.GetValueOrDefault(id) : null;

    /// <summary>What an item is called: what a member wrote, else the name of what it is about.</summary>
    public string? TitleOf(CommitteeItem item) => item.Text ?? ThingOf(item)?.Title;
}

/// <summary>What an item on the agenda of the committee is about.</summary>
/// <param name="Id">The issue, advice or insight.</param>
/// <param name="Slug">Part of its address.</param>
/// <param name="Title">What it is called.</param>
public sealed record CommitteeThing(Guid Id, string Slug, string Title)
{
    /// <summary>Of an issue where it stands; null for anything else.</summary>
    public IssueStatus? Status { get; init; }

    /// <summary>Of an advice the day before which it is wanted, or answered; of an insight the day to look back.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The name of the studio or the issue that it belongs to.</summary>
    public string? Studio { get; init; }

    /// <summary>Whether it is a draft of an advice that can still be adopted.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Of a draft as what it reads now, for who adopts it.</summary>
    public Guid Version { get; init; }

    /// <summary>Whether an advice is still to be given.</summary>
    public bool IsAsked { get; init; }

    /// <summary>Of an advice that is asked the draft on which members work; null when nobody does.</summary>
    public string? DraftSlug { get; init; }

    /// <summary>Of an advice the first day of an action that is open; null when none is.</summary>
    public DateOnly? NextAction { get; init; }
}

/// <summary>Something that was decided in a meeting: a step on the agenda, an advice, or in words.</summary>
/// <param name="At">When it was written down, in UTC.</param>
/// <param name="Text">The reason of a step, the title of an advice, or the words.</param>
public sealed record MeetingDecision(DateTime At, string Text)
{
    /// <summary>The step on the agenda.</summary>
    public AgendaStep? Step { get; init; }

    /// <summary>The change of a studio.</summary>
    public StudioStep? StudioStep { get; init; }

    /// <summary>The address of the issue or the advice.</summary>
    public string? Slug { get; init; }

    /// <summary>The name of the issue, or the studio that an advice is for.</summary>
    public string? Name { get; init; }

    /// <summary>On whose advice a step was taken.</summary>
    public string? OnAdviceOf { get; init; }

    /// <summary>Of a decision in words its own id.</summary>
    public Guid? FreeId { get; init; }

    /// <summary>Of a decision in words the item that it was about.</summary>
    public Guid? ItemId { get; init; }
}
