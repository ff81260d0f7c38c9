using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Data.Committee;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>An issue and its studio: Arena, learning practices and Tribune.</summary>
public sealed record IssuePage(IssueState State, IssueOriginKind OriginKind, Provenance Provenance, IReadOnlyList<string> Aliases)
{
    /// <summary>The steps of its life, first to last.</summary>
    public IReadOnlyList<IssueStep> Steps { get; init; } = [];

    /// <summary>The day on which it first came on the agenda; null when it never did.</summary>
    public DateOnly? Since => Steps.FirstOrDefault(step => step.Status == IssueStatus.OnAgenda)?.TakenOn;

    /// <summary>Names it had before.</summary>
    public IEnumerable<string> FormerNames => Steps.Select(step => step.Name).Where(name => name != State.Name).Distinct();

    /// <summary>The issues it came from.</summary>
    public IReadOnlyList<IssueState> CameFrom { get; init; } = [];

    /// <summary>The issues that came from it.</summary>
    public IReadOnlyList<IssueState> LedTo { get; init; } = [];

    /// <summary>Where it went on, when it was merged.</summary>
    public IssueState? Successor { get; init; }

    /// <summary>The issues that went on in it: what arose there is shown here.</summary>
    public IReadOnlyList<IssueState> Predecessors { get; init; } = [];

    /// <summary>When its studio was closed; null while that is open, or where there is none.</summary>
    public DateOnly? StudioClosedOn { get; init; }

    /// <summary>Whether it has a studio.</summary>
    public bool HasStudio { get; init; }

    /// <summary>Who leads the studio; null is a vacancy.</summary>
    public string? Lead { get; init; }

    /// <summary>Questions that were articulated in the Arena.</summary>
    public IReadOnlyList<QuestionLine> Questions { get; init; } = [];

    /// <summary>The practices that began last.</summary>
    public IReadOnlyList<PracticeLine> Practices { get; init; } = [];

    /// <summary>What is new on the Tribune, newest first.</summary>
    public IReadOnlyList<TribuneNews> Tribune { get; init; } = [];

    /// <summary>Activities that come up, the first first.</summary>
    public IReadOnlyList<TribuneNews> ComingUp { get; init; } = [];

    /// <summary>The lessons that were shared last.</summary>
    public IReadOnlyList<LessonLine> Lessons { get; init; } = [];

    /// <summary>How many lessons, practices and insights there are, those of predecessors included.</summary>
    public Tally Counts { get; init; } = Tally.Empty;

    /// <summary>Who takes part.</summary>
    public IReadOnlyList<ParticipantLine> Participants { get; init; } = [];

    /// <summary>The name of the predecessor where something arose; null when it arose here.</summary>
    public string? AroseIn(Guid issueId) =>
        issueId == State.Id ? null : Predecessors.FirstOrDefault(issue => issue.Id == issueId)?.Name;
}

/// <summary>A step in the life of an issue.</summary>
public sealed record IssueStep(AgendaStep Step, DateOnly TakenOn, string Name, IssueStatus Status, string Reason)
{
    /// <summary>On whose advice; null when nobody gave any.</summary>
    public string? OnAdviceOf { get; init; }

    /// <summary>The public advice of the committee on which it rests; null when it rests on none.</summary>
    public NamedAdvice? Advice { get; init; }

    /// <summary>The day of the committee's meeting in which it was taken; null for one taken outside a meeting.</summary>
    public DateOnly? MeetingOn { get; init; }

    /// <summary>How its character changed; null when it did not.</summary>
    public IssueCharacter? Character { get; init; }
}

/// <summary>A question of the Arena.</summary>
public sealed record QuestionLine(string Slug, string Text, bool IsWorkedOn, string IssueSlug, Guid IssueId, bool Inferred);

/// <summary>A practice in a short list, with the number of lessons from it that the reader may see.</summary>
public sealed record PracticeLine(string Slug, string Title, string Place, Guid IssueId, int Lessons)
{
    /// <summary>Whether its end is known: else it runs.</summary>
    public bool HasEnded { get; init; }
}

/// <summary>What kind of thing is new on the Tribune.</summary>
public enum TribuneKind
{
    /// <summary>An insight.</summary>
    Insight,

    /// <summary>An update.</summary>
    Update,

    /// <summary>An activity.</summary>
    Activity,
}

/// <summary>Something new on the Tribune.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Slug">Part of its address.</param>
/// <param name="Title">Its title.</param>
/// <param name="Day">The day it is sorted by.</param>
/// <param name="Date">The date as far as it is known; null when that is <paramref name="Day"/>.</param>
/// <param name="IssueId">The issue where it arose.</param>
public sealed record TribuneNews(TribuneKind Kind, string Slug, string Title, DateOnly Day, PartialDate? Date, Guid? IssueId)
{
    /// <summary>Whether the day is known; else it only says when it came in.</summary>
    public bool IsDated { get; init; } = true;
}

/// <summary>Who has a seat.</summary>
/// <param name="Seat">Arena or Tribune.</param>
/// <param name="Name">The partner; null for a person without an organisation, who is counted and not named.</param>
/// <param name="Slug">The partner's address; null for a person, and for a partner without a page.</param>
/// <param name="People">How many people sit in the Arena for it.</param>
public sealed record ParticipantLine(Seat Seat, string? Name, string? Slug, int People)
{
    /// <summary>As which parties those people sit.</summary>
    public Party Parties { get; init; }
}
