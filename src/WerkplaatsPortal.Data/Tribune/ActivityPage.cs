using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Tribune;

/// <summary>One activity.</summary>
public sealed record ActivityPage
{
    /// <summary>The activity.</summary>
    public required Guid Id { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>What happens there.</summary>
    public required string Summary { get; init; }

    /// <summary>What kind of activity it is.</summary>
    public required string Kind { get; init; }

    /// <summary>Where; null when not known.</summary>
    public string? Place { get; init; }

    /// <summary>When, as far as known.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Who may read of it.</summary>
    public required Audience Audience { get; init; }

    /// <summary>The conditions that it is about.</summary>
    public required ConditionTags Conditions { get; init; }

    /// <summary>What the Arena agreed about it; null when nothing is known of that.</summary>
    public Agreement? Agreement { get; init; }

    /// <summary>Whether somebody here made it; else it came in with a package.</summary>
    public bool IsMadeHere { get; init; }

    /// <summary>Where it was found.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>The issue that holds it; null when it is about the whole network.</summary>
    public Guid? IssueId { get; init; }

    /// <summary>When it begins, in UTC; null when only its day is known.</summary>
    public DateTime? StartsAt { get; init; }

    /// <summary>When it ends, in UTC.</summary>
    public DateTime? EndsAt { get; init; }

    /// <summary>Where, on the web; only for who has a place and for the Arena.</summary>
    public string? Link { get; init; }

    /// <summary>Whether one can come by way of the web.</summary>
    public bool IsOnline { get; init; }

    /// <summary>When it was called off, in UTC.</summary>
    public DateTime? CancelledAt { get; init; }

    /// <summary>Why it was called off.</summary>
    public string? CancelReason { get; init; }

    /// <summary>How it went, in Markdown; null without a report.</summary>
    public string? Report { get; init; }

    /// <summary>What was learned there.</summary>
    public string? Learned { get; init; }

    /// <summary>How many people came.</summary>
    public int? Came { get; init; }

    /// <summary>How full it is; null when one can't sign up for it here.</summary>
    public SignUpStanding? SignUps { get; init; }

    /// <summary>The names of who from the Arena tells there.</summary>
    public IReadOnlyList<string> Tellers { get; init; } = [];

    /// <summary>The lessons that are shared there.</summary>
    public IReadOnlyList<SpokenOf> Lessons { get; init; } = [];

    /// <summary>The insights that are shared there.</summary>
    public IReadOnlyList<SpokenOf> Insights { get; init; } = [];

    /// <summary>The lessons that came of it.</summary>
    public IReadOnlyList<SpokenOf> Yields { get; init; } = [];

    /// <summary>The issues it belongs to, its home first.</summary>
    public IReadOnlyList<TribuneIssue> Issues { get; init; } = [];

    /// <summary>The publications it speaks of.</summary>
    public IReadOnlyList<SpokenOf> Publications { get; init; } = [];

    /// <summary>Whether a calendar can hold it: the day is known.</summary>
    public bool FitsCalendar => Date is { IsDay: true };

    /// <summary>Whether one can sign up for it now.</summary>
    public bool TakesSignUps(DateTime now) => SignUps is not null && CancelledAt is null && StartsAt > now;
}
