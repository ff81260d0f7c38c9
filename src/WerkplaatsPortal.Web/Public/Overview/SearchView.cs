using Microsoft.AspNetCore.Http.Extensions;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Data.Search;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>A kind of thing on the page of the search.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Code">Its value of <c>?soort=</c>.</param>
/// <param name="Address">What the address of such a thing begins with.</param>
public sealed record SearchKind(FoundKind Kind, string Code, string Address);

/// <summary>What was typed, the kind that was chosen, and what was found.</summary>
public sealed record SearchView(string? Typed, FoundKind? Kind, Hits Hits)
{
    /// <summary>Every kind, in the order of the page.</summary>
    public static IReadOnlyList<SearchKind> Kinds { get; } =
    [
        new(FoundKind.Lesson, "les", "/lessen/"),
        new(FoundKind.Insight, "inzicht", "/inzichten/"),
        new(FoundKind.Practice, "praktijk", "/praktijken/"),
        new(FoundKind.Issue, "kwestie", "/kwesties/"),
        new(FoundKind.Question, "leervraag", "/kwesties/"),
        new(FoundKind.Update, "bericht", "/tribune/berichten/"),
        new(FoundKind.Activity, "activiteit", "/tribune/activiteiten/"),
        new(FoundKind.Publication, "publicatie", "/publicaties/"),
        new(FoundKind.Partner, "partner", "/netwerk/"),
        new(FoundKind.Advice, "advies", "/adviezen/"),
    ];

    /// <summary>Whether something was asked.</summary>
    public bool Asked => !string.IsNullOrEmpty(Typed);

    /// <summary>The kinds of which something was found.</summary>
    public IEnumerable<SearchKind> Found => Kinds.Where(kind => Hits.Counts.ContainsKey(kind.Kind));

    /// <summary>The kind with a code; null for all, or for a code that no kind has.</summary>
    public static FoundKind? KindOf(string? code) => Kinds.FirstOrDefault(kind => kind.Code == code)?.Kind;

    /// <summary>The kind of a hit.</summary>
    public static SearchKind Of(Hit hit) => Kinds.First(kind => kind.Kind == hit.Kind);

    /// <summary>The address of the search for other words, or of one kind.</summary>
    public string Address(PathString start, string? words, SearchKind? kind = null)
    {
        var query = new QueryBuilder { { "q", words ?? Typed ?? "" } };
        if (kind is not null)
            query.Add("soort", kind.Code);
        return start + "/zoeken" + query;
    }
}
