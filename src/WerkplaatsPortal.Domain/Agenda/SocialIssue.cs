using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Domain.Agenda;

/// <summary>
/// A social issue (kwestie): the occasion to learn. It comes up, changes, merges and lapses; each step is an
/// <see cref="AgendaDecision"/> that is kept for ever, and nothing is ever deleted by it.
/// </summary>
public sealed class SocialIssue : Entity
{
    /// <summary>The longest name.</summary>
    public const int NameMaxLength = 160;

    /// <summary>The longest summary.</summary>
    public const int SummaryMaxLength = 1000;

    private readonly List<AgendaDecision> decisions = [];
    private readonly List<IssueOrigin> origins = [];

    private SocialIssue() { }

    /// <summary>Part of the address of the issue and of its studio; never changes.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>What it is called now.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What it is about, in a few sentences.</summary>
    public string? Summary { get; private set; }

    /// <summary>Where it is in its life.</summary>
    public IssueStatus Status { get; private set; }

    /// <summary>What it means for each of the four conditions; one without a meaning is an open gap.</summary>
    public ConditionTags Conditions { get; private set; } = ConditionTags.For(Condition.All);

    /// <summary>How it came from others.</summary>
    public IssueOriginKind OriginKind { get; private set; }

    /// <summary>Other names under which it is known, without a year.</summary>
    public List<string> Aliases { get; private set; } = [];

    /// <summary>Where this was found.</summary>
    public Provenance Provenance { get; private set; } = Provenance.Here;

    /// <summary>In which issue it went on, when it was merged.</summary>
    public Guid? SuccessorId { get; private set; }

    /// <summary>The steps of its life.</summary>
    public IReadOnlyList<AgendaDecision> Decisions => decisions;

    /// <summary>The issues it came from.</summary>
    public IReadOnlyList<IssueOrigin> Origins => origins;

    /// <summary>The conditions for which nobody has said yet what the issue means.</summary>
    public IEnumerable<Condition> OpenGaps =>
        SocialQuality.Conditions.Vocabulary.Terms.Select(term => term.Value).Where(condition => Conditions.MeaningFor(condition) is null);

    /// <summary>The issue as it stood at the end of a day in Amsterdam; null when it had not come up yet.</summary>
    public AgendaDecision? AsOf(DateOnly day) =>
        decisions.Where(decision => decision.TakenOn <= day).OrderBy(decision => decision.TakenOn).ThenBy(decision => decision.Number).LastOrDefault();

    /// <summary>Puts an issue forward.</summary>
    /// <exception cref="RuleViolation">The name or the reason is missing or too long.</exception>
    public static SocialIssue Propose(string slug, string name, string? summary, ConditionTags meanings, Decision decision)
    {
        var issue = new SocialIssue { Slug = slug };
        issue.Word(name, summary, meanings);
        issue.Record(AgendaStep.Propose, IssueStatus.Proposed, decision);
        return issue;
    }

    /// <summary>Takes a proposed issue up on the agenda.</summary>
    /// <exception cref="RuleViolation">It is not a proposed issue.</exception>
    public void TakeUp(Decision decision)
    {
        Rule.Demand(Status == IssueStatus.Proposed, "Alleen een voorgestelde kwestie kan op de agenda komen.");
        Record(AgendaStep.TakeUp, IssueStatus.OnAgenda, decision);
    }

    /// <summary>Changes name, text or meanings; the address stays.</summary>
    /// <exception cref="RuleViolation">It is not on the agenda and not proposed, or a text is missing or too long.</exception>
    public void Reformulate(string name, string? summary, ConditionTags meanings, Decision decision)
    {
        Rule.Demand(Status is IssueStatus.OnAgenda or IssueStatus.Proposed, "Deze kwestie staat niet meer op de agenda.");
        decision.Demand();
        Word(name, summary, meanings);
        Record(AgendaStep.Reformulate, Status, decision);
    }

