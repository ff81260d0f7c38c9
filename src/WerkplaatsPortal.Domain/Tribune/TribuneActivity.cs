using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Domain.Tribune;

/// <summary>An activity on the Tribune: a meeting, a symposium, a webinar, with the publications it speaks of.</summary>
public sealed partial class TribuneActivity : Entity
{
    /// <summary>The longest title.</summary>
    public const int TitleMaxLength = 200;

    /// <summary>The longest text.</summary>
    public const int SummaryMaxLength = 4000;

    /// <summary>The longest name of a place.</summary>
    public const int PlaceMaxLength = 200;

    /// <summary>The kinds of event in a package that become an activity; every other kind is an update.</summary>
    public static readonly IReadOnlySet<string> Kinds =
        new HashSet<string>(StringComparer.Ordinal) { "bijeenkomst", "symposium", "conferentie", "webinar", "training" };

    private readonly List<ActivityIssue> otherIssues = [];
    private readonly List<ActivityPublication> publications = [];

    private TribuneActivity() { }

    /// <summary>Part of the address; never changes.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>The issue that holds it; null when it is about the whole network.</summary>
    public Guid? IssueId { get; private set; }

    /// <summary>What it is called.</summary>
    public string Title { get; private set; } = "";

    /// <summary>What happens there.</summary>
    public string Summary { get; private set; } = "";

    /// <summary>What kind of activity it is, one of <see cref="Kinds"/>.</summary>
    public string Kind { get; private set; } = "";

    /// <summary>Where; null when not known.</summary>
    public string? Place { get; private set; }

    /// <summary>When, as far as known.</summary>
    public PartialDate? Date { get; private set; }

    /// <summary>The order of newest first: the first day that its date can mean; <see cref="TribuneOrder.Undated"/> where it has none.</summary>
    public DateOnly SortDate { get; private set; }

    /// <summary>The conditions that it is about.</summary>
    public ConditionTags Conditions { get; private set; } = ConditionTags.None;

    /// <summary>Who may read of it.</summary>
    public Audience Audience { get; private set; }

    /// <summary>Where this was found.</summary>
    public Provenance Provenance { get; private set; } = Provenance.Here;

    /// <summary>Other issues that it belongs to.</summary>
    public IReadOnlyList<ActivityIssue> OtherIssues => otherIssues;

    /// <summary>The publications it speaks of.</summary>
    public IReadOnlyList<ActivityPublication> Publications => publications;

    private DomainEvent Changed => IsDraft ? new ActivityDrafted(Id) : new ActivityChanged(Id);

    /// <summary>An activity that comes in with a package, for everybody.</summary>
    /// <exception cref="RuleViolation">A text is missing or too long, or the kind is no activity.</exception>
    public static TribuneActivity Imported(SocialIssue? home, string slug, ActivityText text)
    {
        var activity = new TribuneActivity { Slug = slug, IssueId = home?.Id, Audience = Audience.Public };
        activity.Take(text);
        activity.Raise(new ActivityAnnounced(activity.Id));
        return activity;
    }

    /// <summary>The package from which it came says anew what is known about it. It is not announced again by that.</summary>
    /// <exception cref="RuleViolation">A text is missing or too long, or the kind is no activity.</exception>
    public void Describe(ActivityText text)
    {
        var before = InCalendars;
        Take(text);
        CountSince(before);
        Raise(Changed);
    }

    private void Take(ActivityText text)
    {
        Rule.Demand(Kinds.Contains(text.Kind), "Dit is geen soort activiteit.", nameof(Kind));
        (Title, Summary, Place) = (
            Rule.Text(text.Title, TitleMaxLength, "Geef de activiteit een titel.", nameof(Title)),
            Rule.Text(text.Summary, SummaryMaxLength, "Schrijf wat er gebeurt.", nameof(Summary)),
            Rule.OptionalText(text.Place, PlaceMaxLength, nameof(Place)));
        (Kind, Date, Conditions, Provenance) = (text.Kind, text.Date, text.Conditions, text.Provenance);
        SortDate = Date?.FirstDay ?? TribuneOrder.Undated;
    }

    /// <summary>Replaces the other issues and the publications that it belongs to.</summary>
    public void Connect(IEnumerable<Guid> issueIds, IEnumerable<Guid> publicationIds)
    {
        Replace(otherIssues, issueIds.Where(id => id != IssueId).Select(id => new ActivityIssue(Id, id)), Changed);
        Replace(publications, publicationIds.Select(id => new ActivityPublication(Id, id)), Changed);
    }
}

/// <summary>What is known about an activity.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Summary">What happens there.</param>
/// <param name="Kind">What kind of activity it is.</param>
public sealed record ActivityText(string Title, string Summary, string Kind)
{
    /// <summary>Where.</summary>
    public string? Place { get; init; }

    /// <summary>When.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The conditions that it is about.</summary>
    public ConditionTags Conditions { get; init; } = ConditionTags.None;

    /// <summary>Where this was found.</summary>
    public Provenance Provenance { get; init; } = Provenance.Here;
}

/// <summary>A further issue that an activity belongs to.</summary>
public sealed record ActivityIssue(Guid ActivityId, Guid IssueId);

/// <summary>A publication that an activity speaks of.</summary>
public sealed record ActivityPublication(Guid ActivityId, Guid PublicationId);

/// <summary>An activity that is only proposed was described.</summary>
public sealed record ActivityDrafted(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>An activity was announced: once.</summary>
public sealed record ActivityAnnounced(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>What is known about an activity that was announced changed.</summary>
public sealed record ActivityChanged(Guid SubjectId) : DomainEvent(SubjectId);
