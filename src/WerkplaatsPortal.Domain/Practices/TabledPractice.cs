namespace WerkplaatsPortal.Domain.Practices;

/// <summary>A practice that lies on the table at a point of a meeting's agenda.</summary>
public sealed record TabledPractice(Guid AgendaItemId, Guid PracticeId);
