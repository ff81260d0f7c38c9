using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Domain.Committee;

/// <summary>How much an issue presses.</summary>
public enum Pressure
{
    /// <summary>Somewhat.</summary>
    Some,

    /// <summary>Much.</summary>
    Much,

    /// <summary>More than anything else.</summary>
    Most,
}

/// <summary>Which issues press, as one partner says in the inventory of a round. It may change until the inventory closes.</summary>
public sealed class InventoryAnswer : Entity
{
    /// <summary>The most issues that a partner names.</summary>
    public const int MostLines = 5;

    private readonly List<PressingIssue> lines = [];

    private InventoryAnswer() { }

    /// <summary>The round.</summary>
    public Guid RoundId { get; private set; }

    /// <summary>The partner.</summary>
    public Guid PartnerId { get; private set; }

    /// <summary>Who filled it in last.</summary>
    public Guid FilledBy { get; private set; }

    /// <summary>When, in UTC.</summary>
    public DateTime FilledAt { get; private set; }

    /// <summary>The issues that press.</summary>
    public IReadOnlyList<PressingIssue> Lines => lines;

    /// <summary>A partner begins to answer.</summary>
    public static InventoryAnswer Of(ReviewRound round, NetworkPartner partner) => new() { RoundId = round.Id, PartnerId = partner.Id };

    /// <summary>The partner says which issues press, in place of what it said before.</summary>
    /// <exception cref="RuleViolation">The inventory is closed, nothing or too much is named, or a line lacks something.</exception>
    public void Fill(ReviewRound round, IReadOnlyList<PressingText> texts, Guid by, DateTime now)
    {
        Rule.Demand(round.Id == RoundId && round.AsksPartners(Amsterdam.Day(now)), "De inventarisatie is gesloten.");
        Rule.Demand(texts.Count is > 0 and <= MostLines, "Noem één tot vijf kwesties.", nameof(Lines));
        var named = texts.Select((text, at) => new PressingIssue(Id, at + 1, text)).ToList();
        Rule.Demand(
            named.Where(line => line.IssueId is not null).DistinctBy(line => line.IssueId).Count() == named.Count(line => line.IssueId is not null),
            "Noem elke kwestie één keer.", nameof(Lines));
        lines.Clear();
        lines.AddRange(named);
        (FilledBy, FilledAt) = (by, now);
        Raise(new InventoryFilled(Id));
    }
}

/// <summary>An issue that presses, as a partner says. Only its own <see cref="InventoryAnswer"/> replaces it.</summary>
public sealed class PressingIssue
{
    private PressingIssue() { }

    internal PressingIssue(Guid answerId, int number, PressingText text)
    {
        Rule.Demand(
            text.IssueId is not null != !string.IsNullOrWhiteSpace(text.OwnWords), "Kies een kwestie, of noem er zelf een.", "Lines");
        Rule.Demand((text.Conditions & Condition.All) != Condition.None, "Kies bij elke kwestie minstens één voorwaarde.", "Lines");
        (AnswerId, Number, IssueId) = (answerId, number, text.IssueId);
        OwnWords = Rule.OptionalText(text.OwnWords, SocialIssue.NameMaxLength, "Lines");
        (For, Conditions, Pressure) = (text.For, text.Conditions & Condition.All, Rule.Known(text.Pressure, "Lines"));
        Why = Rule.OptionalText(text.Why, AgendaDecision.ReasonMaxLength, "Lines");
    }

    /// <summary>Its own identity.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The answer of the partner.</summary>
    public Guid AnswerId { get; private set; }

    /// <summary>Which line, counted from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The issue on the agenda; null for one in the partner's own words.</summary>
    public Guid? IssueId { get; private set; }

    /// <summary>The issue in the partner's own words; null for one on the agenda.</summary>
    public string? OwnWords { get; private set; }

    /// <summary>For whom it presses.</summary>
    public Party For { get; private set; }

    /// <summary>For which conditions, at least one.</summary>
    public Condition Conditions { get; private set; }

    /// <summary>How much.</summary>
    public Pressure Pressure { get; private set; }

    /// <summary>Why.</summary>
    public string? Why { get; private set; }
}

/// <summary>What a partner says of one issue.</summary>
/// <param name="IssueId">The issue on the agenda; null for one in its own words.</param>
/// <param name="OwnWords">The issue in its own words; null for one on the agenda.</param>
/// <param name="For">For whom it presses.</param>
/// <param name="Conditions">For which conditions, at least one.</param>
/// <param name="Pressure">How much.</param>
/// <param name="Why">Why.</param>
public sealed record PressingText(Guid? IssueId, string? OwnWords, Party For, Condition Conditions, Pressure Pressure, string? Why);

/// <summary>A partner said which issues press.</summary>
public sealed record InventoryFilled(Guid SubjectId) : DomainEvent(SubjectId);