    /// <summary>Replaces name, text and meanings as an import does, wherever it is in its life.</summary>
    /// <exception cref="RuleViolation">A text is missing or too long.</exception>
    public void RenewFromImport(string name, string? summary, ConditionTags meanings, Decision decision)
    {
        Word(name, summary, meanings);
        Record(AgendaStep.Reformulate, Status, decision);
    }

    /// <summary>Takes it off the agenda; its lessons, practices and questions stay where they are.</summary>
    /// <exception cref="RuleViolation">It is not on the agenda.</exception>
    public void Retire(Decision decision)
    {
        Rule.Demand(Status == IssueStatus.OnAgenda, "Alleen een kwestie op de agenda kan worden afgerond.");
        Record(AgendaStep.Retire, IssueStatus.Retired, decision);
    }

    /// <summary>Lets it go on in another issue; its lessons, practices and questions stay with it.</summary>
    /// <exception cref="RuleViolation">It is not on the agenda, or the other is itself or has gone.</exception>
    public void MergeInto(SocialIssue other, Decision decision)
    {
        Rule.Demand(Status == IssueStatus.OnAgenda, "Alleen een kwestie op de agenda kan opgaan in een andere.");
        Rule.Demand(other != this && other.Status == IssueStatus.OnAgenda, "Kies een andere kwestie die op de agenda staat.");
        Record(AgendaStep.Merge, IssueStatus.Merged, decision, other.Id);
    }

    /// <summary>Puts it back on the agenda after it went.</summary>
    /// <exception cref="RuleViolation">It did not go.</exception>
    public void Reopen(Decision decision)
    {
        Rule.Demand(Status is IssueStatus.Retired or IssueStatus.Merged, "Alleen een kwestie die van de agenda af is, kan terugkomen.");
        SuccessorId = null;
        Record(AgendaStep.Reopen, IssueStatus.OnAgenda, decision);
    }

    /// <summary>Notes from which issues this one came.</summary>
    public void ComesFrom(IssueOriginKind kind, IEnumerable<SocialIssue> others)
    {
        var isChanged = OriginKind != kind;
        OriginKind = kind;
        if (origins.Become(others.Where(other => other != this).Select(other => new IssueOrigin(Id, other.Id))) || isChanged)
            Raise(new IssueNoted(Id));
    }

    /// <summary>Notes other names and the source; no step in its life.</summary>
    public void NoteSource(IEnumerable<string> aliases, Provenance provenance)
    {
        List<string> others = [.. aliases.Where(alias => alias != Name).Distinct()];
        if (others.SequenceEqual(Aliases) && provenance == Provenance)
            return;

        (Aliases, Provenance) = (others, provenance);
        Raise(new IssueNoted(Id));
    }

    private void Word(string name, string? summary, ConditionTags meanings)
    {
        (Name, Summary) = (
            Rule.Text(name, NameMaxLength, "Geef de kwestie een naam.", nameof(Name)),
            Rule.OptionalText(summary, SummaryMaxLength, nameof(Summary)));
        Conditions = meanings with { On = Condition.All };
    }

    private void Record(AgendaStep step, IssueStatus status, Decision decision, Guid? successorId = null)
    {
        decision.Demand();
        (Status, SuccessorId) = (status, successorId);
        decisions.Add(new AgendaDecision(this, step, decision));
        Raise(new AgendaDecided(Id));
    }
}

/// <summary>An issue from which another came.</summary>
/// <param name="IssueId">The later issue.</param>
/// <param name="FromId">The earlier issue.</param>
public sealed record IssueOrigin(Guid IssueId, Guid FromId);

/// <summary>A step was taken in the life of an issue.</summary>
public sealed record AgendaDecided(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>Something was noted with an issue that is no step in its life: where it came from, other names, the source.</summary>
public sealed record IssueNoted(Guid SubjectId) : DomainEvent(SubjectId);
