using WerkplaatsPortal.Data.Search;
using WerkplaatsPortal.Data.Search.Facets;

namespace WerkplaatsPortal.Web.Shared;

/// <summary>What an address asks of a list of lessons, insights or practices. Values that nothing has are ignored.</summary>
public sealed class ListSearch
{
    public string? Q { get; set; }

    public string[] Kwestie { get; set; } = [];

    public string[] Voorwaarde { get; set; } = [];

    public string[] Niveau { get; set; } = [];

    public string[] Partij { get; set; } = [];

    public string[] Domein { get; set; } = [];

    public string[] Omgeving { get; set; } = [];

    public string[] Basis { get; set; } = [];

    public string[] Bron { get; set; } = [];

    public string[] Jaar { get; set; } = [];

    public string[] Leren { get; set; } = [];

    public string? Sorteer { get; set; }

    public string? Pagina { get; set; }

    /// <summary>The order of the list.</summary>
    public ListOrder Order => Sorteer switch { "nieuw" => ListOrder.Newest, "oud" => ListOrder.Oldest, _ => ListOrder.Relevance };

    /// <summary>What is chosen in a facet.</summary>
    public IEnumerable<string> In(Facet facet) => Typed(facet).Where(code => FacetTerms.IsKnown(facet, code)).Distinct();

    /// <summary>The same in the words of the portal.</summary>
    /// <param name="facets">The facets of the list; all when it has them all.</param>
    public Choice Choice(IEnumerable<Facet>? facets = null) => new(
        Words.In(Q),
        (facets ?? Enum.GetValues<Facet>()).SelectMany(facet => In(facet).Select(code => (facet, code))).ToLookup(pair => pair.facet, pair => pair.code),
        Order);

    private string[] Typed(Facet facet) => facet switch
    {
        Facet.Issue => Kwestie,
        Facet.Condition => Voorwaarde,
        Facet.Level => Niveau,
        Facet.Party => Partij,
        Facet.Domain => Domein,
        Facet.Surroundings => Omgeving,
        Facet.Basis => Basis,
        Facet.Source => Bron,
        Facet.Year => Jaar,
        Facet.Aspect => Leren,
        Facet.Dated => [],
        _ => throw new ArgumentOutOfRangeException(nameof(facet)),
    };
}
