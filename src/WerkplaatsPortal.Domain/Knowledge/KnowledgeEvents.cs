using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Domain.Knowledge;

/// <summary>A lesson was written down.</summary>
public sealed record LessonRecorded(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>A lesson was checked.</summary>
public sealed record LessonChecked(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>A lesson was written anew, or what it belongs to changed.</summary>
public sealed record LessonRevised(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>A lesson was shared, or its audience changed.</summary>
public sealed record LessonShared(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>A lesson was withdrawn.</summary>
public sealed record LessonWithdrawn(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>Two lessons were connected.</summary>
public sealed record LessonsConnected(Guid SubjectId, Guid OtherId) : DomainEvent(SubjectId);

/// <summary>An insight was written down, rewritten or adopted.</summary>
public sealed record InsightLifted(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>The Arena adopted an insight.</summary>
public sealed record InsightAdopted(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>An insight came back on the Arena's table.</summary>
public sealed record InsightPutBack(Guid SubjectId, Guid LessonId) : DomainEvent(SubjectId);

/// <summary>The Arena decided that an insight stands.</summary>
public sealed record InsightUpheld(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>The Arena took an insight back.</summary>
public sealed record InsightWithdrawn(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>Somebody said whether an insight holds at a place.</summary>
public sealed record FindingReported(Guid SubjectId, Guid InsightId) : DomainEvent(SubjectId);

/// <summary>A later finding took the place of one.</summary>
public sealed record FindingReplaced(Guid SubjectId, Guid InsightId) : DomainEvent(SubjectId);

/// <summary>A lesson was made of a finding.</summary>
public sealed record FindingBecameLesson(Guid SubjectId, Guid LessonId) : DomainEvent(SubjectId);

/// <summary>A connection between two lessons was mended or removed.</summary>
public sealed record LessonLinkChanged(Guid SubjectId) : DomainEvent(SubjectId);
