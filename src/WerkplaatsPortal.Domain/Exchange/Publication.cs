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

    private readonly List<PublicationIssue> issues = [];

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

    /// <summary>The issues that it is about.</summary>
    public IReadOnlyList<PublicationIssue> Issues => issues;

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
        Raise(new PublicationDescribed(Id));
    }

    /// <summary>Replaces the issues that it is about.</summary>
    public void IsAbout(IEnumerable<Guid> issueIds) =>
        Replace(issues, issueIds.Select(id => new PublicationIssue(Id, id)), new PublicationDescribed(Id));
}

/// <summary>What is known about a product.</summary>
public sealed record PublicationText(string Title, string Kind, int? Year, string? Url, Provenance Provenance);

/// <summary>An issue that a product is about.</summary>
public sealed record PublicationIssue(Guid PublicationId, Guid IssueId);

/// <summary>A product came out, or what is known about it changed.</summary>
public sealed record PublicationDescribed(Guid SubjectId) : DomainEvent(SubjectId);
