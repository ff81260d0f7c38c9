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

    /// <summary>
    /// The year in which it counts where years are compared, in four digits: that of its content, else of the day on which it came about
    /// here. What came in without a day has none. Nobody chooses it in a list.
    /// </summary>
    Dated,
}

/// <summary>One value of one facet.</summary>
public readonly record struct FacetCode(Facet Facet, string Code);
