using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Domain.Tribune;

/// <summary>An update with which those in the Arena tell others what they do and learn, with the lessons and insights it speaks of.</summary>
public sealed partial class TribuneUpdate : Entity
{
    /// <summary>The longest title.</summary>
    public const int TitleMaxLength = 200;

    /// <summary>The longest body, in characters of Markdown.</summary>
    public const int BodyMaxLength = 20000;

    /// <summary>The longest name of a kind.</summary>
    public const int KindMaxLength = 60;

    /// <summary>The longest name of a place.</summary>
    public const int PlaceMaxLength = 200;

    private readonly List<UpdateIssue> otherIssues = [];
    private readonly List<UpdateLesson> lessons = [];
    private readonly List<UpdateInsight> insights = [];
    private readonly List<UpdatePublication> publications = [];

    private TribuneUpdate() { }

    /// <summary>Part of the address; never changes.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>The issue where it was written; null when it is about the whole network.</summary>
    public Guid? IssueId { get; private set; }

    /// <summary>What it is called.</summary>
    public string Title { get; private set; } = "";

    /// <summary>What it says, in Markdown.</summary>
    public string Body { get; private set; } = "";

    /// <summary>What kind of news it is, for what came in with a package.</summary>
    public string? Kind { get; private set; }

    /// <summary>The place it speaks of.</summary>
    public string? Place { get; private set; }

    /// <summary>The day it is about, as far as known; null when not known.</summary>
    public PartialDate? Date { get; private set; }

    /// <summary>The conditions that it is about.</summary>
    public ConditionTags Conditions { get; private set; } = ConditionTags.None;

    /// <summary>Who may read it.</summary>
    public Audience Audience { get; private set; }

    /// <summary>Who wrote it; null for an import or a former participant.</summary>
    public Guid? WrittenBy { get; private set; }

    /// <summary>For whom it was written, who told it: somebody else who sits in that Arena; null when the author speaks for himself or herself.</summary>
    public Guid? WrittenFor { get; private set; }

    /// <summary>When it was published, in UTC.</summary>
    public DateTime PublishedAt { get; private set; }

    /// <summary>
    /// The order of newest first: the day it is about, else the day of publishing; <see cref="TribuneOrder.Undated"/> where neither is known.
    /// </summary>
    public DateOnly SortDate { get; private set; }

    /// <summary>Where this was found.</summary>
    public Provenance Provenance { get; private set; } = Provenance.Here;

    /// <summary>Other issues that it belongs to.</summary>
    public IReadOnlyList<UpdateIssue> OtherIssues => otherIssues;

    /// <summary>The lessons it speaks of.</summary>
    public IReadOnlyList<UpdateLesson> Lessons => lessons;

    /// <summary>The insights it speaks of.</summary>
    public IReadOnlyList<UpdateInsight> Insights => insights;

    /// <summary>The publications it speaks of.</summary>
    public IReadOnlyList<UpdatePublication> Publications => publications;

    /// <summary>Somebody with an Arena seat writes an update.</summary>
    /// <param name="author">The person, as someone with a seat in the studio's Arena.</param>
    /// <param name="slug">Part of the address.</param>
    /// <param name="text">The words.</param>
    /// <param name="audience">Who may read it.</param>
    /// <param name="now">The moment of publishing, in UTC.</param>
    /// <exception cref="RuleViolation">A text is missing or too long.</exception>
    public static TribuneUpdate Write(ArenaMember author, string slug, UpdateText text, Audience audience, DateTime now)
    {
        var update = Begin(author, slug, audience, now);
        DemandDescribedPictures(text);
        update.Take(text, now);
        update.Raise(new UpdatePublished(update.Id));
        return update;
    }

    /// <summary>Marks that the author wrote it for somebody else who sits in the same Arena; for oneself it marks nothing.</summary>
    /// <exception cref="RuleViolation">The other takes part in another Arena, or it is no update from an Arena.</exception>
    public void WriteFor(ArenaMember other)
    {
        Rule.Demand(WrittenBy is not null && other.IssueId == IssueId, "Schrijf alleen voor iemand die in deze Arena zit.", nameof(WrittenFor));
        WrittenFor = other.PersonId == WrittenBy ? null : other.PersonId;
        if (Events.Count == 0)
            Raise(Changed);
    }

