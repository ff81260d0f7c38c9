using System.Collections.Frozen;
using WerkplaatsPortal.Data.Search.Facets;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Web.Shared;

/// <summary>One value of a fixed vocabulary, as a facet shows it.</summary>
public sealed record FacetTerm(string Code, string Dutch, string English)
{
    /// <summary>Its name in the reader's language.</summary>
    public string Name => Language.IsEnglish ? English : Dutch;
}

/// <summary>The parameters of the facets, and the values of those that are fixed.</summary>
internal static class FacetTerms
{
    private static readonly FrozenDictionary<Facet, IReadOnlyList<FacetTerm>> Fixed = new Dictionary<Facet, IReadOnlyList<FacetTerm>>
    {
        [Facet.Condition] = TermsOf(Conditions.Vocabulary),
        [Facet.Level] = TermsOf(Levels.Vocabulary),
        [Facet.Party] = TermsOf(Parties.Vocabulary),
        [Facet.Domain] = TermsOf(LifeDomains.Vocabulary),
        [Facet.Surroundings] = TermsOf(SurroundingsNames.Vocabulary),
        [Facet.Basis] = TermsOf(SocialBases.Vocabulary),
        [Facet.Source] = TermsOf(SourceKinds.Vocabulary),
        [Facet.Aspect] = TermsOf(LearningAspects.Vocabulary),
    }.ToFrozenDictionary();

    /// <summary>The values of a facet in their own order; none for issues and years, which come from the content.</summary>
    public static IReadOnlyList<FacetTerm> Of(Facet facet) => Fixed.GetValueOrDefault(facet, []);

    /// <summary>The query parameter of a facet.</summary>
    public static string ParameterOf(Facet facet) => facet switch
    {
        Facet.Issue => "kwestie",
        Facet.Condition => "voorwaarde",
        Facet.Level => "niveau",
        Facet.Party => "partij",
        Facet.Domain => "domein",
        Facet.Surroundings => "omgeving",
        Facet.Basis => "basis",
        Facet.Source => "bron",
        Facet.Aspect => "leren",
        _ => "jaar",
    };

    /// <summary>The words above a facet.</summary>
    public static Text LabelOf(Facet facet, Texts texts) => facet switch
    {
        Facet.Issue => texts["Kwestie"],
        Facet.Condition => texts["Voorwaarde"],
        Facet.Level => texts["Niveau"],
        Facet.Party => texts["Wie"],
        Facet.Domain => texts["Levensdomein"],
        Facet.Surroundings => texts["Omgeving"],
        Facet.Basis => texts["Sociale basis"],
        Facet.Source => texts["Soort bron"],
        Facet.Aspect => texts["Over samen leren zelf"],
        _ => texts["Jaar"],
    };

    /// <summary>Whether a value can be one of a facet. Whether an issue is there is asked where the issues are known.</summary>
    public static bool IsKnown(Facet facet, string code) => facet switch
    {
        Facet.Issue => true,
        Facet.Year => code.Length == 4 && code.All(char.IsAsciiDigit),
        _ => Of(facet).Any(term => term.Code == code),
    };

    private static IReadOnlyList<FacetTerm> TermsOf<T>(Vocabulary<T> vocabulary) where T : struct, Enum =>
        [.. vocabulary.Terms.Select(term => new FacetTerm(term.Code, term.Name(Language.Dutch), term.Name(Language.English)))];
}
