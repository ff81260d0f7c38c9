using System.Globalization;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Data.Search.Facets;

/// <summary>Tags of things as codes of facets. The lists are made once for every set that occurs, not for every thing.</summary>
internal static class CardCodes
{
    private static readonly SetCodes<Condition> ConditionCodes = new(Facet.Condition, Conditions.Vocabulary);
    private static readonly SetCodes<Level> LevelCodes = new(Facet.Level, Levels.Vocabulary);
    private static readonly SetCodes<Party> PartyCodes = new(Facet.Party, Parties.Vocabulary);
    private static readonly SetCodes<LifeDomain> DomainCodes = new(Facet.Domain, LifeDomains.Vocabulary);
    private static readonly SetCodes<Surroundings> SurroundingsCodes = new(Facet.Surroundings, SurroundingsNames.Vocabulary);
    private static readonly SetCodes<LearningAspect> AspectCodes = new(Facet.Aspect, LearningAspects.Vocabulary);
    private static readonly SetCodes<SocialBasis> BasisCodes = new(Facet.Basis, SocialBases.Vocabulary);

    public static IEnumerable<FacetCode> Of(Condition conditions) => ConditionCodes.Of(conditions);

    public static IEnumerable<FacetCode> Of(Level levels, Party parties, LifeDomain domains, Surroundings surroundings, SocialBasis basis) =>
        [
            .. LevelCodes.Of(levels), .. PartyCodes.Of(parties), .. DomainCodes.Of(domains), .. SurroundingsCodes.Of(surroundings),
            .. BasisCodes.Of(basis),
        ];

    public static IEnumerable<FacetCode> Of(LearningAspect aspects) => AspectCodes.Of(aspects);

    public static IEnumerable<FacetCode> OfYear(int? year) =>
        year is { } known ? [new(Facet.Year, known.ToString(CultureInfo.InvariantCulture))] : [];

    /// <summary>The year in which something counts where years are compared.</summary>
    public static IEnumerable<FacetCode> DatedIn(int? year) =>
        year is { } known ? [new(Facet.Dated, known.ToString(CultureInfo.InvariantCulture))] : [];

    /// <summary>The codes of each set of one vocabulary.</summary>
    private sealed class SetCodes<T>(Facet facet, Vocabulary<T> vocabulary) where T : struct, Enum
    {
        private readonly System.Collections.Concurrent.ConcurrentDictionary<T, FacetCode[]> bySet = new();

        public FacetCode[] Of(T set) => bySet.GetOrAdd(set, _ => [.. vocabulary.In(set).Select(term => new FacetCode(facet, term.Code))]);
    }
}
