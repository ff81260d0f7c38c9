using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Domain.Practices;

/// <summary>What is written about a practice.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Summary">What happens there.</param>
/// <param name="Place">Where.</param>
public sealed record PracticeText(string Title, string Summary, string Place)
{
    /// <summary>When it began, as far as known.</summary>
    public PartialDate? Start { get; init; }

    /// <summary>When it ended, as far as known.</summary>
    public PartialDate? End { get; init; }

    /// <summary>Where in the whole it stands.</summary>
    public Setting Setting { get; init; } = Setting.Unknown;

    /// <summary>The conditions that it works on.</summary>
    public ConditionTags Conditions { get; init; } = ConditionTags.None;

    /// <summary>Where this was found.</summary>
    public Provenance Provenance { get; init; } = Provenance.Here;

    /// <summary>Further pages that tell of it.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];
}

/// <summary>A further issue that a practice belongs to.</summary>
public sealed record PracticeIssue(Guid PracticeId, Guid IssueId);

/// <summary>A partner that works in a practice.</summary>
public sealed record PracticePartner(Guid PracticeId, Guid PartnerId);

/// <summary>A question that is worked on in a practice.</summary>
public sealed record PracticeQuestion(Guid PracticeId, Guid QuestionId);
