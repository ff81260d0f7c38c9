namespace WerkplaatsPortal.Domain.Studios;

/// <summary>Where a question stands.</summary>
public enum QuestionState
{
    /// <summary>Put forward; the Arena looks for its words.</summary>
    Open,

    /// <summary>Articulated by the Arena: everybody may read it.</summary>
    Articulated,

    /// <summary>Worked on in a learning practice.</summary>
    WorkedOn,

    /// <summary>Answered by lessons.</summary>
    Answered,

    /// <summary>Set aside for now, with a reason.</summary>
    Parked,
}

/// <summary>What happens to a question.</summary>
public enum QuestionStepKind
{
    /// <summary>Somebody put it forward.</summary>
    PutForward,

    /// <summary>It got other words.</summary>
    Reworded,

    /// <summary>The Arena articulated it.</summary>
    Articulated,

    /// <summary>A practice works on it.</summary>
    TakenInHand,

    /// <summary>Lessons answer it.</summary>
    Answered,

    /// <summary>It was set aside.</summary>
    Parked,

    /// <summary>It was taken up again.</summary>
    TakenUp,
}

/// <summary>A step in the life of a question, with the words that it had then. Nothing is overwritten.</summary>
public sealed class QuestionStep
{
    private QuestionStep() { }

    internal QuestionStep(LearningQuestion question, QuestionStepKind kind, Guid? by, DateTime at) =>
        (QuestionId, Kind, Text, TakenBy, TakenAt) = (question.Id, kind, question.Text, by, at);

    /// <summary>Its own identity.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The question.</summary>
    public Guid QuestionId { get; private set; }

    /// <summary>What happened.</summary>
    public QuestionStepKind Kind { get; private set; }

    /// <summary>The words of the question after it.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Why; of an answer, what the answer is.</summary>
    public string? Reason { get; internal init; }

    /// <summary>The proposal by which the Arena decided it; null where somebody took the step.</summary>
    public Guid? ProposalId { get; internal init; }

    /// <summary>Who took it; null for an import, and for what followed from a decision.</summary>
    public Guid? TakenBy { get; private set; }

    /// <summary>When, in UTC.</summary>
    public DateTime TakenAt { get; private set; }
}
