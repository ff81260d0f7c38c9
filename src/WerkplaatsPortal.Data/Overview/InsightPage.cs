using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>What is written in an insight, and where it stands.</summary>
public sealed record InsightFacts(
    Guid Id, string Slug, string Title, string Statement, string? Reasons, ConditionTags Conditions, InsightState State, Audience Audience,
    Agreement? Agreement, DateOnly? LookBackOn, int Number, Provenance Provenance, DateTime? AdoptedAt, DateTime? WeighedAt,
    Guid IssueId, string IssueSlug, string IssueName, int NotWeighed)
{
    /// <summary>Whether the day of adopting is known; else it is the day of the import.</summary>
    public bool IsDated => Agreement?.Decided != Domain.Studios.Agreement.ImportedMark;

    /// <summary>Whether the Arena should have looked back at it by a day.</summary>
    public bool IsDue(DateOnly today) => Domain.Knowledge.Insight.IsDue(State, LookBackOn, today);
}

/// <summary>A lesson that an insight weighs, with the practice that taught it.</summary>
public sealed record WeighedItem(
    string Slug, string Title, Condition Conditions, SourceKind SourceKind, bool Contradicts, string? PracticeSlug, string? Practice, string? Place)
{
    /// <summary>When its practice stopped, as far as that is known.</summary>
    public PartialDate? End { get; init; }

    /// <summary>Whether it comes from a practice that the reader may not see yet, and so not from elsewhere.</summary>
    public bool IsUnseen { get; init; }

    /// <summary>Whether its practice has stopped by a day.</summary>
    public bool HasStopped(DateOnly today) => End is { } end && end.LastDay < today;
}

/// <summary>Whether an insight holds at a place, as somebody found.</summary>
/// <param name="Answer">Yes, partly or no.</param>
/// <param name="Account">What was seen.</param>
/// <param name="Place">Where.</param>
/// <param name="ReportedAt">When, in UTC.</param>
/// <param name="Stands">Whether no later finding of the same partner took its place.</param>
/// <param name="Number">The wording that was tried.</param>
/// <param name="PartnerSlug">The partner that found it; null for a person.</param>
/// <param name="Partner">What the partner is called.</param>
public sealed record FindingItem(
    FindingAnswer Answer, string Account, string Place, DateTime ReportedAt, bool Stands, int Number, string? PartnerSlug, string? Partner);

/// <summary>An insight in the chain: the lessons and practices beneath it, and what was built on it.</summary>
public sealed record InsightPage(
    InsightFacts Insight, IReadOnlyList<WeighedItem> Lessons, InsightGrounds Grounds, ILookup<StrandKind, Strand> Strands)
{
    /// <summary>The practices that it reaches down to, by whichever lesson; their note is the place.</summary>
    public IReadOnlyList<Strand> Reached => [.. Strands[StrandKind.Practice]];

    /// <summary>What was found elsewhere, newest first, replaced findings included.</summary>
    public IReadOnlyList<FindingItem> Findings { get; init; } = [];

    /// <summary>What stands of it.</summary>
    public IEnumerable<FindingItem> Standing => Findings.Where(finding => finding.Stands);

    /// <summary>The kinds of source that it draws on.</summary>
    public IReadOnlyList<SourceKind> Sources => [.. Lessons.Select(lesson => lesson.SourceKind).Distinct().Order()];
}
