using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Data.Search.Facets;

namespace WerkplaatsPortal.Web.Shared;

/// <summary>Makes the facets of a list, with the numbers that fit the present choice.</summary>
public sealed class ListFacets(ListSearch search, Selection counts, IssueNames issues, Texts texts)
{
    /// <summary>The form with these facets.</summary>
    public FacetForm Form(string label, params IEnumerable<Facet> facets) => new(
        label,
        [.. facets.Select(facet => new FacetGroup(FacetTerms.ParameterOf(facet), FacetTerms.LabelOf(facet, texts), [.. ValuesOf(facet)]))],
        new Dictionary<string, string?> { ["q"] = search.Q, ["sorteer"] = search.Sorteer });

    /// <summary>The values that are chosen or give results.</summary>
    private IEnumerable<FacetValue> ValuesOf(Facet facet)
    {
        var chosen = search.In(facet).ToHashSet(StringComparer.Ordinal);
        return Values(facet, chosen).Where(value => value.IsChosen || value.Count > 0);

        IEnumerable<FacetValue> Values(Facet each, HashSet<string> picked) => each switch
        {
            Facet.Issue => issues.All
                .Where(issue => issue.GoesOnIn is null || picked.Contains(issue.Slug))
                .Select(issue => Value(each, issue.Slug, issue.Name, picked) with { IsContent = true }),
            Facet.Year => counts.ValuesOf(each).Union(picked).OrderDescending(StringComparer.Ordinal)
                .Select(year => Value(each, year, year, picked)),
            _ => FacetTerms.Of(each).Select(term => Value(each, term.Code, term.Name, picked)),
        };
    }

    private FacetValue Value(Facet facet, string code, string label, HashSet<string> chosen) =>
        new(code, label, chosen.Contains(code)) { Count = counts.Of(facet, code) };
}
