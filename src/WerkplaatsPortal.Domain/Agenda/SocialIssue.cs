using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Domain.Agenda;

/// <summary>
/// A social issue (kwestie): the occasion to learn. It comes up, changes, merges and lapses; each step is an
/// <see cref="AgendaDecision"/> that is kept for ever, and nothing is ever deleted by it.
/// </summary>
public sealed partial class SocialIssue : Entity
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
}

/// <summary>An issue from which another came.</summary>
/// <param name="IssueId">The later issue.</param>
/// <param name="FromId">The earlier issue.</param>
public sealed record IssueOrigin(Guid IssueId, Guid FromId);

/// <summary>A step was taken in the life of an issue.</summary>
public sealed record AgendaDecided(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>Another issue was split off from this one.</summary>
public sealed record IssueSplit(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>Another issue goes on in this one.</summary>
public sealed record IssueJoined(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>Something was noted with an issue that is no step in its life: where it came from, other names, the source.</summary>
public sealed record IssueNoted(Guid SubjectId) : DomainEvent(SubjectId);
