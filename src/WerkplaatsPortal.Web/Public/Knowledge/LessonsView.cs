using System.Globalization;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Knowledge;

/// <summary>The page of lessons: what was asked, what was found, and what else can be chosen.</summary>
public sealed record LessonsView(LessonSearch Search, LessonList Found)
{
    /// <summary>The facets with the numbers that fit the present choice.</summary>
    public FacetForm Facets(Texts texts)
    {
        var choice = Search.Choice();
        Func<string, int> Count(LessonFacet facet) => code => Found.Counts.Of(facet, code);
        return new FacetForm(
            texts["Lessen filteren"],
            [
                new("kwestie", texts["Kwestie"], Issues()),
                Facet.Of("voorwaarde", texts["Voorwaarde"], Conditions.Vocabulary, choice.Conditions, Count(LessonFacet.Condition)),
                Facet.Of("niveau", texts["Niveau"], Levels.Vocabulary, choice.Levels, Count(LessonFacet.Level)),
                Facet.Of("partij", texts["Wie"], Parties.Vocabulary, choice.Parties, Count(LessonFacet.Party)),
                Facet.Of("domein", texts["Levensdomein"], LifeDomains.Vocabulary, choice.Domains, Count(LessonFacet.Domain)),
                Facet.Of("omgeving", texts["Omgeving"], SurroundingsNames.Vocabulary, choice.Surroundings, Count(LessonFacet.Surroundings)),
                Facet.Of("basis", texts["Sociale basis"], SocialBases.Vocabulary, choice.SocialBasis, Count(LessonFacet.Basis)),
                new("bron", texts["Soort bron"], Sources(choice)),
                new("jaar", texts["Jaar"], Years(choice)),
            ],
            new Dictionary<string, string?> { ["q"] = Search.Q, ["sorteer"] = Search.Sorteer });
    }

    private IReadOnlyList<FacetValue> Issues() => Facet.Kept(Found.Issues.All.Select(issue =>
        new FacetValue(issue.Slug, issue.Name, Search.Kwestie.Contains(issue.Slug))
        {
            Count = Found.Counts.Of(LessonFacet.Issue, issue.Slug),
            IsContent = true,
        }));

    private IReadOnlyList<FacetValue> Sources(LessonChoice choice) => Facet.Kept(SourceKinds.Vocabulary.Terms.Select(term =>
        new FacetValue(term.Code, term.Name(CultureInfo.CurrentUICulture), choice.Sources.Contains(term.Value))
        {
            Count = Found.Counts.Of(LessonFacet.Source, term.Code),
        }));

    private IReadOnlyList<FacetValue> Years(LessonChoice choice)
    {
        var chosen = choice.Years.Select(year => year.ToString(CultureInfo.InvariantCulture)).ToList();
        return [.. Found.Counts.ValuesOf(LessonFacet.Year).Union(chosen).OrderDescending(StringComparer.Ordinal).Select(year =>
            new FacetValue(year, year, chosen.Contains(year)) { Count = Found.Counts.Of(LessonFacet.Year, year) })];
    }
}
