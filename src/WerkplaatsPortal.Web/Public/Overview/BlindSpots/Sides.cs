using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Data.Search.Facets;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Overview.BlindSpots;

/// <summary>What can stand along a side of the table.</summary>
/// <param name="Key">Its name in the address.</param>
/// <param name="Facet">The facet that it is made of.</param>
/// <param name="Label">The words above it.</param>
/// <param name="Values">Its rows or columns.</param>
public sealed record Side(string Key, Facet Facet, Text Label, IReadOnlyList<SideValue> Values)
{
    /// <summary>The same for counting.</summary>
    public TableSide ToCount() => new(Facet, [.. Values.Select(value => value.Codes)]);
}

/// <summary>One row or column.</summary>
/// <param name="Name">Its name in the reader's language.</param>
/// <param name="Dutch">Its Dutch name, for what becomes content.</param>
/// <param name="Codes">The codes of the facet that belong to it.</param>
public sealed record SideValue(string Name, string Dutch, IReadOnlyList<string> Codes);

/// <summary>All sides that can be crossed.</summary>
public static class Sides
{
    private static readonly (string Key, Facet Facet)[] Plain =
    [
        ("voorwaarde", Facet.Condition), ("niveau", Facet.Level), ("partij", Facet.Party), ("domein", Facet.Domain),
        ("omgeving", Facet.Surroundings), ("basis", Facet.Basis), ("bron", Facet.Source),
    ];

    /// <summary>They, in the reader's language. Formality is made of parties; who is both counts for both.</summary>
    public static IReadOnlyList<Side> All(Texts texts) =>
    [
        .. Plain.Select(side => new Side(
            side.Key, side.Facet, FacetTerms.LabelOf(side.Facet, texts),
            [.. FacetTerms.Of(side.Facet).Select(term => new SideValue(term.Name, term.Dutch, [term.Code]))])),
        new Side("formaliteit", Facet.Party, texts["Formaliteit"],
        [
            new SideValue(texts["Informeel"], "Informeel", CodesOf(Parties.Informal)), new SideValue(texts["Formeel"], "Formeel", CodesOf(Parties.Formal)),
        ]),
    ];

    private static IReadOnlyList<string> CodesOf(Party parties) => [.. Parties.Vocabulary.In(parties).Select(term => term.Code)];
}
