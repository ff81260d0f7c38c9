namespace WerkplaatsPortal.Data.Search.Facets;

/// <summary>One facet: a way to choose in a list. Its values are written with the codes of the addresses.</summary>
public enum Facet
{
    /// <summary>Social issue, by slug.</summary>
    Issue,

    /// <summary>Condition of social quality.</summary>
    Condition,

    /// <summary>Level.</summary>
    Level,

    /// <summary>Party.</summary>
    Party,

    /// <summary>Life domain.</summary>
    Domain,

    /// <summary>Surroundings.</summary>
    Surroundings,

    /// <summary>Social basis.</summary>
    Basis,

    /// <summary>Kind of source.</summary>
    Source,

    /// <summary>Year, in four digits.</summary>
    Year,

    /// <summary>What a lesson says about learning together itself.</summary>
    Aspect,
}

/// <summary>One value of one facet.</summary>
public readonly record struct FacetCode(Facet Facet, string Code);
