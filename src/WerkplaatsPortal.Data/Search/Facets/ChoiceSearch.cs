using System.Globalization;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Data.Search.Facets;

/// <summary>Finds what the words of a choice ask.</summary>
internal static class ChoiceSearch
{
    /// <summary>
    /// What the words find, best first; null when no words are asked. Where more is found than is ranked, the facets take part in the
    /// search itself, so that nothing that fits them is left out.
    /// </summary>
    /// <param name="finder">The search.</param>
    /// <param name="kind">What is looked for.</param>
    /// <param name="choice">Words and facets.</param>
    /// <param name="issues">The issues behind slugs, those that went on in them included.</param>
    /// <param name="reader">Who asks.</param>
    /// <param name="cancel">Stops it.</param>
    public static async Task<Finding?> FindAsync(
        this Finder finder, FoundKind kind, Choice choice, Func<IReadOnlyCollection<string>, IEnumerable<Guid>> issues, Reader reader,
        CancellationToken cancel)
    {
        if (choice.Words.AreNone)
            return null;

        var found = await finder.FindAsync(kind, choice.Words, reader, cancel: cancel);
        var tokens = TokensOf(kind, choice, issues);
        if (!found.More || tokens.Facets.Count == 0)
            return found;

        var fitting = await finder.FindAsync(kind, choice.Words, reader, tokens, cancel);
        return fitting with { Ranked = [.. fitting.Ranked.UnionBy(found.Ranked, each => each.Id)] };
    }

    /// <summary>
    /// Only of what the entries of the kind bear: an insight has the levels and parties of its lessons, a practice the year in which it began,
    /// and these stand on their boards alone.
    /// </summary>
    private static FacetTokens TokensOf(FoundKind kind, Choice choice, Func<IReadOnlyCollection<string>, IEnumerable<Guid>> issues) =>
        new([.. choice.Codes.Where(facet => Bears(kind, facet.Key)).Select(facet => (IReadOnlyList<string>)[.. MarksOf(facet.Key, [.. facet], issues)])]);

    private static bool Bears(FoundKind kind, Facet facet) => kind switch
    {
        FoundKind.Insight => facet is Facet.Issue or Facet.Condition,
        FoundKind.Practice => facet is not (Facet.Year or Facet.Source or Facet.Aspect),
        _ => true,
    };

    private static IEnumerable<string> MarksOf(
        Facet facet, IReadOnlyCollection<string> codes, Func<IReadOnlyCollection<string>, IEnumerable<Guid>> issues) => facet switch
        {
            Facet.Issue => issues(codes).Select(Mark.Of),
            Facet.Condition => Known(Conditions.Vocabulary, codes).Select(Mark.Of),
            Facet.Level => Known(Levels.Vocabulary, codes).Select(Mark.Of),
            Facet.Party => Known(Parties.Vocabulary, codes).Select(Mark.Of),
            Facet.Domain => Known(LifeDomains.Vocabulary, codes).Select(Mark.Of),
            Facet.Surroundings => Known(SurroundingsNames.Vocabulary, codes).Select(Mark.Of),
            Facet.Basis => Known(SocialBases.Vocabulary, codes).Select(Mark.Of),
            Facet.Source => Known(SourceKinds.Vocabulary, codes).Select(Mark.Of),
            Facet.Aspect => Known(LearningAspects.Vocabulary, codes).Select(Mark.Of),
            _ => codes.Select(code => Mark.OfYear(int.Parse(code, CultureInfo.InvariantCulture))),
        };

    private static IEnumerable<T> Known<T>(Vocabulary<T> vocabulary, IEnumerable<string> codes) where T : struct, Enum =>
        codes.Select(vocabulary.Find).OfType<Term<T>>().Select(term => term.Value);
}
