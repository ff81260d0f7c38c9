using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Domain.Conversation;

/// <summary>Somebody whom a comment calls.</summary>
public sealed record CommentMention(Guid CommentId, Guid PersonId);

/// <summary>What a comment said before.</summary>
/// <param name="CommentId">The comment.</param>
/// <param name="Number">1 is the first wording.</param>
/// <param name="Body">The words.</param>
/// <param name="Until">Until when it said so, in UTC.</param>
public sealed record CommentWording(Guid CommentId, int Number, string Body, DateTime Until);

/// <summary>Somebody said something about a thing.</summary>
/// <param name="SubjectId">The comment.</param>
/// <param name="Mentioned">Who was called by it.</param>
public sealed record CommentMade(Guid SubjectId, IReadOnlyList<Guid> Mentioned) : DomainEvent(SubjectId);

/// <summary>A comment was worded anew.</summary>
/// <param name="SubjectId">The comment.</param>
/// <param name="Mentioned">Who is called by it now, and was not before.</param>
public sealed record CommentReworded(Guid SubjectId, IReadOnlyList<Guid> Mentioned) : DomainEvent(SubjectId);

/// <summary>A comment was taken back by its author.</summary>
public sealed record CommentWithdrawn(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>A comment was hidden by the lead.</summary>
public sealed record CommentHidden(Guid SubjectId) : DomainEvent(SubjectId);
