using WerkplaatsPortal.Data.Search.Asking;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Search.Keeping;

/// <summary>What the index should say of a thing, in its own words.</summary>
internal sealed record Draft(FoundKind Kind, Guid ThingId)
{
    public Guid? IssueId { get; init; }

    public Audience Audience { get; init; } = Audience.Public;

    public bool Committee { get; init; }

    public DateOnly? PublicFrom { get; init; }

    public string? Title { get; init; }

    public string? Body { get; init; }

    public string? Besides { get; init; }

    public string? Attached { get; init; }

    public IReadOnlyList<string> Marks { get; init; } = [];

    /// <summary>Its words as a chain reads them.</summary>
    public string TextBy(Chain chain) => EntryText.Of(chain, Title, Body, Besides, Attached, Marks.Prepend(Mark.Any));

    /// <summary>Analysed: as it is stored.</summary>
    /// <param name="today">The day on which it is.</param>
    public SearchEntry Entry(DateOnly today) => new()
    {
        Kind = Kind,
        ThingId = ThingId,
        IssueId = IssueId,
        Audience = Audience,
        Committee = Committee,
        PublicFrom = PublicFrom,
        Text = TextBy(Chain.Whole),
        // What is public only later would be given away by a suggestion before its time.
        Words = Audience == Audience.Public && (PublicFrom is null || PublicFrom <= today) ? EntryText.Written(Title, Body, Besides, Attached) : null,
    };
}
