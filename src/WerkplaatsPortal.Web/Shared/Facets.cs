using Microsoft.AspNetCore.Http.Extensions;

namespace WerkplaatsPortal.Web.Shared;

/// <summary>One way to choose in a list: tick boxes with one name.</summary>
/// <param name="Parameter">The query parameter.</param>
/// <param name="Label">The words above it.</param>
/// <param name="Values">What can be chosen.</param>
public sealed record FacetGroup(string Parameter, string Label, IReadOnlyList<FacetValue> Values);

/// <summary>One value of a facet.</summary>
/// <param name="Code">Its code in the address.</param>
/// <param name="Label">Its name.</param>
/// <param name="IsChosen">Whether it is chosen.</param>
public sealed record FacetValue(string Code, string Label, bool IsChosen)
{
    /// <summary>How many results it would give; null when that is not counted.</summary>
    public int? Count { get; init; }

    /// <summary>Whether its name is content, Dutch on every page.</summary>
    public bool IsContent { get; init; }
}

/// <summary>The facets of a list, as the partial <c>_Facets</c> shows them.</summary>
/// <param name="Label">What the form does, for a screen reader.</param>
/// <param name="Facets">The facets.</param>
/// <param name="Keep">Other parameters that stay as they are: words, order.</param>
public sealed record FacetForm(string Label, IReadOnlyList<FacetGroup> Facets, IReadOnlyDictionary<string, string?> Keep)
{
    /// <summary>Each chosen value with the address of the list without it.</summary>
    public IEnumerable<(FacetValue Value, string Without)> Chosen(HttpRequest request) =>
        from facet in Facets
        from value in facet.Values
        where value.IsChosen
        select (value, Address(request, facet.Parameter, value.Code));

    /// <summary>The address of the list with nothing chosen; the words stay.</summary>
    public string Cleared(HttpRequest request) =>
        request.PathBase + request.Path + QueryString.Create(Keep.Where(pair => !string.IsNullOrEmpty(pair.Value)));

    private static string Address(HttpRequest request, string parameter, string code)
    {
        var query = new QueryBuilder();
        foreach (var (name, values) in request.Query.Where(pair => pair.Key is not ("pagina" or Language.Parameter)))
        {
            foreach (var value in values.Where(value => !string.IsNullOrEmpty(value) && !(name == parameter && value == code)))
                query.Add(name, value!);
        }

        return request.PathBase + request.Path + query.ToQueryString();
    }
}
