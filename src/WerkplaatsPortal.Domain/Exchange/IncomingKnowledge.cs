using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Domain.Exchange;

/// <summary>What kind of knowledge another region sent.</summary>
public enum IncomingKind
{
    /// <summary>A lesson of theirs.</summary>
    Lesson,

    /// <summary>An insight of theirs.</summary>
    Insight,
}

/// <summary>
/// Knowledge that came in from another region, logged with its origin. Never shown as the region's own, never found among
/// its lessons and insights.
/// </summary>
public sealed class IncomingKnowledge : Entity
{
    /// <summary>The longest name of a region.</summary>
    public const int RegionMaxLength = 120;

    /// <summary>The longest title.</summary>
    public const int TitleMaxLength = 200;

    /// <summary>The longest text.</summary>
    public const int TextMaxLength = 8000;

    private IncomingKnowledge() { }

    /// <summary>The region it came from.</summary>
    public string Region { get; private set; } = "";

    /// <summary>A lesson or an insight.</summary>
    public IncomingKind Kind { get; private set; }

    /// <summary>Its title.</summary>
    public string Title { get; private set; } = "";

    /// <summary>What it says.</summary>
    public string Text { get; private set; } = "";

    /// <summary>How it is known, or why.</summary>
    public string? Grounds { get; private set; }

    /// <summary>The conditions that it is about.</summary>
    public ConditionTags Conditions { get; private set; } = ConditionTags.None;

    /// <summary>Where the other region found it.</summary>
    public Provenance Provenance { get; private set; } = Provenance.Here;

    /// <summary>When it came in, in UTC.</summary>
    public DateTime CameInAt { get; private set; }

    /// <summary>Logs what another region sent.</summary>
    /// <exception cref="RuleViolation">A text is missing or too long.</exception>
    public static IncomingKnowledge From(string region, IncomingKind kind, IncomingText text, DateTime now)
    {
        var incoming = new IncomingKnowledge
        {
            Region = Rule.Text(region, RegionMaxLength, "Noem de regio.", nameof(Region)),
            Kind = kind,
            CameInAt = now,
        };
        incoming.Describe(text);
        return incoming;
    }

    /// <summary>Replaces what it says, when the other region sends it again.</summary>
    /// <exception cref="RuleViolation">A text is missing or too long.</exception>
    public void Describe(IncomingText text)
    {
        Title = Rule.Text(text.Title, TitleMaxLength, "Geef de titel.", nameof(Title));
        Text = Rule.Text(text.Text, TextMaxLength, "Schrijf wat het zegt.", nameof(Text));
        Grounds = Rule.OptionalText(text.Grounds, TextMaxLength, nameof(Grounds));
        (Conditions, Provenance) = (text.Conditions, text.Provenance);
        Raise(new KnowledgeCameIn(Id));
    }
}

/// <summary>What the other region wrote.</summary>
public sealed record IncomingText(string Title, string Text, string? Grounds, ConditionTags Conditions, Provenance Provenance);

/// <summary>Knowledge came in from another region.</summary>
public sealed record KnowledgeCameIn(Guid SubjectId) : DomainEvent(SubjectId);