    /// <summary>An update that comes in with a package, for everybody.</summary>
    /// <param name="home">The issue where it was written; null when it is about the whole network.</param>
    /// <param name="slug">Part of the address.</param>
    /// <param name="text">The words.</param>
    /// <param name="now">The moment of coming in, in UTC.</param>
    /// <param name="publishedAt">When it was published elsewhere, in UTC; null when nobody knows.</param>
    /// <exception cref="RuleViolation">A text is missing or too long.</exception>
    public static TribuneUpdate Imported(SocialIssue? home, string slug, UpdateText text, DateTime now, DateTime? publishedAt = null)
    {
        var update = new TribuneUpdate { Slug = slug, IssueId = home?.Id, Audience = Audience.Public, PublishedAt = now };
        update.Take(text, publishedAt);
        update.Raise(new UpdatePublished(update.Id));
        return update;
    }

    /// <summary>The package from which it came says it anew. It is not published again by that.</summary>
    /// <exception cref="RuleViolation">A text is missing or too long.</exception>
    public void Word(UpdateText text, DateTime? publishedAt = null)
    {
        Take(text, publishedAt);
        Raise(Changed);
    }

    private void Take(UpdateText text, DateTime? publishedAt)
    {
        (Title, Body) = (
            Rule.Text(text.Title, TitleMaxLength, "Geef het bericht een titel.", nameof(Title)),
            Rule.Text(text.Body, BodyMaxLength, "Schrijf het bericht.", nameof(Body)));
        (Kind, Place) = (Rule.OptionalText(text.Kind, KindMaxLength, nameof(Kind)), Rule.OptionalText(text.Place, PlaceMaxLength, nameof(Place)));
        (Date, Conditions, Provenance) = (text.Date, text.Conditions, text.Provenance);
        PublishedAt = publishedAt ?? PublishedAt;
        SortDate = Date?.FirstDay ?? (publishedAt is { } known ? Amsterdam.Day(known) : TribuneOrder.Undated);
    }

    /// <summary>Replaces what it speaks of.</summary>
    public void SpeaksOf(IEnumerable<Guid> lessonIds, IEnumerable<Guid> insightIds, IEnumerable<Guid> publicationIds)
    {
        Replace(lessons, lessonIds.Select(id => new UpdateLesson(Id, id)), Changed);
        Replace(insights, insightIds.Select(id => new UpdateInsight(Id, id)), Changed);
        Replace(publications, publicationIds.Select(id => new UpdatePublication(Id, id)), Changed);
    }

    /// <summary>Replaces the other issues that it belongs to.</summary>
    public void AlsoBelongsTo(IEnumerable<Guid> issueIds) =>
        Replace(otherIssues, issueIds.Where(id => id != IssueId).Select(id => new UpdateIssue(Id, id)), Changed);
}

/// <summary>What is written in an update.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Body">What it says, in Markdown.</param>
public sealed record UpdateText(string Title, string Body)
{
    /// <summary>What kind of news it is.</summary>
    public string? Kind { get; init; }

    /// <summary>The place it speaks of.</summary>
    public string? Place { get; init; }

    /// <summary>The day it is about.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The conditions that it is about.</summary>
    public ConditionTags Conditions { get; init; } = ConditionTags.None;

    /// <summary>Where this was found.</summary>
    public Provenance Provenance { get; init; } = Provenance.Here;
}

/// <summary>A further issue that an update belongs to.</summary>
public sealed record UpdateIssue(Guid UpdateId, Guid IssueId);

/// <summary>A lesson that an update speaks of.</summary>
public sealed record UpdateLesson(Guid UpdateId, Guid LessonId);

/// <summary>An insight that an update speaks of.</summary>
public sealed record UpdateInsight(Guid UpdateId, Guid InsightId);

/// <summary>A publication that an update speaks of.</summary>
public sealed record UpdatePublication(Guid UpdateId, Guid PublicationId);

/// <summary>An update was published.</summary>
public sealed record UpdatePublished(Guid SubjectId) : DomainEvent(SubjectId);
