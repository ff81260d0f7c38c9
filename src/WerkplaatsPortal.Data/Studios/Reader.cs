namespace WerkplaatsPortal.Data.Studios;

/// <summary>
/// Who reads, and what that opens: seats, studios led, partners spoken for, committee, administration. Asked anew for each
/// request, and used inside the queries. Issues stand for their studios.
/// </summary>
public sealed record Reader
{
    /// <summary>Somebody who is not signed in.</summary>
    public static Reader Visitor { get; } = new();

    /// <summary>The person; null for a visitor.</summary>
    public Guid? PersonId { get; init; }

    /// <summary>The name that the reader sees of himself or herself.</summary>
    public string Name { get; init; } = "";

    /// <summary>Issues in whose Arena the reader sits, or that he or she leads.</summary>
    public IReadOnlyList<Guid> ArenaIssues { get; init; } = [];

    /// <summary>Issues in which the reader has any seat, the Arena's included.</summary>
    public IReadOnlyList<Guid> SeatIssues { get; init; } = [];

    /// <summary>Issues whose studio the reader leads today.</summary>
    public IReadOnlyList<Guid> LedIssues { get; init; } = [];

    /// <summary>Partners that the reader speaks for today.</summary>
    public IReadOnlyList<Guid> PartnerIds { get; init; } = [];

    /// <summary>Whether the reader has a seat in the programme committee today.</summary>
    public bool IsCommitteeMember { get; init; }

    /// <summary>Whether the reader runs the portal.</summary>
    public bool IsAdministrator { get; init; }

    /// <summary>Whether nobody is signed in.</summary>
    public bool IsVisitor => PersonId is null;

    /// <summary>Whether the reader leads a studio.</summary>
    public bool IsResearcher => LedIssues.Count > 0;

    /// <summary>Whether the reader may see the working material of a studio.</summary>
    public bool SitsInArena(Guid issueId) => ArenaIssues.Contains(issueId);

    /// <summary>Whether the reader leads a studio.</summary>
    public bool Leads(Guid issueId) => LedIssues.Contains(issueId);
}
