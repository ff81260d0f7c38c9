using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Domain.Studios;

/// <summary>What the Arena decided by adopting a proposal: a statement, and the day to look back at it.</summary>
public sealed class ProposalOutcome
{
    private ProposalOutcome() { }

    internal ProposalOutcome(Proposal proposal, DateTime now) =>
        (ProposalId, Statement, LookBackOn, DecidedAt) = (proposal.Id, proposal.Current.Text, proposal.LookBackOn, now);

    /// <summary>The proposal.</summary>
    public Guid ProposalId { get; private set; }

    /// <summary>What was decided; what was proposed, until somebody words it better.</summary>
    public string Statement { get; private set; } = "";

    /// <summary>When it was decided, in UTC.</summary>
    public DateTime DecidedAt { get; private set; }

    /// <summary>The day to look back.</summary>
    public DateOnly LookBackOn { get; private set; }

    /// <summary>When the Arena looked back for the last time, in UTC; null while it has yet to.</summary>
    public DateTime? LookedBackAt { get; private set; }

    internal void Word(string? statement, DateOnly lookBackOn)
    {
        Rule.Demand(LookedBackAt is null, "Jullie hebben hier al op teruggekeken.");
        Rule.Demand(lookBackOn > Amsterdam.Day(DecidedAt), "Kies een dag na het besluit om terug te kijken.", nameof(LookBackOn));
        Statement = Rule.Text(statement, Proposal.TextMaxLength, "Schrijf wat jullie hebben besloten.", nameof(Statement));
        LookBackOn = lookBackOn;
    }

    internal void LookBackAgain(DateOnly? again, DateTime now)
    {
        Rule.Demand(LookedBackAt is null, "Jullie hebben hier al op teruggekeken.");
        Rule.Demand(again is null || again > Amsterdam.Day(now), "Kies een dag die nog komt.", nameof(LookBackOn));
        if (again is { } day)
            LookBackOn = day;
        else
            LookedBackAt = now;
    }
}

/// <summary>What came of a decision, as somebody wrote it down when the Arena looked back.</summary>
public sealed class LookBack
{
    private LookBack() { }

    internal LookBack(Guid proposalId, string? note, Guid by, DateTime now)
    {
        (ProposalId, WrittenBy, WrittenAt) = (proposalId, by, now);
        Note = Rule.Text(note, Proposal.ReasonMaxLength, "Schrijf wat ervan kwam.", nameof(Note));
    }

    /// <summary>Its own identity.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The proposal.</summary>
    public Guid ProposalId { get; private set; }

    /// <summary>What came of it.</summary>
    public string Note { get; private set; } = "";

    /// <summary>Who wrote it.</summary>
    public Guid WrittenBy { get; private set; }

    /// <summary>When, in UTC.</summary>
    public DateTime WrittenAt { get; private set; }
}
