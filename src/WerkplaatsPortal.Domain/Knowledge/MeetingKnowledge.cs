namespace WerkplaatsPortal.Domain.Knowledge;

/// <summary>A lesson on the table at a point of a meeting's agenda; those of one point are a bundle to be lifted together.</summary>
public sealed record TabledLesson(Guid AgendaItemId, Guid LessonId);

/// <summary>An insight on the table at a point of a meeting's agenda, to look back on it.</summary>
public sealed record TabledInsight(Guid AgendaItemId, Guid InsightId);

/// <summary>A lesson that came out of a meeting.</summary>
public sealed record MeetingLesson(Guid MeetingId, Guid LessonId);

/// <summary>An insight that came out of a meeting.</summary>
public sealed record MeetingInsight(Guid MeetingId, Guid InsightId);
