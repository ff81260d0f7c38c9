using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Search.Facets;

/// <summary>What a <see cref="Board"/> has to know of one thing that can be listed.</summary>
/// <param name="Id">The thing.</param>
/// <param name="At">Its place in the list: newest first.</param>
/// <param name="Year">What comes first of two with the same moment.</param>
/// <param name="IssueId">Its home, for who has a seat there.</param>
/// <param name="Audience">Who may see it.</param>
/// <param name="Codes">What it is tagged with.</param>
public sealed record Card(Guid Id, DateTime At, int Year, Guid IssueId, Audience Audience, IReadOnlyList<FacetCode> Codes)
{
    /// <summary>The other issues that it belongs to, whatever became of those since.</summary>
    public IEnumerable<Guid> AlsoIn { get; init; } = [];

    /// <summary>Whether it can be listed no more: it is on the board only for the days on which it could.</summary>
    public bool IsGone { get; init; }

    /// <summary>Who could see it from which moment on, first to last; empty when that never changed.</summary>
    public IReadOnlyList<SeenFrom> Life { get; init; } = [];
}

/// <summary>Who could see a thing from a moment on.</summary>
/// <param name="From">The moment, in UTC.</param>
/// <param name="Audience">Who; null for nobody.</param>
public readonly record struct SeenFrom(DateTime From, Audience? Audience);
