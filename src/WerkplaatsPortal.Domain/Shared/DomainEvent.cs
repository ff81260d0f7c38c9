namespace WerkplaatsPortal.Domain.Shared;

/// <summary>
/// Something that happened. Holds kind and ids only, no personal text, so that erasing a person reaches everything.
/// The kind is the record's name.
/// </summary>
/// <param name="SubjectId">The thing it happened to.</param>
public abstract record DomainEvent(Guid SubjectId)
{
    /// <summary>The name under which the event is kept, for instance <c>LessonShared</c>.</summary>
    public string Kind => GetType().Name;
}
