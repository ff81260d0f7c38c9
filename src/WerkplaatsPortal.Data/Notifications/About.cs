using WerkplaatsPortal.Data.Outbox;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Notifications;

/// <summary>What decides whom a thing concerns. Set by name, so that a query can make it.</summary>
public sealed record About
{
    /// <summary>The thing.</summary>
    public required Guid Id { get; init; }

    /// <summary>The issue that it belongs to; null when it belongs to none.</summary>
    public required Guid? IssueId { get; init; }

    /// <summary>With whom it is shared.</summary>
    public required Audience Audience { get; init; }

    /// <summary>The moment (UTC) from which it is too late to hear of it, such as when it begins; null when it is never too late.</summary>
    public DateTime? Before { get; init; }

    /// <summary>The day from which those outside the Arena may see it; null when its audience may now.</summary>
    public DateOnly? OpensOn { get; init; }
}

/// <summary>An event, and the thing that it is about, at the moment that people are told.</summary>
/// <param name="Db">The database.</param>
/// <param name="Event">What happened.</param>
/// <param name="About">The thing that it happened to.</param>
/// <param name="Today">The day on which people are told.</param>
public sealed record Telling(PortalDbContext Db, EventRecord Event, About About, DateOnly Today)
{
    /// <summary>The issue that it belongs to; empty when it belongs to none.</summary>
    public Guid IssueId => About.IssueId ?? Guid.Empty;

    /// <summary>The day on which it happened: people may be told of it a day later.</summary>
    public DateOnly Day => Amsterdam.Day(Event.At);
}

/// <summary>Who looks at which things, and when.</summary>
/// <param name="Db">The database.</param>
/// <param name="Reader">Who looks.</param>
/// <param name="Ids">The things.</param>
/// <param name="Today">The day.</param>
/// <param name="Now">The moment (UTC).</param>
public sealed record Look(PortalDbContext Db, Reader Reader, IReadOnlyCollection<Guid> Ids, DateOnly Today, DateTime Now);

/// <summary>A thing as a reader may see it now. Set by name and by each query wholly: only so several queries become one.</summary>
public sealed record Shown
{
    /// <summary>What the notification is about: the thing, or what belongs to it.</summary>
    public required Guid Id { get; init; }

    /// <summary>What kind of page shows it.</summary>
    public required NoticePage Page { get; init; }

    /// <summary>Part of its address.</summary>
    public required string Slug { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>The address of its issue; null when it has none.</summary>
    public required string? IssueSlug { get; init; }

    /// <summary>The name of its issue; null when it has none.</summary>
    public required string? IssueName { get; init; }

    /// <summary>Whether it went by, or was taken back or called off: most of what was told of it holds no more.</summary>
    public required bool Over { get; init; }

    /// <summary>Whether something is still asked of the reader.</summary>
    public required bool Waits { get; init; }

    /// <summary>Where it stands, from the root of the portal.</summary>
    public string Path => Page switch
    {
        NoticePage.Lesson => $"/lessen/{Slug}",
        NoticePage.DraftLesson => $"/onderzoek/{IssueSlug}/lessen/{Slug}",
        NoticePage.Insight => $"/inzichten/{Slug}",
        NoticePage.Update => $"/tribune/berichten/{Slug}",
        NoticePage.Activity => $"/tribune/activiteiten/{Slug}",
        NoticePage.Practice => $"/praktijken/{Slug}",
        NoticePage.Question => $"/kwesties/{IssueSlug}/vragen/{Slug}",
        NoticePage.ArenaQuestion => $"/kwesties/{IssueSlug}/arena/vragen/{Slug}",
        NoticePage.Proposal => $"/kwesties/{IssueSlug}/arena/voorstellen/{Slug}",
        NoticePage.Meeting => $"/kwesties/{IssueSlug}/arena/bijeenkomsten/{Slug}",
        NoticePage.Advice => $"/adviezen/{Slug}",
        NoticePage.Seat => $"/kwesties/{Slug}/meedoen",
        NoticePage.Requests => $"/onderzoek/{Slug}/plekken",
        NoticePage.VacantRequests => "/commissie/plekken",
        NoticePage.AdviceDraft => $"/commissie/adviezen/concepten/{Slug}",
        NoticePage.CommitteeMeeting => $"/commissie/vergaderingen/{Slug}",
        NoticePage.Organisation => "/organisatie",
        NoticePage.Publication => $"/publicaties/{Slug}",
        NoticePage.ReviewRound => $"/commissie/rondes/{Slug}",
        _ => $"/kwesties/{Slug}",
    };
}

/// <summary>The kinds of pages that notifications lead to.</summary>
public enum NoticePage
{
    /// <summary>An issue and its studio.</summary>
    Issue,

    /// <summary>A lesson.</summary>
    Lesson,

    /// <summary>A lesson that the lead is to check.</summary>
    DraftLesson,

    /// <summary>An insight.</summary>
    Insight,

    /// <summary>An update of a Tribune.</summary>
    Update,

    /// <summary>An activity of a Tribune.</summary>
    Activity,

    /// <summary>A practice.</summary>
    Practice,

    /// <summary>An articulated question.</summary>
    Question,

    /// <summary>A question that lies before an Arena.</summary>
    ArenaQuestion,

    /// <summary>A proposal.</summary>
    Proposal,

    /// <summary>A meeting of an Arena.</summary>
    Meeting,

    /// <summary>An advice.</summary>
    Advice,

    /// <summary>How somebody takes part in a studio.</summary>
    Seat,

    /// <summary>The seats that are asked for in a studio.</summary>
    Requests,

    /// <summary>The seats that are asked for where nobody leads.</summary>
    VacantRequests,

    /// <summary>A meeting of the programme committee.</summary>
    CommitteeMeeting,

    /// <summary>An advice that the committee writes.</summary>
    AdviceDraft,

    /// <summary>What is asked of the partners for which somebody speaks.</summary>
    Organisation,

    /// <summary>A round of review of the committee.</summary>
    ReviewRound,

    /// <summary>A publication.</summary>
    Publication,
}
