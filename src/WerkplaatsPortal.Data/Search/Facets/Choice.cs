namespace WerkplaatsPortal.Data.Search.Facets;

/// <summary>The order of a list.</summary>
public enum ListOrder
{
    /// <summary>What the words say most about first; without words, newest first.</summary>
    Relevance,

    /// <summary>Newest first.</summary>
    Newest,

    /// <summary>Oldest first.</summary>
    Oldest,
}

/// <summary>What somebody asks of a list: words and facets. Several values of one facet widen the choice, several facets narrow it.</summary>
/// <param name="Words">Words to find.</param>
/// <param name="Codes">The values chosen in each facet; codes that nothing has fit nothing.</param>
/// <param name="Order">The order.</param>
public sealed record Choice(Words Words, ILookup<Facet, string> Codes, ListOrder Order)
{
    /// <summary>Whether neither words nor a facet narrow the list.</summary>
    public bool IsNone => Words.AreNone && Codes.Count == 0;

    /// <summary>The facets in which something is chosen.</summary>
    public IEnumerable<Facet> Facets => Codes.Select(facet => facet.Key);
}
