using WerkplaatsPortal.Data.Packages.Checking;
using WerkplaatsPortal.Data.Packages.Records;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Data.Packages.Importing;

/// <summary>One step that an issue is to take.</summary>
internal sealed record AgendaMove(
    AgendaStep Step, DateOnly TakenOn, string Name, string? Summary, ConditionTags Meanings, string Reason, string? Successor = null)
{
    public string? OnAdviceOf { get; init; }

    public MeetingMark? InMeeting { get; init; }

    public IssueCharacter? Character { get; init; }
}

/// <summary>The issue in which another goes on, and the year in which it began.</summary>
internal sealed record Successor(string Id, int? Year);

/// <summary>
/// Makes the steps in the life of an issue from what a package says of it: 1 January of a year, and the day of import where no
/// year is known.
/// </summary>
internal sealed class AgendaPlan(IssueRecord record, Successor? successor, DateOnly today)
{
    private const string Reason = "Overgenomen uit een kennispakket.";

    private readonly ConditionTags meanings = Words.AllFour(record.ConditionNotes);
    private readonly List<AgendaMove> moves = [];

    /// <summary>Names without a year, or from before the issue began.</summary>
    public IEnumerable<string> Aliases => record.NameHistory.Select(each => each.Name).Except(DatedNames.Select(each => each.Name));

    private DateOnly Start => NewYear(record.Year) ?? today;

    private IEnumerable<(DateOnly From, string Name)> DatedNames => record.NameHistory
        .Where(each => NewYear(each.Year) >= Start)
        .OrderBy(each => each.Year)
        .Select(each => (NewYear(each.Year)!.Value, each.Name.Trim()));

    private string Name => record.Name.Trim();

    /// <summary>The whole life of an issue that is new here.</summary>
    public IReadOnlyList<AgendaMove> Life() => record.Decisions is { Count: > 0 } decisions ? [.. decisions.Select(Told)] : Derived();

    /// <summary>What is still to be done with an issue that is here already, so that it is as the package says.</summary>
    public IReadOnlyList<AgendaMove> Renewal(SocialIssue issue)
    {
        var last = issue.Decisions.Max(decision => decision.TakenOn);
        if ((issue.Name, issue.Summary, issue.Conditions) != (Name, Words.Filled(record.Summary), meanings with { On = Condition.All }))
            Add(AgendaStep.Reformulate, Later(last, DatedNames.LastOrDefault(each => each.Name == Name && issue.Name != Name).From), Name);

        var wanted = Wanted();
        var isOnAgenda = issue.Status == IssueStatus.OnAgenda;
        if (issue.Status == IssueStatus.Proposed)
            Add(AgendaStep.TakeUp, today, Name);
        else if (wanted == IssueStatus.OnAgenda && !isOnAgenda)
            Add(AgendaStep.Reopen, today, Name);

        if (wanted != IssueStatus.OnAgenda && (isOnAgenda || issue.Status == IssueStatus.Proposed))
            Leave(last);
        else if (WentOtherwise(issue.Status, wanted))
        {
            Add(AgendaStep.Reopen, today, Name);
            Leave(today);
        }

        return moves;

        DateOnly Later(DateOnly day, DateOnly named) => named >= day ? named : today;
    }

    /// <summary>
    /// What ended turns out to go on in another issue, or the other way round. The way there leads over the agenda: only from there an issue goes.
    /// </summary>
    private bool WentOtherwise(IssueStatus status, IssueStatus wanted) => (status, wanted) switch
    {
        (IssueStatus.Retired, IssueStatus.Merged) => true,
        (IssueStatus.Merged, IssueStatus.Retired) => record.Status == IssueStatuses.Finished,
        _ => false,
    };

    private List<AgendaMove> Derived()
    {
        var first = DatedNames.FirstOrDefault(each => each.From == Start).Name ?? Name;
        Add(AgendaStep.Propose, Start, first);
        Add(AgendaStep.TakeUp, Start, first);
        foreach (var (from, name) in DatedNames)
            Rename(from, name);

        var gone = Wanted() == IssueStatus.Merged ? MergedOn(moves[^1].TakenOn) : today;
        Rename(gone, Name);
        if (Wanted() != IssueStatus.OnAgenda)
            Leave(moves[^1].TakenOn);
        return moves;
    }

    private AgendaMove Told(DecisionRecord decision) => new(
        AgendaShapes.Steps[decision.Step], decision.TakenOn.Or(today), decision.Name, decision.Summary,
        Words.AllFour(decision.ConditionNotes), decision.Reason, decision.Successor)
    {
        OnAdviceOf = decision.OnAdviceOf,
        InMeeting = decision.MeetingOn is null ? null : new MeetingMark(decision.MeetingOn.Or(today)),
        Character = decision.Character is { } character ? AgendaShapes.Characters[character] : null,
    };

    private IssueStatus Wanted() => record.Status switch
    {
        IssueStatuses.Active or IssueStatuses.Unknown => IssueStatus.OnAgenda,
        IssueStatuses.Predecessor or IssueStatuses.Merged when successor is not null => IssueStatus.Merged,
        _ => IssueStatus.Retired,
    };

    private void Leave(DateOnly notBefore)
    {
        if (Wanted() == IssueStatus.Merged)
            Add(AgendaStep.Merge, MergedOn(notBefore), Name, successor!.Id);
        else
            Add(AgendaStep.Retire, today, Name);
    }

    /// <summary>An issue goes on in its successor when that one begins, but not before its own last step.</summary>
    private DateOnly MergedOn(DateOnly notBefore) =>
        (NewYear(successor!.Year) ?? today) is var begins && begins > notBefore ? begins : notBefore;

    private void Rename(DateOnly on, string name)
    {
        if (moves[^1].Name != name)
            Add(AgendaStep.Reformulate, on, name);
    }

    private void Add(AgendaStep step, DateOnly on, string name, string? into = null) =>
        moves.Add(new AgendaMove(step, on, name, record.Summary, meanings, Reason, into));

    private static DateOnly? NewYear(int? year) => year is null ? null : new DateOnly(year.Value, 1, 1);
}
