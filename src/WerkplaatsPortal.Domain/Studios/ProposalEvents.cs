using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Domain.Studios;

/// <summary>Somebody in the Arena proposed something.</summary>
public sealed record ProposalMade(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>Somebody answered a proposal, or changed his or her mind.</summary>
public sealed record ProposalAnswered(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>A proposal was adapted: everybody is asked again.</summary>
public sealed record ProposalAdapted(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>A proposal was withdrawn by who made it.</summary>
public sealed record ProposalWithdrawn(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>The Arena adopted a proposal by consent.</summary>
public sealed record ProposalAdopted(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>A proposal closed without consent.</summary>
public sealed record ProposalNotAdopted(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>What was decided got other words, or another day to look back.</summary>
public sealed record OutcomeWorded(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>Somebody will do something because of a decision.</summary>
public sealed record FollowUpAgreed(Guid SubjectId, Guid FollowUpId) : DomainEvent(SubjectId);

/// <summary>That was done.</summary>
public sealed record FollowUpDone(Guid SubjectId, Guid FollowUpId) : DomainEvent(SubjectId);

/// <summary>The Arena looked back at a decision.</summary>
public sealed record ProposalLookedBackOn(Guid SubjectId) : DomainEvent(SubjectId);
