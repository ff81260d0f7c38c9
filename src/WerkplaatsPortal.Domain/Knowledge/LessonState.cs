namespace WerkplaatsPortal.Domain.Knowledge;

/// <summary>Where a lesson is on its way to its readers.</summary>
public enum LessonState
{
    /// <summary>Written down; the Arena works on it.</summary>
    Draft,

    /// <summary>Checked by the studio's lead.</summary>
    Checked,

    /// <summary>Shared with its audience.</summary>
    Shared,

    /// <summary>Taken back, with a reason; its address stays.</summary>
    Withdrawn,
}
