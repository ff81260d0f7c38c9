using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Domain.Studios;

/// <summary>What is proposed, in words.</summary>
/// <param name="Title">What it is called; of a question, the question itself.</param>
/// <param name="Text">What is proposed, and why.</param>
/// <param name="Particulars">Where, when, on what: a line for each, in words.</param>
public sealed record ProposalText(string? Title, string? Text, string? Particulars = null);

/// <summary>Until when the Arena is asked, and when it looks back.</summary>
/// <param name="ClosesOn">The last day on which people can answer.</param>
/// <param name="Quorum">How many people must answer.</param>
/// <param name="LookBackOn">The day to look back at what was adopted.</param>
public sealed record ProposalTerms(DateOnly ClosesOn, int Quorum, DateOnly? LookBackOn = null);

/// <summary>One round of a proposal: its words, and everybody asked about them. An adapted proposal is a new round.</summary>
public sealed class ProposalRound
{
    private ProposalRound() { }

    internal ProposalRound(Guid proposalId, int number, ProposalText text, string? why, DateTime now, DateTime closesAt)
    {
        (ProposalId, Number, Why, StartedAt, ClosesAt) = (proposalId, number, why, now, closesAt);
        (Title, Text, Particulars) = (
            Rule.Text(text.Title, Proposal.TitleMaxLength, "Schrijf in één zin waar het over gaat: de titel, of de vraag.", nameof(Title)),
            Rule.Text(text.Text, Proposal.TextMaxLength, "Schrijf wat je voorstelt.", nameof(Text)),
            Rule.OptionalText(text.Particulars, Proposal.TextMaxLength, nameof(Text)));
    }

    /// <summary>The proposal.</summary>
    public Guid ProposalId { get; private set; }

    /// <summary>1 is the first round.</summary>
    public int Number { get; private set; }

    /// <summary>What it is called in this round.</summary>
    public string Title { get; private set; } = "";

    /// <summary>What is proposed in this round.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Where, when, on what.</summary>
    public string? Particulars { get; private set; }

    /// <summary>What was adapted, and why; null for the first round.</summary>
    public string? Why { get; private set; }

    /// <summary>When it began, in UTC.</summary>
    public DateTime StartedAt { get; private set; }

    /// <summary>Until when people can answer, in UTC.</summary>
    public DateTime ClosesAt { get; private set; }

    /// <summary>When it ended, in UTC; null while it runs.</summary>
    public DateTime? EndedAt { get; internal set; }
}
