using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Domain.Exchange;

/// <summary>A publication or other product of what was learned: a book, a game, an instrument.</summary>
public sealed class Publication : Entity
{
    /// <summary>The longest title.</summary>
    public const int TitleMaxLength = 300;

    /// <summary>The longest kind; kinds are free text.</summary>
    public const int KindMaxLength = 60;

    /// <summary>The longest web address.</summary>
    public const int UrlMaxLength = 1000;

    /// <summary>The longest name of a region.</summary>
    public const int RegionMaxLength = 120;

    /// <summary>The most regions that made one thing together.</summary>
    public const int RegionsMax = 30;

    private readonly List<PublicationIssue> issues = [];
    private readonly List<PublicationInsight> insights = [];
    private readonly List<PublicationLesson> lessons = [];

    private Publication() { }

    /// <summary>Part of the address; never changes.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>As it is called.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The year it came out, if known.</summary>
    public int? Year { get; private set; }

    /// <summary>What it is, in a word.</summary>
    public string Kind { get; private set; } = "";

    /// <summary>Where it, or the page that tells of it, stands: an http or https address.</summary>
    public string? Url { get; private set; }

    /// <summary>Where this was found.</summary>
    public Provenance Provenance { get; private set; } = Provenance.Here;

    /// <summary>The regions that made it together, in the order in which they were named; empty when that is not known.</summary>
    public List<string> Regions { get; private set; } = [];

    /// <summary>The issues that it is about.</summary>
    public IReadOnlyList<PublicationIssue> Issues => issues;

    /// <summary>The insights that it rests on.</summary>
    public IReadOnlyList<PublicationInsight> Insights => insights;

    /// <summary>The lessons that it rests on without an insight between.</summary>
    public IReadOnlyList<PublicationLesson> Lessons => lessons;

    /// <summary>A product.</summary>
    /// <exception cref="RuleViolation">Title or kind is missing or too long, or the address is no web address.</exception>
    public static Publication Of(string slug, PublicationText text)
    {
        var publication = new Publication { Slug = slug };
        publication.Describe(text);
        return publication;
    }

    /// <summary>Replaces what is known about it.</summary>
    /// <exception cref="RuleViolation">Title or kind is missing or too long, or the address is no web address.</exception>
    public void Describe(PublicationText text)
    {
        (Title, Kind, Url) = (
            Rule.Text(text.Title, TitleMaxLength, "Geef de titel.", nameof(Title)),
            Rule.Text(text.Kind, KindMaxLength, "Schrijf wat voor product het is.", nameof(Kind)),
            Rule.WebAddress(text.Url, UrlMaxLength, nameof(Url)));
        (Year, Provenance) = (text.Year, text.Provenance);
        Regions = [.. text.Regions.Select(region => Rule.Text(region, RegionMaxLength, "Geef de naam van de regio.", nameof(Regions))).Distinct()];
        Rule.Demand(Regions.Count <= RegionsMax, "Dit zijn te veel regio's.", nameof(Regions));
        Raise(new PublicationDescribed(Id));
    }

    /// <summary>Replaces the issues that it is about.</summary>
    public void IsAbout(IEnumerable<Guid> issueIds) =>
        Replace(issues, issueIds.Select(id => new PublicationIssue(Id, id)), new PublicationDescribed(Id));

    /// <summary>
    /// Replaces what it rests on. What comes newly under it must be regional or shared knowledge that everybody may read, for so is the publication
    /// itself; what already carried it may stay, also when it was withdrawn since.
    /// </summary>
    /// <exception cref="RuleViolation">An insight is not adopted, a lesson not shared, or not everybody may read it.</exception>
    public void RestsOn(IReadOnlyCollection<Insight> onInsights, IReadOnlyCollection<Lesson> onLessons)
    {
        Rule.Demand(
            onInsights.All(insight => insight is { IsRegionalKnowledge: true, Audience: Audience.Public } || insights.Any(each => each.InsightId == insight.Id)),
            "Een publicatie rust op vastgestelde inzichten die iedereen mag lezen.", nameof(Insights));
        Rule.Demand(
            onLessons.All(lesson => lesson.IsSharedWith(Audience.Public) || lessons.Any(each => each.LessonId == lesson.Id)),
            "Een publicatie rust op gedeelde lessen die iedereen mag lezen.", nameof(Lessons));
        Replace(insights, onInsights.Select(insight => new PublicationInsight(Id, insight.Id)), new PublicationDescribed(Id));
        Replace(lessons, onLessons.Select(lesson => new PublicationLesson(Id, lesson.Id)), new PublicationDescribed(Id));
    }
}

/// <summary>What is known about a product.</summary>
/// <param name="Title">As it is called.</param>
/// <param name="Kind">What it is, in a word.</param>
/// <param name="Year">The year it came out, if known.</param>
/// <param name="Url">Where it, or the page that tells of it, stands.</param>
/// <param name="Provenance">Where this was found.</param>
public sealed record PublicationText(string Title, string Kind, int? Year, string? Url, Provenance Provenance)
{
    /// <summary>The regions that made it together.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];
}

/// <summary>An issue that a product is about.</summary>
public sealed record PublicationIssue(Guid PublicationId, Guid IssueId);

/// <summary>An insight that a product rests on.</summary>
public sealed record PublicationInsight(Guid PublicationId, Guid InsightId);

/// <summary>A lesson that a product rests on.</summary>
public sealed record PublicationLesson(Guid PublicationId, Guid LessonId);

/// <summary>A product came out, or what is known about it changed.</summary>
public sealed record PublicationDescribed(Guid SubjectId) : DomainEvent(SubjectId);
