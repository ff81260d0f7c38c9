using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Domain.Studios;

/// <summary>A question around the issue. It asks how; once articulated in the Arena everybody may read it.</summary>
public sealed class LearningQuestion : Entity
{
    /// <summary>The longest question.</summary>
    public const int TextMaxLength = 400;

    private LearningQuestion() { }

    /// <summary>The studio where it arose, and stays.</summary>
    public Guid StudioId { get; private set; }

    /// <summary>The question.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The conditions that it is about.</summary>
    public ConditionTags Conditions { get; private set; } = ConditionTags.None;

    /// <summary>When the Arena articulated it, in UTC; null while it is only on the table.</summary>
    public DateTime? ArticulatedAt { get; private set; }

    /// <summary>Where this was found.</summary>
    public Provenance Provenance { get; private set; } = Provenance.Here;

    /// <summary>A question that the Arena has articulated.</summary>
    /// <exception cref="RuleViolation">The text is missing or too long.</exception>
    public static LearningQuestion Articulate(
        LearningStudio studio, string text, ConditionTags conditions, DateTime now, Provenance? provenance = null)
    {
        var question = new LearningQuestion { StudioId = studio.Id, ArticulatedAt = now };
        question.Word(text, conditions, provenance ?? Provenance.Here);
        return question;
    }

    /// <summary>Words it anew.</summary>
    /// <exception cref="RuleViolation">The text is missing or too long.</exception>
    public void Word(string text, ConditionTags conditions, Provenance provenance)
    {
        Text = Rule.Text(text, TextMaxLength, "Schrijf de vraag op.", nameof(Text));
        (Conditions, Provenance) = (conditions, provenance);
        Raise(new QuestionArticulated(Id));
    }
}

/// <summary>A question was articulated, or worded anew.</summary>
public sealed record QuestionArticulated(Guid SubjectId) : DomainEvent(SubjectId);
