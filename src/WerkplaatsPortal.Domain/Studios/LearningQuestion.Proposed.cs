using System.Text.RegularExpressions;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Domain.Studios;

/// <content>A question that a proposal asks the Arena to articulate, and the rule that a question asks how.</content>
public sealed partial class LearningQuestion
{
    /// <summary>The Arena is asked to articulate it.</summary>
    /// <exception cref="RuleViolation">It is not open, or another proposal runs.</exception>
    public void PutBefore(Proposal proposal)
    {
        Rule.Demand(
            State == QuestionState.Open && !AwaitsArena && proposal is { Kind: ProposalKind.Question, State: ProposalState.Open }
                && proposal.StudioId == StudioId,
            "Alleen een open vraag wordt aan de Arena voorgelegd, en één keer tegelijk.");
        (ProposalId, AwaitsArena) = (proposal.Id, true);
        Raise(new QuestionReworded(Id));
    }

    /// <summary>The proposal goes into another round, with these words.</summary>
    /// <exception cref="RuleViolation">It is not the proposal of this question, it is no longer open, or the text does not ask how.</exception>
    public void RewordFor(Proposal proposal, ArenaMember by, string text, ConditionTags conditions, DateTime now)
    {
        Rule.Demand(proposal.Id == ProposalId && State == QuestionState.Open, "Deze vraag is intussen niet meer open.");
        AwaitsArena = true;
        RewordAs(by, text, conditions, null, now);
    }

    /// <summary>The Arena adopted the proposal: it is articulated.</summary>
    public void AdoptWith(Proposal proposal, DateTime now)
    {
        Rule.Demand(proposal.Id == ProposalId && proposal.State == ProposalState.Adopted, "Dit voorstel is niet aangenomen.");
        AwaitsArena = false;
        BecomeArticulated(null, null, proposal.Id, now);
    }

    /// <summary>The proposal was not adopted, or was withdrawn: the question stays open.</summary>
    public void ReleaseFrom(Proposal proposal)
    {
        if (proposal.Id != ProposalId || !AwaitsArena)
            return;

        AwaitsArena = false;
        Raise(new QuestionReworded(Id));
    }

    /// <summary>The text, when it asks how; the vision puts that question in the middle.</summary>
    /// <exception cref="RuleViolation">It does not.</exception>
    public static string AsksHow(string? text, string field)
    {
        Rule.Demand(string.IsNullOrWhiteSpace(text) || How().IsMatch(text), "Stel een hoe-vraag, bijvoorbeeld: hoe kunnen we samen …?", field);
        return text ?? "";
    }

    private void RewordAs(ArenaMember by, string text, ConditionTags conditions, string? reason, DateTime now)
    {
        Say(AsksHow(text, nameof(Text)), conditions);
        Take(QuestionStepKind.Reworded, by.PersonId, reason, now);
        Raise(new QuestionReworded(Id));
    }

    private void BecomeArticulated(Guid? by, string? reason, Guid? proposal, DateTime now)
    {
        (State, ArticulatedAt) = (QuestionState.Articulated, now);
        Take(QuestionStepKind.Articulated, by, reason, now, proposal);
        Raise(new QuestionArticulated(Id));
    }

    [GeneratedRegex(@"\b(hoe|how)\b|op welke manier", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex How();
}

/// <summary>A question was put forward.</summary>
public sealed record QuestionPutForward(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>A question got other words, or came before the Arena, or back from it.</summary>
public sealed record QuestionReworded(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>A question was articulated, or an articulated one came in with other words.</summary>
public sealed record QuestionArticulated(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>A practice works on a question.</summary>
public sealed record QuestionTakenInHand(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>A question was answered.</summary>
public sealed record QuestionAnswered(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>A question was set aside.</summary>
public sealed record QuestionParked(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>A question was taken up again.</summary>
public sealed record QuestionTakenUp(Guid SubjectId) : DomainEvent(SubjectId);
