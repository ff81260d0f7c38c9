using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>How the agenda differs between the ends of two days.</summary>
/// <param name="From">The earlier day.</param>
/// <param name="Until">The later day.</param>
/// <param name="Changes">The issues that changed in some way or about which something was decided, by name.</param>
/// <param name="Before">What the agenda held at the end of the earlier day.</param>
/// <param name="After">What it held at the end of the later day.</param>
public sealed record AgendaDifference(
    DateOnly From, DateOnly Until, IReadOnlyList<IssueChange> Changes, AgendaCounts Before, AgendaCounts After)
{
    /// <summary>The issues that stood on the agenda on both days or on one of them, with their counts; by name.</summary>
    public IReadOnlyList<CountedIssue> Rows { get; init; } = [];
}

/// <summary>What the agenda held on a day.</summary>
/// <param name="Issues">How many issues stood on it.</param>
/// <param name="PerIssue">What each issue held.</param>
/// <param name="Together">What all held together, each thing once.</param>
public sealed record AgendaCounts(int Issues, Tally PerIssue, Tally Together);

/// <summary>An issue whose counts are shown.</summary>
public sealed record CountedIssue(Guid Id, string Slug, string Name);

/// <summary>One decision between the two days.</summary>
/// <param name="Into">The issue in which it went on, for a merge.</param>
public sealed record ChangeStep(
    DateOnly TakenOn, AgendaStep Step, string Name, string Reason, string? OnAdviceOf, IssueCharacter? Character, IssueState? Into)
{
    /// <summary>The day of the committee's meeting in which it was taken; null for one taken outside a meeting.</summary>
    public DateOnly? MeetingOn { get; init; }
}

/// <summary>What became of one issue between two days.</summary>
/// <param name="Before">As it read on the earlier day; null when it had not come up.</param>
/// <param name="After">As it read on the later day.</param>
/// <param name="Steps">What was decided between, first to last.</param>
public sealed record IssueChange(IssueState? Before, IssueState After, IReadOnlyList<ChangeStep> Steps)
{
    /// <summary>The issues from which it was split off.</summary>
    public IReadOnlyList<IssueState> SplitFrom { get; init; } = [];

    /// <summary>Whether it came on the agenda.</summary>
    public bool Came => Before?.Status != IssueStatus.OnAgenda && After.Status == IssueStatus.OnAgenda;

    /// <summary>Whether it went off the agenda.</summary>
    public bool Went => Before?.Status == IssueStatus.OnAgenda && After.Status != IssueStatus.OnAgenda;

    /// <summary>Whether it stood on the agenda on both days.</summary>
    public bool Stayed => Before?.Status == IssueStatus.OnAgenda && After.Status == IssueStatus.OnAgenda;

    /// <summary>Whether its name is another.</summary>
    public bool WasRenamed => Before is not null && Before.Name != After.Name;

    /// <summary>Whether its text is another.</summary>
    public bool WasReworded => Before is not null && (Before.Summary ?? "") != (After.Summary ?? "");

    /// <summary>The conditions for which it means something else.</summary>
    public IEnumerable<Term<Condition>> OtherMeanings => Before is null
        ? []
        : Conditions.Vocabulary.Terms.Where(term => Before.Conditions.MeaningFor(term.Value) != After.Conditions.MeaningFor(term.Value));
}
