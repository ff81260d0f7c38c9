using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Domain.Committee;

/// <content>A question that is taken back, or that the committee does not answer.</content>
public sealed partial class Advice
{
    /// <summary>Why what was asked is not answered; null while that is not so.</summary>
    public AdviceEnd? End { get; private set; }

    /// <summary>The reason of the committee to decline it.</summary>
    public string? EndReason { get; private set; }

    /// <summary>Who took it back or declined it.</summary>
    public Guid? EndedBy { get; private set; }

    /// <summary>When that was, in UTC.</summary>
    public DateTime? EndedAt { get; private set; }

    /// <summary>The lead takes back what the studio asked.</summary>
    /// <exception cref="RuleViolation">It was given, taken back or declined, or somebody else than the lead does so.</exception>
    public void Withdraw(LearningStudio studio, Guid by, DateTime now)
    {
        Rule.Demand(studio.IssueId == IssueId, "Dit advies is van een ander leeratelier.");
        studio.DemandLed(by, now);
        EndAs(AdviceEnd.Withdrawn, null, by, now);
        Raise(new AdviceWithdrawn(Id));
    }

    /// <summary>A member says on behalf of the committee that it gives no advice on what was asked, and why.</summary>
    /// <exception cref="RuleViolation">It was given, taken back or declined, the reason lacks, or a stranger does so.</exception>
    public void Decline(CommitteeSeat seat, string? reason, DateTime now)
    {
        seat.DemandMember(now);
        EndAs(AdviceEnd.Declined, Rule.Text(reason, TextMaxLength, "Schrijf waarom.", "Reason"), seat.PersonId, now);
        Raise(new AdviceDeclined(Id));
    }

    private void EndAs(AdviceEnd end, string? reason, Guid by, DateTime now)
    {
        Rule.Demand(GivenAt is null, "Dit advies is al gegeven.");
        Rule.Demand(End is null, "Deze vraag is ingetrokken of afgewezen.");
        (End, EndReason, EndedBy, EndedAt) = (end, reason, by, now);
    }
}

/// <summary>Why the committee gives no advice on what was asked.</summary>
public enum AdviceEnd
{
    /// <summary>The studio took its question back.</summary>
    Withdrawn,

    /// <summary>The committee gives no advice on it.</summary>
    Declined,
}

/// <summary>A studio took back its question.</summary>
public sealed record AdviceWithdrawn(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>The committee gives no advice on what was asked.</summary>
public sealed record AdviceDeclined(Guid SubjectId) : DomainEvent(SubjectId);
