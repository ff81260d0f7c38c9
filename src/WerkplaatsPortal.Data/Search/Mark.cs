using System.Globalization;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Data.Search;

/// <summary>
/// Marks for what a thing belongs to: words of the index that nobody writes. With them a choice of facets is part of the question
/// to the database, and what was found tells itself what it belongs to.
/// </summary>
public static class Mark
{
    /// <summary>Every entry bears it.</summary>
    internal const string Any = "qqall";

    /// <summary>Begins the mark of a year.</summary>
    internal const string YearStart = " qqy";

    /// <summary>Whether a stem is a mark, and no word.</summary>
    internal static bool Is(string stem) => stem.StartsWith("qq", StringComparison.Ordinal);

    /// <summary>Belongs to an issue, at home or also.</summary>
    public static string Of(Guid issueId) => $"qqi{issueId:N}";

    /// <summary>Works on a condition.</summary>
    public static string Of(Condition condition) => Flag('c', (int)condition);

    /// <summary>Stands on a level.</summary>
    public static string Of(Level level) => Flag('l', (int)level);

    /// <summary>Has a party in it.</summary>
    public static string Of(Party party) => Flag('p', (int)party);

    /// <summary>Touches a domain of life.</summary>
    public static string Of(LifeDomain domain) => Flag('d', (int)domain);

    /// <summary>Is about surroundings.</summary>
    public static string Of(Surroundings surroundings) => Flag('s', (int)surroundings);

    /// <summary>Touches a part of the social basis.</summary>
    public static string Of(SocialBasis basis) => Flag('b', (int)basis);

    /// <summary>Comes from a kind of source.</summary>
    public static string Of(SourceKind source) => Flag('o', (int)source);

    /// <summary>Is about learning together itself.</summary>
    public static string Of(LearningAspect aspect) => Flag('a', (int)aspect);

    /// <summary>Speaks of a year.</summary>
    public static string OfYear(int year) => Flag('y', year);

    /// <summary>The marks of conditions and of a place in the whole.</summary>
    internal static IEnumerable<string> Of(Condition conditions, Setting setting) =>
        Conditions.Vocabulary.In(conditions).Select(term => Of(term.Value))
            .Concat(Levels.Vocabulary.In(setting.Levels).Select(term => Of(term.Value)))
            .Concat(Parties.Vocabulary.In(setting.Parties).Select(term => Of(term.Value)))
            .Concat(LifeDomains.Vocabulary.In(setting.Domains).Select(term => Of(term.Value)))
            .Concat(SurroundingsNames.Vocabulary.In(setting.Surroundings).Select(term => Of(term.Value)))
            .Concat(SocialBases.Vocabulary.In(setting.SocialBasis).Select(term => Of(term.Value)));

    private static string Flag(char kind, int value) => string.Create(CultureInfo.InvariantCulture, $"qq{kind}{value}");
}

/// <summary>A choice of facets as marks: of each facet one of its marks must be there.</summary>
/// <param name="Facets">The marks of each facet that something is chosen in.</param>
public sealed record FacetTokens(IReadOnlyList<IReadOnlyList<string>> Facets)
{
    /// <summary>Nothing chosen.</summary>
    public static FacetTokens None { get; } = new([]);

    /// <summary>Whether something that was found fits the choice; <paramref name="except"/> names the place of a facet to leave open.</summary>
    public bool Fit(Found found, int? except = null) =>
        Facets.Index().All(facet => facet.Index == except || facet.Item.Count == 0 || facet.Item.Any(found.Bears));
}
